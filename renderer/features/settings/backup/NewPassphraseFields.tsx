import { useState } from 'react';
import { isLongEnough, SHORTEST_PASSPHRASE } from '../../../../shared/domain/workspace/passphrase';
import { useTexts } from '../../../i18n/texts';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { PassphraseField } from '../../../fields/PassphraseField';

/** A passphrase that is being chosen: typed twice, or once where it can be seen. */
export type NewPassphrase = { typed: string; repeated: string; isShown: boolean; isAsked: boolean };

const NOTHING: NewPassphrase = { typed: '', repeated: '', isShown: false, isAsked: false };

const isShort = ({ typed }: NewPassphrase): boolean => !isLongEnough(typed);
const differs = ({ typed, repeated, isShown }: NewPassphrase): boolean => !isShown && typed.normalize('NFC') !== repeated.normalize('NFC');

/** Holds it; `take` answers it once it may be used, else `null`, and the fields say why. */
export function useNewPassphrase(): { value: NewPassphrase; set: (change: Partial<NewPassphrase>) => void; take: () => string | null } {
  const [value, setValue] = useState(NOTHING);
  return {
    value,
    set: (change) => setValue((current) => ({ ...current, ...change })),
    take: () => {
      setValue((current) => ({ ...current, isAsked: true }));
      return isShort(value) || differs(value) ? null : value.typed;
    },
  };
}

type Props = { value: NewPassphrase; onChange: (change: Partial<NewPassphrase>) => void; disabled: boolean; onEnter: () => void };

/** The fields for it, with what is still wrong once it was asked for. */
export function NewPassphraseFields({ value, onChange, disabled, onEnter }: Props) {
  const t = useTexts();
  const { typed, repeated, isShown, isAsked } = value;
  return (
    <>
      <PassphraseField
        label={t('settings.backupFile.passphrase')}
        value={typed}
        onValueChange={(next) => onChange({ typed: next })}
        isShown={isShown}
        isNew
        disabled={disabled}
        hint={t('settings.backupFile.length', { shortest: SHORTEST_PASSPHRASE })}
        error={isAsked && isShort(value) ? t('settings.backupFile.tooShort', { shortest: SHORTEST_PASSPHRASE, count: [...typed].length }) : null}
        onEnter={onEnter}
      />
      {isShown ? null : (
        <PassphraseField
          label={t('settings.backupFile.repeat')}
          value={repeated}
          onValueChange={(next) => onChange({ repeated: next })}
          isShown={false}
          isNew
          disabled={disabled}
          error={isAsked && !isShort(value) && differs(value) ? t('settings.backupFile.differs') : null}
          onEnter={onEnter}
        />
      )}
      <Checkbox checked={isShown} onCheckedChange={(checked) => onChange({ isShown: checked === true })} label={t('settings.backupFile.show')} />
    </>
  );
}
