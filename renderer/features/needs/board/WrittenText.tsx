import type { Benefit } from '../../../../shared/domain/needs/benefit';
import type { Pain } from '../../../../shared/domain/needs/pain';
import { useTexts } from '../../../i18n/texts';
import { useWorkbench } from '../../../stores/workbench-context';
import { useBoard } from '../data/board-context';
import { focusCard } from '../data/card-focus';
import { CardText } from './CardText';
import { DraftLint } from '../../../fields/benefit-lint/DraftLint';

/** The words of a pain or a benefit, edited where they stand; what the lint says of a benefit comes while it is written. */
export function WrittenText({ record }: { record: Pain | Benefit }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const { editingId, set } = useBoard();
  const { type, id } = record;
  const isPain = type === 'pain';
  return (
    <CardText
      value={record.text}
      label={t(`needs.kinds.${type}`)}
      placeholder={t(isPain ? 'needs.card.untitledPain' : 'needs.card.untitledBenefit')}
      editing={editingId === id}
      {...(isPain ? {} : { below: (draft: string) => <DraftLint benefit={record} text={draft} /> })}
      onOpen={() => set({ selected: { type, id }, editingId: id })}
      onCommit={(text) => workbench.change(isPain ? 'needs.steps.editPain' : 'needs.steps.editBenefit', (edit) => edit.update<Pain | Benefit>(record, { text }))}
      onDone={(byKey) => {
        set({ editingId: null });
        if (byKey) focusCard(id);
      }}
    />
  );
}
