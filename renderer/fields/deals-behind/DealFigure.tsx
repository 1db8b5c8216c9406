import type { ReactNode } from 'react';
import type { Id } from '../../../shared/domain/schema/values';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useShowDeals } from './shown-deals';
import styles from './DealFigure.module.css';

type Props = {
  ids: readonly Id[];
  /** What the figure counts, in words: the title of the list behind it. */
  title: string;
  /** In place of the count. */
  children?: ReactNode;
};

/** A figure that leads to the deals behind it; nothing stands behind a 0. */
export function DealFigure({ ids, title, children }: Props) {
  const t = useTexts();
  const format = useFormat();
  const show = useShowDeals();
  const text = children ?? format.number(String(ids.length));
  if (ids.length === 0) return <span className={styles.none}>{text}</span>;
  return (
    <button type="button" className={styles.figure} title={t('figures.open', { figure: title })} onClick={() => show({ title, ids })}>
      {text}
    </button>
  );
}
