import { useState } from 'react';
import type { Day } from '../../../../shared/domain/schema/values';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { DateInput } from '../../../ui/date-input/DateInput';
import { Field } from '../../../ui/field/Field';
import { Popover } from '../../../ui/popover/Popover';
import styles from './StatusBar.module.css';

/** The day of a step, to be corrected. `onCommit` answers whether the day was taken. */
export function StatusDay({ name, day, onCommit }: { name: string; day: Day; onCommit: (day: Day) => boolean }) {
  const t = useTexts();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label={t('offerRelease.status.day', { status: name })}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" className={styles.day} aria-label={t('offerRelease.status.changeDay', { status: name, day: format.day(day) })}>
          {format.day(day)}
        </button>
      }
    >
      <Field label={t('offerRelease.status.day', { status: name })}>
        <DateInput
          value={day}
          incompleteMessage={t('common.incompleteDay')}
          onCommit={(on) => {
            if (on !== null) onCommit(on);
          }}
        />
      </Field>
    </Popover>
  );
}
