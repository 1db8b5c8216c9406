import { Check, Circle, CircleQuestionMark, TriangleAlert } from 'lucide-react';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import type { FitCell, PersonFit } from '../../../../shared/domain/needs/motive-fit';
import { useTexts } from '../../../i18n/texts';
import { Icon, type IconType } from '../../../ui/icon/Icon';
import { useBoard } from '../data/board-context';
import { focusCard } from '../data/card-focus';
import type { Participant } from '../data/needs';
import styles from './MotiveFitPanel.module.css';

const ANSWER_ICONS: Record<Exclude<FitCell['answer'], 'none'>, IconType> = { answered: Check, gap: TriangleAlert, open: Circle };

/** One person: a cell for each motive, or one that says their motive is not known. A press jumps to the card concerned. */
export function MotiveFitRow({ person, row }: { person: Participant; row: PersonFit }) {
  const t = useTexts();
  const { set } = useBoard();
  const name = person.name || t('common.unknown');
  const jump = (selected: NeedEnd): void => {
    set({ selected, gap: null });
    focusCard(selected.id);
  };
  const toPerson = (): void => jump({ type: 'member', id: person.id });
  return (
    <tr data-testid="fit-row" data-status={row.status}>
      <th scope="row">
        <span className={styles.name}>{name}</span>
        <span className={styles.roles}>{person.roles.map((role) => t(`common.roles.${role}`)).join(', ')}</span>
      </th>
      {row.status === 'unknown' ? (
        <td colSpan={row.cells.length}>
          <button type="button" className={styles.cell} data-answer="gap" onClick={toPerson}>
            <Icon as={CircleQuestionMark} size={14} />
            {t('needs.fit.unknown')}
          </button>
        </td>
      ) : (
        row.cells.map((cell) => (
          <td key={cell.motive}>
            <Cell
              cell={cell}
              label={[name, t(`common.motives.${cell.motive}`), cell.wanted === null ? null : t(`needs.fit.wanted.${cell.wanted}`), t(`needs.fit.answers.${cell.answer}`, { count: cell.benefitIds.length })]
                .filter((part) => part !== null)
                .join(', ')}
              onJump={() => {
                const [benefitId] = cell.benefitIds;
                if (benefitId === undefined) toPerson();
                else jump({ type: 'benefit', id: benefitId });
              }}
            />
          </td>
        ))
      )}
    </tr>
  );
}

function Cell({ cell: { answer, wanted, benefitIds }, label, onJump }: { cell: FitCell; label: string; onJump: () => void }) {
  const t = useTexts();
  if (answer === 'none') return <span className={styles.none} role="img" aria-label={label} />;
  return (
    <button
      type="button"
      className={styles.cell}
      data-answer={answer}
      data-wanted={wanted ?? undefined}
      data-many={benefitIds.length > 1 || undefined}
      aria-label={label}
      title={label}
      onClick={onJump}
    >
      <Icon as={ANSWER_ICONS[answer]} size={13} />
      {answer === 'answered' ? benefitIds.length : t(`needs.fit.short.${answer}`)}
    </button>
  );
}
