// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CloseTab } from '../../../renderer/features/stages/CloseTab';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

type Case = [name: string, page: ReactNode, path: string, at: string];
const cases: Case[] = [
  ['close', <CloseTab key="close" />, '/deals/:dealId/close', '/deals/d1/close'],
];

describe.each(cases)('the stage %s', (_name, page, path, at) => {
  it('says what belongs there and leads on with every button', async () => {
    const { router } = renderPage(page, { api: fakeApi().api, path, at });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/\?$/);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(await seriousViolations()).toEqual([]);

    const names = screen.getAllByRole('button').map((button) => button.textContent);
    expect(names).toHaveLength(2);
    for (const name of names) {
      await userEvent.click(screen.getByRole('button', { name: name ?? '' }));
      expect(screen.getByTestId('elsewhere').textContent).toMatch(/^\/(?:import\/people|accounts|today|deals(?:\/d1\/(?:buying-center|needs|offer))?)$/);
      await router.navigate(at);
      await screen.findAllByRole('button');
    }
  });
});

it('holds no words of its own', () => {
  expect(textLiterals('features/stages')).toEqual([]);
});
