import '../../../shared/i18n/parts/sharing';
import clsx from 'clsx';
import { GitFork } from 'lucide-react';
import { useRef, useState } from 'react';
import type { SharingMark } from '../../../shared/contract/sharing-storage';
import { useTexts } from '../../i18n/texts';
import { Icon } from '../../ui/icon/Icon';
import { Popover } from '../../ui/popover/Popover';
import { OpinionChoices } from './OpinionChoices';
import { focusMarkedField } from './focus-marked-field';
import styles from './Opinions.module.css';

export type MarkLook = 'short' | 'icon' | 'named';

type Props = { mark: Extract<SharingMark, { kind: 'two-opinions' }>; label: string; look: MarkLook };

/** The small mark beside the name of a field, which opens what there is to choose from. */
export function OpinionsMark({ mark, label, look }: Props) {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const leaveFocus = (): void => {
    const focused = document.activeElement ?? document.body;
    const isHere = focused === document.body || focused === trigger.current || body.current?.contains(focused) === true;
    if (isHere && trigger.current !== null) focusMarkedField(trigger.current);
  };
  const title = t('sharing.opinions.twoOpinions', { field: label });
  return (
    <Popover
      label={title}
      className={styles.popover}
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <button ref={trigger} type="button" className={clsx(styles.mark, look === 'named' && styles.named)} aria-label={title} data-opinions={mark.field}>
          <Icon as={GitFork} size={12} />
          {look === 'icon' ? null : <span aria-hidden>{look === 'named' ? title : t('sharing.opinions.short')}</span>}
        </button>
      }
    >
      <div ref={body} className={styles.body}>
        <p className={styles.title}>{title}</p>
        <p className={styles.why}>{t('sharing.opinions.why')}</p>
        <OpinionChoices mark={mark} onLater={() => setOpen(false)} onDecided={leaveFocus} />
      </div>
    </Popover>
  );
}
