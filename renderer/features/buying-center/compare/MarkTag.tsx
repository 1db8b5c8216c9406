import { ArrowRight, Minus, Plus } from 'lucide-react';
import type { Mark } from '../../../../shared/domain/map-history/compared-map';
import { Icon, type IconType } from '../../../ui/icon/Icon';
import styles from './MarkTag.module.css';

const ICONS: Record<Mark, IconType> = { came: Plus, went: Minus, changed: ArrowRight };

/** What became of something between two days: a sign and a word, so that it needs no colour. */
export function MarkTag({ mark, words }: { mark: Mark; words: string }) {
  return (
    <span className={styles.tag} data-mark={mark}>
      <Icon as={ICONS[mark]} size={13} />
      {words}
    </span>
  );
}
