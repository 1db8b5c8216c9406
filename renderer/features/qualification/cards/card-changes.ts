import type { Changes } from '../../../../shared/document/edit';
import { keyAtEnd } from '../../../../shared/domain/needs/ordering';
import { orderKeysAt } from '../../../../shared/domain/offer/order-keys';
import type { ScorecardPreset } from '../../../../shared/domain/qualification/presets';
import type { CriterionKind, Scorecard, ScorecardCriterion } from '../../../../shared/domain/qualification/scorecard';
import type { Translate, TextKey } from '../../../../shared/i18n/translator';
import { newRecord } from '../../../stores/new-record';
import { createRowChanges, type RowChanges } from '../../../stores/row-changes';
import type { Workbench } from '../../../stores/workbench';

/** Everything that changes scorecards. Each call is one step to undo. */
export type CardChanges = RowChanges<'scorecard'> & {
  /** Makes a scorecard, empty or with the words of a preset in the user's language, and answers its id. */
  add(t: Translate, preset: ScorecardPreset | null): string;
  duplicate(card: Scorecard, criteria: readonly ScorecardCriterion[]): string;
  /** Takes a scorecard and its criteria away. What was answered stays, should it come back. */
  remove(card: Scorecard): void;
  addCriterion(card: Scorecard, kind: CriterionKind): void;
  updateCriterion(id: string, fields: Changes<ScorecardCriterion>): void;
  moveCriterion(rows: readonly ScorecardCriterion[], id: string, place: number): void;
  removeCriterion(criterion: ScorecardCriterion): void;
};

const criterionOf = (scorecardId: string, orderKey: string, fields: Pick<ScorecardCriterion, 'kind' | 'name' | 'question' | 'weight' | 'halfLifeDays'>): ScorecardCriterion => ({
  type: 'scorecardCriterion',
  ...newRecord(),
  scorecardId,
  orderKey,
  ...fields,
});

/** Changes to the scorecards of a workbench. */
export function createCardChanges(workbench: Workbench): CardChanges {
  const rows = createRowChanges(workbench, 'scorecard', { edit: 'qualification.steps.editCard', move: 'qualification.steps.moveCard' });
  const criteria = createRowChanges(workbench, 'scorecardCriterion', { edit: 'qualification.steps.criteria', move: 'qualification.steps.criteria' });
  return {
    ...rows,
    add(t, preset) {
      const record = newRecord();
      workbench.change('qualification.steps.addCard', (edit, tables) => {
        edit.add({
          type: 'scorecard',
          ...record,
          name: preset === null ? '' : t(`qualification.cards.presets.${preset.key}.name`),
          scores: preset?.scores ?? 'account',
          segmentId: null,
          orderKey: keyAtEnd([...tables.scorecard.values()]),
        });
        const wanted = preset?.criteria ?? [];
        const keys = orderKeysAt([], 0, wanted.length);
        wanted.forEach(({ key, ...fields }, index) => {
          const words = (part: 'name' | 'question'): string => t(`qualification.preset.${key}.${part}` as TextKey);
          edit.add(criterionOf(record.id, keys[index] ?? 'a0', { ...fields, name: words('name'), question: words('question') }));
        });
      });
      return record.id;
    },
    duplicate(card, own) {
      const record = newRecord();
      workbench.change('qualification.steps.addCard', (edit, tables) => {
        edit.add({ ...card, ...record, orderKey: keyAtEnd([...tables.scorecard.values()]) });
        edit.add(...own.map(({ kind, name, question, weight, halfLifeDays, orderKey }) => criterionOf(record.id, orderKey, { kind, name, question, weight, halfLifeDays })));
      });
      return record.id;
    },
    remove(card) {
      workbench.change('qualification.steps.removeCard', (edit, tables) => {
        edit.remove(card, ...[...tables.scorecardCriterion.values()].filter(({ scorecardId }) => scorecardId === card.id));
      });
    },
    addCriterion(card, kind) {
      workbench.change('qualification.steps.criteria', (edit, tables) => {
        const halfLifeDays = kind === 'signal' ? 180 : null;
        edit.add(criterionOf(card.id, keyAtEnd([...tables.scorecardCriterion.values()]), { kind, name: '', question: '', weight: kind === 'signal' ? 3 : 1, halfLifeDays }));
      });
    },
    updateCriterion: (id, fields) => criteria.update(id, fields),
    moveCriterion: (all, id, place) => criteria.move(all, id, place),
    removeCriterion(criterion) {
      workbench.change('qualification.steps.criteria', (edit) => edit.remove(criterion));
    },
  };
}
