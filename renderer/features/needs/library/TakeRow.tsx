import { Flame, Sprout } from 'lucide-react';
import type { LibraryUse } from '../../../../shared/domain/need-library/library-use';
import type { NeedTemplate } from '../../../../shared/domain/need-library/need-template';
import { segmentsOf } from '../../../../shared/domain/need-library/segment-names';
import { MOTIVE_ICONS } from '../../../fields/motive-icons';
import { usageWords } from '../../../fields/need-library/usage-words';
import { useTexts } from '../../../i18n/texts';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { Icon } from '../../../ui/icon/Icon';
import styles from './TakeDialog.module.css';

type Props = {
  entry: NeedTemplate;
  isBelow: boolean;
  use: LibraryUse;
  /** A card of the deal came from it already. */
  isHere: boolean;
  isChosen: boolean;
  onChoose: (id: string, isChosen: boolean) => void;
};

/** One entry to choose, with its kind, where it is met and what it won. */
export function TakeRow({ entry, isBelow, use, isHere, isChosen, onChoose }: Props) {
  const t = useTexts();
  const { id, kind, motive, text, language } = entry;
  // Below its pain a benefit is met where the pain is.
  const segments = isBelow ? '' : segmentsOf(entry).join(', ');
  return (
    <li className={styles.row} data-kind={kind} data-below={isBelow || undefined}>
      <Checkbox
        className={styles.check}
        checked={isChosen}
        disabled={isHere}
        onCheckedChange={(checked) => onChoose(id, checked)}
        label={<span lang={language}>{text}</span>}
        hint={
          <span className={styles.facts}>
            <span className={styles.fact}>
              <Icon as={kind === 'pain' ? Flame : motive === null ? Sprout : MOTIVE_ICONS[motive]} size={13} />
              {kind === 'pain' ? t('library.kinds.pain') : motive === null ? t('library.kinds.benefit') : t(`common.motives.${motive}`)}
            </span>
            {segments === '' ? null : <span>{segments}</span>}
            <span>{isHere ? t('library.take.here') : usageWords(t, use)}</span>
          </span>
        }
      />
    </li>
  );
}
