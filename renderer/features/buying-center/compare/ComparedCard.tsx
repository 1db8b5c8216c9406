import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import clsx from 'clsx';
import { memo } from 'react';
import type { MapCard } from '../../../../shared/domain/buying-center/map-model';
import type { Mark } from '../../../../shared/domain/map-history/compared-map';
import { useTexts } from '../../../i18n/texts';
import { CardFace } from '../map/CardFace';
import { MarkTag } from './MarkTag';
import styles from './ComparedCard.module.css';

/** A card on the picture of two days. `changes` are its differences in words, `hiddenBehind` how many are folded up behind it. */
export type ComparedNode = Node<{ card: MapCard; mark: Mark | null; changes: readonly string[]; hiddenBehind: number }, 'compared'>;

/** More lines would lie on the cards below. */
const LINES_SHOWN = 2;

/** A person as they are on the later day, with a mark on what is different and the old and the new value below. */
export const ComparedCard = memo(function ComparedCard({ data: { card, mark, changes, hiddenBehind }, selected }: NodeProps<ComparedNode>) {
  const t = useTexts();
  const shown = changes.length <= LINES_SHOWN ? changes : changes.slice(0, LINES_SHOWN - 1);
  return (
    <div className={clsx(mark !== null && styles[mark])}>
      <CardFace card={card} selected={selected} />
      {mark === null ? null : (
        <div className={styles.mark}>
          <MarkTag mark={mark} words={t(`buyingCenter.compare.marks.${mark}`)} />
        </div>
      )}
      {changes.length === 0 ? null : (
        <div className={styles.changes}>
          {shown.map((change) => (
            <div key={change} className={styles.change}>
              {change}
            </div>
          ))}
          {shown.length === changes.length ? null : <div className={styles.change}>{t('buyingCenter.compare.more', { count: changes.length - shown.length })}</div>}
        </div>
      )}
      {hiddenBehind === 0 ? null : <div className={styles.folded}>{t('buyingCenter.view.folded', { count: hiddenBehind })}</div>}
      <Handle type="target" position={Position.Top} className={styles.handle} />
      <Handle type="source" position={Position.Bottom} className={styles.handle} />
    </div>
  );
});
