import { CircleCheck, TriangleAlert } from 'lucide-react';
import { GAP_KINDS, type GapKind } from '../../../../shared/domain/needs/gaps';
import { useTexts } from '../../../i18n/texts';
import { Badge } from '../../../ui/badge/Badge';
import { Chip } from '../../../ui/chip/Chip';
import { useBoard } from '../data/board-context';
import { focusCard } from '../data/card-focus';
import styles from './GapChips.module.css';

/** The holes in the argument, counted; a press shows only the cards concerned and jumps to the first. */
export function GapChips() {
  const t = useTexts();
  const { needs, gap, set } = useBoard();
  const { gaps, pains, benefits } = needs;
  if (pains.length + benefits.length === 0) return null;
  const open = GAP_KINDS.filter((kind) => gaps[kind].length > 0 || kind === gap);

  const toggle = (kind: GapKind): void => {
    if (kind === gap) {
      set({ gap: null });
      return;
    }
    const column = kind === 'pain-without-benefit' ? pains : benefits;
    const first = column.find(({ id }) => gaps[kind].includes(id));
    set({ gap: kind, selected: null });
    if (first !== undefined) focusCard(first.id);
  };

  return (
    <div className={styles.chips} role="group" aria-label={t('needs.gaps.label')}>
      {open.length === 0 ? (
        <Badge tone="green" icon={CircleCheck}>
          {t('needs.gaps.none')}
        </Badge>
      ) : (
        open.map((kind) => (
          <Chip key={kind} icon={TriangleAlert} selected={kind === gap} onClick={() => toggle(kind)}>
            {t(`needs.gaps.${kind}`, { count: gaps[kind].length })}
          </Chip>
        ))
      )}
      {gap === null ? null : <Chip onClick={() => set({ gap: null })}>{t('needs.gaps.showAll')}</Chip>}
    </div>
  );
}
