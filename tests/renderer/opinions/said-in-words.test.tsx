// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { fieldWord } from '../../../renderer/fields/opinions/field-words';
import { valueWord, type Said } from '../../../renderer/fields/opinions/value-words';
import { useFormat } from '../../../renderer/i18n/format';
import { useTexts } from '../../../renderer/i18n/texts';
import type { Language } from '../../../shared/domain/schema/values';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';

afterEach(cleanup);

function Words(said: Said) {
  const t = useTexts();
  return <output>{`${fieldWord(t, said.type, said.field)}: ${valueWord(t, useFormat(), said)}`}</output>;
}

it.each<[Language, Said, string]>([
  ['en', { type: 'benefit', field: 'motive', value: 'profit' }, 'Buying motive: Profit'],
  ['en', { type: 'benefit', field: 'otherMotives', value: ['joy', 'comfort'] }, 'Also answers: Joy, Comfort'],
  ['en', { type: 'benefit', field: 'otherMotives', value: [] }, 'Also answers: empty'],
  ['en', { type: 'benefit', field: 'evidence', value: 'heard' }, 'Evidence: Heard'],
  ['de', { type: 'benefit', field: 'otherMotives', value: ['joy', 'prestige'] }, 'Antwortet auch auf: Freude, Ansehen'],
  ['de', { type: 'benefit', field: 'motive', value: 'security' }, 'Kaufmotiv: Sicherheit'],
  ['de', { type: 'member', field: 'lastContactOn', value: '2026-03-11' }, 'Letzter Kontakt: 11.03.2026'],
  ['de', { type: 'member', field: 'position', value: { x: 12.4, y: -3 } }, 'Platz auf der Karte: 12 nach rechts, 3 nach oben'],
  ['en', { type: 'sponsorPair', field: 'personId', value: 'x', names: { x: 'Anna Vogt' } }, 'Customer’s executive: Anna Vogt'],
  ['de', { type: 'sponsorPair', field: 'personId', value: 'x', names: { x: '' } }, 'Führungskraft des Kunden: ohne Namen'],
  ['de', { type: 'lineItem', field: 'unitPrice', value: '1234.5' }, 'Einzelpreis: 1.234,50'],
  ['de', { type: 'lineItem', field: 'quantity', value: '1234.5' }, 'Menge: 1.234,5'],
  ['de', { type: 'account', field: 'postalCode', value: '01067' }, 'PLZ: 01067'],
  ['de', { type: 'offer', field: 'status', value: 'sent' }, 'Stand: Gesendet'],
  ['en', { type: 'person', field: 'function', value: 'constructor' }, 'Function: constructor'],
  ['en', { type: 'person', field: 'ofANewerVersion', value: 'x' }, 'Something else: x'],
])('says in %s what somebody said: %j', async (language, said, words) => {
  renderPage(<Words {...said} />, { api: fakeApi().api, settings: { language } });
  expect((await screen.findByRole('status')).textContent).toBe(words);
});
