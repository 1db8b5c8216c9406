// @vitest-environment jsdom
import '../../../shared/i18n/parts/sharing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { fieldWord, valueWord } from '../../../renderer/fields/opinions/opinion-words';
import { useFormat } from '../../../renderer/i18n/format';
import { useTexts } from '../../../renderer/i18n/texts';
import type { Language } from '../../../shared/domain/schema/values';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';

afterEach(cleanup);

type Said = { field: string; value: unknown };

function Words({ field, value }: Said) {
  const t = useTexts();
  return <output>{`${fieldWord(t, field)}: ${valueWord(t, useFormat(), field, value)}`}</output>;
}

it.each<[Language, Said, string]>([
  ['en', { field: 'motive', value: 'profit' }, 'Motive: Profit'],
  ['en', { field: 'otherMotives', value: ['joy', 'comfort'] }, 'Other motives: Joy, Comfort'],
  ['en', { field: 'otherMotives', value: [] }, 'Other motives: empty'],
  ['en', { field: 'evidence', value: 'heard' }, 'Evidence: Heard'],
  ['de', { field: 'otherMotives', value: ['joy', 'prestige'] }, 'Weitere Motive: Freude, Ansehen'],
  ['de', { field: 'motive', value: 'security' }, 'Motiv: Sicherheit'],
  ['de', { field: 'lastContactOn', value: '2026-03-11' }, 'Letzter Kontakt: 11.03.2026'],
])('says in %s what somebody said: %j', async (language, said, words) => {
  renderPage(<Words {...said} />, { api: fakeApi().api, settings: { language } });
  expect((await screen.findByRole('status')).textContent).toBe(words);
});
