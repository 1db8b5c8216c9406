// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { FieldOpinions } from '../../../renderer/fields/opinions/FieldOpinions';
import { RecordTextField } from '../../../renderer/fields/RecordTextField';
import { newRecord } from '../../../renderer/stores/new-record';
import { useRecord } from '../../../renderer/stores/workbench-context';
import type { Api } from '../../../shared/contract/contract';
import type { SharingState } from '../../../shared/contract/sharing';
import type { SharingMark } from '../../../shared/contract/sharing-storage';
import type { RecordDiff } from '../../../shared/document/record-diff';
import type { RecordOf } from '../../../shared/domain/records';
import { accountDocument } from '../../../shared/domain/sync/shared-scope';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { account, deal, member, person, rating } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { STAMP, twoOpinions } from '../../support/renderer/two-opinions';
import { installDomShims } from '../ui/dom-shims';

const company = account();
const sale = deal(company.id);
const boss = person(company.id, { function: 'Technik' });
const part = member(sale, { personId: boss.id });
const anna: RecordOf<'colleague'> = { type: 'colleague', ...newRecord(), name: 'Anna', email: '' };
const opinion = rating(part, anna.id, { attitude: 'supporter', influence: 5, adaptability: 2, leadingMotive: 'profit', evidence: 'confirmed', evidenceSource: 'Talk in March', evidenceOn: '2026-03-11' });
const status = { isConnected: true, waiting: 0, synced: 1, documents: 1, problem: null, reason: '', denied: [], readOnly: [], marks: 1, toDecide: 1, present: [] };
const ON: SharingState = { isOn: true, isPaused: false, server: 'https://sync.example.com', companyServer: null, user: 'Anna', accountIds: [company.id], sharesWorkspace: false, status };

beforeAll(installDomShims);
afterEach(cleanup);

function PersonFunction() {
  const found = useRecord('person', boss.id);
  return found === undefined ? null : <RecordTextField record={found} field="function" label="Function" />;
}

function Attitude() {
  return <FieldOpinions record={useRecord('rating', opinion.id)} field="attitude" label="Attitude" />;
}

async function open(page: React.ReactNode, mark: SharingMark, sharing: SharingState = ON) {
  let marks: SharingMark[] = [mark];
  const show = (later: SharingMark[]): void => {
    marks = later;
  };
  const decide = vi.fn<Api['sharing']['decide']>(async () => {
    show([]);
    return ok({});
  });
  const { api, stored } = fakeApi({ sharing: { marks: async () => ok({ marks }), decide } });
  for (const record of [company, sale, boss, part, anna, opinion]) stored.set(record.id, record);
  const { session, workbench } = renderPage(page, { api });
  await act(() => workbench.load({ kind: 'deal', dealId: sale.id }));
  act(() => session.takeSharing(sharing));
  return { user: userEvent.setup(), decide, show, workbench };
}

it('shows at the field what both said, who and when, and takes one by keyboard', async () => {
  const { user, decide } = await open(<PersonFunction />, twoOpinions(boss, 'function', ['Technik', 'Einkauf']));
  const mark = await screen.findByRole('button', { name: 'Function: two opinions' });
  mark.focus();
  await user.keyboard('{Enter}');
  const choices = within(await screen.findByRole('dialog', { name: 'Function: two opinions' }));
  expect(choices.getAllByRole('listitem').map((item) => item.textContent)).toEqual([expect.stringMatching(/^Technikshown nowBen, .*Take this$/), expect.stringMatching(/^EinkaufAnna, .*Take this$/)]);
  expect(choices.queryByRole('button', { name: 'Keep both' })).toBeNull();
  expect(await seriousViolations()).toEqual([]);
  await user.click(choices.getByRole('button', { name: 'Take this: Einkauf' }));
  expect(decide).toHaveBeenCalledWith({ id: `${boss.id} function`, decision: { kind: 'opinion', device: 'a', stamp: STAMP - 4096 } });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Function: two opinions' })).toBeNull());
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Function' }));
});

