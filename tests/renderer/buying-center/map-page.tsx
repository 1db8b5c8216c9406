import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { useShellCommands } from '../../../renderer/app/shell/shell-commands';
import { ShellDialogsProvider } from '../../../renderer/app/shell/shell-dialogs';
import { BuyingCenterPage } from '../../../renderer/features/buying-center/BuyingCenterPage';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { account, deal, member, person, relation } from '../../support/records/records';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';
import { installCanvasShims } from './canvas-shims';

/** What every file that opens maps does before and after its tests. */
export function prepareMaps(): void {
  beforeAll(() => {
    installDomShims();
    installCanvasShims();
  });
  afterEach(cleanup);
}

/** A firm with a deal and four people. */
export const firm = account();
export const sale = deal(firm.id);
const named = (firstName: string, lastName: string, jobTitle: string) => person(firm.id, { firstName, lastName, function: jobTitle });
export const people = { chief: named('Clara', 'Chief', 'CEO'), head: named('Henry', 'Head', 'Purchasing'), worker: named('Wanda', 'Worker', 'Line 4'), spare: named('Sam', 'Spare', 'Advisor') };

/** Somebody's part in the deal. */
export function part(human: RecordOf<'person'>, fields: Partial<RecordOf<'member'>> = {}) {
  return member(sale, { personId: human.id, displayName: '', ...fields });
}

/** Worker → head → chief, given in the wrong order on purpose. */
export function chart(positions = true) {
  const at = (x: number, y: number) => (positions ? { x, y } : null);
  const worker = part(people.worker, { position: at(0, 400) });
  const chief = part(people.chief, { position: at(0, 0), isDecider: true });
  const head = part(people.head, { position: at(0, 200), isBuyer: true });
  const lines = [relation(worker, head), relation(head, chief)];
  return { worker, chief, head, lines, records: [worker, chief, head, ...lines] };
}

/** The page over these records and the firm's. */
export async function open(records: readonly AnyRecord[], parts: Parameters<typeof fakeApi>[0] = {}) {
  const { api, stored } = fakeApi(parts);
  for (const record of [firm, sale, ...Object.values(people), ...records]) stored.set(record.id, record);
  const page = (
    <CommandProvider>
      <ShellDialogsProvider>
        <ShellKeys />
        <BuyingCenterPage />
      </ShellDialogsProvider>
    </CommandProvider>
  );
  const { workbench, session } = renderPage(page, { api, path: '/deals/:dealId/buying-center', at: `/deals/${sale.id}/buying-center` });
  await screen.findByTestId('map-canvas');
  const member_ = (id: string) => workbench.store.getState().tables.member.get(id);
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...workbench.store.getState().tables[type].values()];
  const steps = () => workbench.store.getState().history.done.length;
  return { workbench, session, api, stored, user: userEvent.setup(), member: member_, table, steps };
}

/** The keys that work on every page, such as those for undo. */
function ShellKeys() {
  useShellCommands();
  return null;
}

/** What is drawn. */
export const cards = () => screen.queryAllByTestId('map-card');
export const lines = () => screen.queryAllByTestId('map-line');
export const card = (name: RegExp) => screen.getByRole('group', { name });

/** A click on a card, which also gives it the focus as in a browser. */
export function choose(name: RegExp): void {
  card(name).focus();
  fireEvent.click(card(name));
}

