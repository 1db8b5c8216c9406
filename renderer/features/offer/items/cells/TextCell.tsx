import clsx from 'clsx';
import { ListPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { isPriced } from '../../../../../shared/domain/offer/line-net';
import type { LineItem } from '../../../../../shared/domain/offer/line-item';
import { RecordOpinions } from '../../../../fields/opinions/RecordOpinions';
import { useRecordText } from '../../../../fields/record-text';
import { useTexts } from '../../../../i18n/texts';
import { Icon } from '../../../../ui/icon/Icon';
import { Switch } from '../../../../ui/switch/Switch';
import { TextArea } from '../../../../ui/text-area/TextArea';
import { TextInput } from '../../../../ui/text-input/TextInput';
import type { ItemChanges } from '../item-changes';
import styles from '../PositionsGrid.module.css';

type Props = {
  item: LineItem;
  label: (column: 'text' | 'description') => string;
  /** Number of the position an alternative could replace. */
  base: string | null;
  changes: ItemChanges;
};

const PLACEHOLDERS = { text: 'offer.items.freeTextPlaceholder', group: 'offer.items.groupPlaceholder' } as const;

/** What a position is, with its details below and, for what is not simply sold, what that means. */
export function TextCell({ item, label, base, changes }: Props) {
  const t = useTexts();
  const text = useRecordText(item, 'text', 'offer.steps.editItem');
  const description = useRecordText(item, 'description', 'offer.steps.editItem');
  const area = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const isDescribed = opened || item.description !== '';
  const placeholder = item.kind === 'text' || item.kind === 'group' ? PLACEHOLDERS[item.kind] : 'offer.items.textPlaceholder';

  useEffect(() => {
    if (opened) area.current?.querySelector('textarea')?.focus();
  }, [opened]);

  return (
    <div role="gridcell" className={clsx(styles.text, !isPriced(item) && styles.wide)}>
      <div className={styles.textLine}>
        <TextInput
          {...text}
          size="small"
          variant="bare"
          data-column="text"
          aria-label={label('text')}
          title={item.text}
          placeholder={t(placeholder)}
          maxLength={500}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.shiftKey) return;
            event.preventDefault();
            setOpened(true);
            area.current?.querySelector('textarea')?.focus();
          }}
        />
        {isDescribed ? null : (
          // Shift and Enter do the same, so that Tab goes from cell to cell.
          <button
            type="button"
            tabIndex={-1}
            className={styles.describe}
            title={t('offer.items.addDescription')}
            aria-label={t('offer.items.addDescription')}
            onClick={() => setOpened(true)}
          >
            <Icon as={ListPlus} size={13} />
          </button>
        )}
      </div>
      <RecordOpinions record={item} />
      {isDescribed ? (
        <div ref={area} className={styles.description}>
          <TextArea
            {...description}
            minRows={1}
            maxRows={8}
            data-column="description"
            aria-label={label('description')}
            placeholder={t('offer.items.descriptionPlaceholder')}
            maxLength={20_000}
            onBlur={() => {
              description.onBlur();
              setOpened(false);
            }}
          />
        </div>
      ) : null}
      {item.kind === 'alternative' ? (
        <p className={styles.note}>{base === null ? t('offer.items.alternativeNote') : t('offer.items.alternativeTo', { number: base })}</p>
      ) : null}
      {item.kind === 'optional' ? (
        <div className={styles.note}>
          <Switch
            checked={item.selected}
            onCheckedChange={(selected) => changes.set(item.id, { selected })}
            label={t('offer.items.counts')}
          />
        </div>
      ) : null}
    </div>
  );
}
