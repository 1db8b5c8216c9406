import { cardFromTemplate, draftTemplate, libraryLinks } from '../../../../shared/domain/need-library/draft-template';
import type { NeedTemplate } from '../../../../shared/domain/need-library/need-template';
import type { Benefit } from '../../../../shared/domain/needs/benefit';
import { keyAtEnd } from '../../../../shared/domain/needs/ordering';
import type { Pain } from '../../../../shared/domain/needs/pain';
import type { Language } from '../../../../shared/domain/schema/values';
import { newRecord } from '../../../stores/new-record';
import type { Workbench } from '../../../stores/workbench';

type EntryOf = (id: string) => NeedTemplate | undefined;

/**
 * Puts entries of the library on the board of a deal, at the end of their columns, with the links between what usually
 * eases what. One step. Answers the ids of the new cards.
 */
export function takeFromLibrary(workbench: Workbench, dealId: string, chosen: readonly NeedTemplate[], entryOf: EntryOf): string[] {
  const added: (Pain | Benefit)[] = [];
  workbench.change('library.steps.take', (edit, tables) => {
    const deal = tables.deal.get(dealId);
    if (deal === undefined) return;
    const columns = {
      pain: [...tables.pain.values()].filter((pain) => pain.dealId === dealId),
      benefit: [...tables.benefit.values()].filter((benefit) => benefit.dealId === dealId),
    };
    for (const entry of chosen) {
      const column: (Pain | Benefit)[] = columns[entry.kind];
      const card = cardFromTemplate(entry, { bookkeeping: newRecord(), deal, orderKey: keyAtEnd(column) });
      column.push(card);
      added.push(card);
      edit.add(card);
    }
    const isNew = new Set(added.map(({ id }) => id));
    const links = libraryLinks([...columns.pain, ...columns.benefit], entryOf, () => false);
    for (const { benefitId, painId } of links) {
      // What was parted on the board stays parted.
      if (!isNew.has(benefitId) && !isNew.has(painId)) continue;
      edit.add({ type: 'needLink', ...newRecord(), accountId: deal.accountId, dealId, kind: 'relieves', fromId: benefitId, toId: painId });
    }
  });
  return added.map(({ id }) => id);
}

/**
 * Keeps a card's words in the library, with its motive or heat and the pain it eases there, and counts the card as one of
 * that entry. Amounts, people, sources and notes of the customer stay where they are. One step.
 */
export function keepInLibrary(
  workbench: Workbench,
  card: Pain | Benefit,
  { text, segments, language, entryOf }: { text: string; segments: readonly string[]; language: Language; entryOf: EntryOf },
): void {
  workbench.change('library.steps.keep', (edit, tables) => {
    const deal = tables.deal.get(card.dealId);
    if (deal === undefined) return;
    const drafted = draftTemplate({ bookkeeping: newRecord(), kind: card.type, text, segments, currency: deal.currency, language });
    const eased = [...tables.needLink.values()]
      .filter(({ kind, fromId }) => kind === 'relieves' && fromId === card.id)
      .map(({ toId }) => tables.pain.get(toId)?.templateId ?? null)
      .find((id) => id !== null && entryOf(id) !== undefined);
    const entry: NeedTemplate = card.type === 'pain' ? { ...drafted, urgency: card.urgency } : { ...drafted, motive: card.motive, relievesId: eased ?? null };
    edit.add(entry);
    edit.update<Pain | Benefit>(card, { templateId: entry.id });
  });
}

/** Counts a card as one of an entry the library has already. */
export function countInLibrary(workbench: Workbench, card: Pain | Benefit, entryId: string): void {
  workbench.change('library.steps.keep', (edit) => edit.update<Pain | Benefit>(card, { templateId: entryId }));
}
