// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RecordTextField } from '../../../renderer/fields/RecordTextField';
import { AboutPeople } from '../../../renderer/fields/people-lint/AboutPeople';
import { useRecord } from '../../../renderer/stores/workbench-context';
import { Field } from '../../../renderer/ui/field/Field';
import { TextArea } from '../../../renderer/ui/text-area/TextArea';
import { account, activity } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const hint = async (category: string): Promise<HTMLElement> => {
  const box = await screen.findByTestId('people-lint');
  return box.querySelector<HTMLElement>(`[data-category="${category}"]`)!;
};

function Note({ start = '' }: { start?: string }) {
  const [text, setText] = useState(start);
  return (
    <Field label="Note">
      <TextArea value={text} onValueChange={setText} />
      <AboutPeople text={text} />
    </Field>
  );
}

function open(start?: string) {
  renderPage(<Note {...(start === undefined ? {} : { start })} />, { api: fakeApi().api, path: '/', at: '/' });
  return userEvent.setup();
}

describe('words about people', () => {
  it('are pointed out while one types, with the reason and what to write instead, and nothing is held up', async () => {
    const user = open();
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    await user.type(note, 'Off sick since March');
    const health = await hint('health');
    expect(health.textContent).toContain('Health: “Off sick”.');
    expect(health.textContent).toContain('art. 9 GDPR');
    expect(health.textContent).toContain('Ms Ott stands in');
    expect(note.value).toBe('Off sick since March');
    expect(await seriousViolations()).toEqual([]);
    await user.clear(note);
    expect(screen.queryByTestId('people-lint')).toBeNull();
  });

  it('are shown in the text when pressed', async () => {
    const user = open('She is pregnant');
    await user.click(within(await hint('health')).getByRole('button', { name: '“pregnant”' }));
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    expect(document.activeElement).toBe(note);
    expect(note.value.slice(note.selectionStart, note.selectionEnd)).toBe('pregnant');
  });

  it('are left alone once somebody says they are meant otherwise', async () => {
    const user = open('The manager is an idiot, votes Labour');
    await user.click(within(await hint('insult')).getByRole('button', { name: 'Meant otherwise' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Note' }));
    expect(await hint('insult')).toBeNull();
    expect(await hint('politics')).toBeTruthy();
  });

  it('are pointed out in a field of a record', async () => {
    const company = account();
    const visit = activity(company.id, { note: 'ist Mitglied der IG Metall' });
    const Visit = () => {
      const record = useRecord('activity', visit.id);
      return record === undefined ? null : <RecordTextField record={record} field="note" label="Note" multiline aboutPeople />;
    };
    const { workbench } = renderPage(<Visit />, { api: fakeApi().api, path: '/', at: '/' });
    act(() => workbench.change('common.steps.edit', (edit) => [company, visit].forEach((record) => edit.add(record))));
    expect((await hint('union')).textContent).toContain('“IG Metall”');
  });
});
