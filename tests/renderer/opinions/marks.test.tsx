// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { PersonForm } from '../../../renderer/features/accounts/PersonForm';
import { RecordOpinions } from '../../../renderer/fields/opinions/RecordOpinions';
import { RecordTextField } from '../../../renderer/fields/RecordTextField';
import { useRecord } from '../../../renderer/stores/workbench-context';
import { criterion, deal, person } from '../../support/records/records';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { twoOpinions } from '../../support/renderer/two-opinions';
import { chart, choose, firm, open as openMap, prepareMaps } from '../buying-center/map-page';
import { benefit, openNeeds } from '../needs/needs-page';

prepareMaps();
afterEach(cleanup);

/** What the choices behind a mark say, the one shown first. */
async function choices(title: string): Promise<string[]> {
  await userEvent.setup().click(await screen.findByRole('button', { name: title }));
  const dialog = within(await screen.findByRole('dialog', { name: title }));
  return dialog.getAllByRole('listitem').map((item) => item.querySelector('span')?.textContent ?? '');
}

it('stand at the form of address of a person', async () => {
  const boss = person(firm.id);
  function Form() {
    const found = useRecord('person', boss.id);
    return found === undefined ? null : <PersonForm person={found} onClose={() => undefined} />;
  }
  const { api, stored } = fakeApi();
  for (const record of [firm, boss]) stored.set(record.id, record);
  const { session, workbench } = renderPage(<Form />, { api });
  await act(() => workbench.load({ kind: 'account', accountId: firm.id }));
  act(() => session.store.setState({ sharingMarks: [twoOpinions(boss, 'gender', ['female', 'unknown'])] }));
  expect(await choices('Salutation: two opinions')).toEqual([expect.stringMatching(/^Ms/), expect.stringMatching(/^Neutral/)]);
});

it('stand at somebody on the map for their place there and for who it is', async () => {
  const { records, head, chief } = chart();
  const { session } = await openMap(records);
  const marks = [twoOpinions(head, 'position', [{ x: 0, y: 200 }, { x: 80.4, y: -40 }]), twoOpinions(head, 'personId', [head.personId, chief.personId], { [head.personId ?? '']: 'Henry Head', [chief.personId ?? '']: 'Clara Chief' })];
  act(() => session.store.setState({ sharingMarks: marks }));
  choose(/Henry/);
  expect(await choices('Place on the map: two opinions')).toEqual([expect.stringMatching(/^0 to the right, 200 down/), expect.stringMatching(/^80 to the right, 40 up/)]);
  await userEvent.setup().keyboard('{Escape}');
  expect(await choices('Person: two opinions')).toEqual([expect.stringMatching(/^Henry Head/), expect.stringMatching(/^Clara Chief/)]);
});

it('stand at each choice and figure of a benefit', async () => {
  const sale = deal(firm.id);
  const quick = benefit(sale, { valueSpan: 'year', yearlyValue: '60000', valueLow: '1', valueHigh: '2', proofKind: 'test' });
  const { session, user } = await openNeeds(sale, [quick]);
  const said: [string, string, [unknown, unknown]][] = [
    ['motive', 'Buying motive', ['profit', 'joy']],
    ['otherMotives', 'Also answers', [['joy'], []]],
    ['evidence', 'Evidence', ['heard', 'confirmed']],
    ['yearlyValue', 'Worth per year', ['60000', '50000.5']],
    ['valueLow', 'At least', ['1', null]],
    ['valueHigh', 'At most', ['2', null]],
    ['proofKind', 'Proof', ['test', 'reference']],
  ];
  act(() => session.store.setState({ sharingMarks: said.map(([field, , values]) => twoOpinions(quick, field, values)) }));
  await user.click(screen.getByTestId('benefit-card'));
  for (const [, label] of said) expect(await screen.findByRole('button', { name: `${label}: two opinions` })).toBeDefined();
  expect(await choices('Worth per year: two opinions')).toEqual([expect.stringMatching(/^60,000.00/), expect.stringMatching(/^50,000.50/)]);
});

it('name the field at a row without labels, and stay in sight where a label is hidden', async () => {
  const [sale] = [deal(firm.id)];
  const { head, records } = chart();
  const row = criterion(head);
  function Row() {
    const found = useRecord('criterion', row.id);
    if (found === undefined) return null;
    return (
      <>
        <RecordOpinions record={found} apart={['text']} />
        <RecordTextField record={found} field="text" label="First" labelHidden />
      </>
    );
  }
  const { api, stored } = fakeApi();
  for (const record of [firm, sale, ...records, row]) stored.set(record.id, record);
  const { session, workbench } = renderPage(<Row />, { api });
  await act(() => workbench.load({ kind: 'deal', dealId: row.dealId }));
  act(() => session.store.setState({ sharingMarks: [twoOpinions(row, 'orderKey', ['a1', 'a0']), twoOpinions(row, 'text', ['Price', 'Delivery'])] }));
  expect(await choices('Order: two opinions')).toEqual([expect.stringMatching(/^further down/), expect.stringMatching(/^further up/)]);
  await userEvent.setup().keyboard('{Escape}');
  const atField = await screen.findByRole('button', { name: 'First: two opinions' });
  await waitFor(() => expect(atField.parentElement?.className).not.toContain('headHidden'));
  expect(screen.getAllByRole('button', { name: /two opinions/ })).toHaveLength(2);
});