it('lets a decision wait', async () => {
  const { user, decide } = await open(<PersonFunction />, twoOpinions(boss, 'function', ['Technik', '']));
  await user.click(await screen.findByRole('button', { name: 'Function: two opinions' }));
  expect((await screen.findByRole('dialog')).textContent).toContain('empty');
  await user.click(screen.getByRole('button', { name: 'Later' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(decide).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Function: two opinions' })).toBeDefined();
});

it('lets nobody decide who may only read, and says why', async () => {
  const { user, decide } = await open(<PersonFunction />, twoOpinions(boss, 'function', ['Technik', 'Einkauf']), { ...ON, status: { ...status, readOnly: [accountDocument(company.id)] } });
  await user.click(await screen.findByRole('button', { name: 'Function: two opinions' }));
  const choices = within(await screen.findByRole('dialog', { name: 'Function: two opinions' }));
  expect(choices.getByText('The server lets you only read this. Whoever may change it can decide.')).toBeTruthy();
  await user.click(choices.getByRole('button', { name: 'Take this: Einkauf' }));
  expect(decide).not.toHaveBeenCalled();
  await user.click(choices.getByRole('button', { name: 'Later' }));
});

it('asks whether one may decide where the mark is, not where the record has gone since', async () => {
  const { user, decide } = await open(<PersonFunction />, { ...twoOpinions(boss, 'function', ['Technik', 'Einkauf']), document: 'workspace' }, { ...ON, status: { ...status, readOnly: ['workspace'] } });
  await user.click(await screen.findByRole('button', { name: 'Function: two opinions' }));
  await user.click(await screen.findByRole('button', { name: 'Take this: Einkauf' }));
  expect(decide).not.toHaveBeenCalled();
});

it('says so when a colleague has changed it meanwhile, and shows what they say now', async () => {
  const now = twoOpinions(boss, 'function', ['Technik', 'Verkauf']);
  const { user, decide, show } = await open(<PersonFunction />, twoOpinions(boss, 'function', ['Technik', 'Einkauf']));
  decide.mockImplementation(async () => {
    show([now]);
    return err(appError('not-found', { id: now.id }));
  });
  await user.click(await screen.findByRole('button', { name: 'Function: two opinions' }));
  await user.click(await screen.findByRole('button', { name: 'Take this: Einkauf' }));
  expect((await screen.findByRole('alert')).textContent).toContain('changed or decided it meanwhile');
  expect(await screen.findByRole('button', { name: 'Take this: Verkauf' })).toBeDefined();
});

it('keeps both where it is a rating: the other one becomes that of the colleague it is from', async () => {
  const { user, decide, workbench } = await open(<Attitude />, twoOpinions(opinion, 'attitude', ['supporter', 'sceptic']));
  await user.click(await screen.findByRole('button', { name: 'Attitude: two opinions' }));
  expect((await screen.findByRole('dialog')).textContent).toContain('Sceptic');
  await user.click(screen.getByRole('button', { name: 'Keep both' }));
  await waitFor(() => expect(decide).toHaveBeenCalledWith({ id: `${opinion.id} attitude`, decision: expect.objectContaining({ kind: 'both', device: 'a', stamp: STAMP - 4096 }) as unknown }));
  // Nothing is written before it is decided.
  expect(workbench.store.getState().tables.rating.size).toBe(1);
  const { decision } = decide.mock.calls[0]?.[0] ?? {};
  const records = decision?.kind === 'both' ? Object.values((decision.diff as RecordDiff).added) : [];
  const added = records.filter((record) => record.type === 'rating');
  const unsaid = { attitudeWanted: null, influence: null, adaptability: null, leadingMotive: null, secondMotive: null, evidence: 'assumed', evidenceSource: '', evidenceOn: null };
  expect(added).toMatchObject([{ memberId: part.id, accountId: company.id, dealId: sale.id, attitude: 'supporter', ...unsaid }]);
  expect(records.find(({ id }) => id === added[0]?.raterId)).toMatchObject({ type: 'colleague', name: 'Ben' });
});

it('says what to do when the storage goes while it is decided', async () => {
  const { user, decide } = await open(<PersonFunction />, twoOpinions(boss, 'function', ['Technik', 'Einkauf']));
  decide.mockImplementation(async () => err(appError('storage-gone', {})));
  await user.click(await screen.findByRole('button', { name: 'Function: two opinions' }));
  await user.click(await screen.findByRole('button', { name: 'Take this: Einkauf' }));
  expect((await screen.findByRole('alert')).textContent).toContain('decide once more');
});
