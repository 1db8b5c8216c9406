import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { NeedsPage } from '../../../renderer/features/needs/NeedsPage';
import { draftBenefit } from '../../../shared/domain/needs/draft';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import type { Settings } from '../../../shared/contract/settings';
import { bookkeeping } from '../../support/records/records';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';

/** A benefit of a deal. */
export function benefit(of: RecordOf<'deal'>, fields: Partial<RecordOf<'benefit'>> = {}): RecordOf<'benefit'> {
  const text = 'Changeovers take 20 instead of 45 minutes';
  return { ...draftBenefit({ bookkeeping: bookkeeping(), deal: of, orderKey: 'a0', text, evidence: 'heard' }), ...fields };
}

/** A link between two records of a deal. */
export function link(of: RecordOf<'deal'>, kind: RecordOf<'needLink'>['kind'], from: AnyRecord, to: AnyRecord): RecordOf<'needLink'> {
  return { type: 'needLink', ...bookkeeping(), accountId: of.accountId, dealId: of.id, kind, fromId: from.id, toId: to.id };
}

/** Opens the needs page of a deal over these records. */
export async function openNeeds(deal: RecordOf<'deal'>, records: readonly AnyRecord[], settings: Partial<Settings> = {}) {
  const { api, stored } = fakeApi({}, settings);
  for (const record of [deal, ...records]) stored.set(record.id, record);
  const page = renderPage(
    <CommandProvider>
      <NeedsPage />
    </CommandProvider>,
    { api, path: '/deals/:dealId/needs', at: `/deals/${deal.id}/needs`, settings },
  );
  await screen.findByRole('group', { name: settings.language === 'de' ? 'Schmerzen, Personen und Nutzen' : 'Pains, people and benefits' });
  const table = <T extends RecordType>(type: T): RecordOf<T>[] => [...page.workbench.store.getState().tables[type].values()];
  return { ...page, table, stored, user: userEvent.setup() };
}

/** The cards of a column from top to bottom, by their first words. */
export function cardTexts(testId: 'pain-card' | 'benefit-card'): string[] {
  return screen.queryAllByTestId(testId).map((card) => card.querySelector('p')?.textContent ?? '');
}
