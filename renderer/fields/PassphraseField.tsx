import { Field } from '../ui/field/Field';
import { TextInput } from '../ui/text-input/TextInput';

type Props = {
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  isShown: boolean;
  isNew?: boolean;
  hint?: string;
  error?: string | null;
  disabled?: boolean;
  autoFocus?: boolean;
  onEnter?: () => void;
};

/** A passphrase, typed unseen unless one asks to see it. */
export function PassphraseField({ label, value, onValueChange, isShown, isNew = false, hint, error, disabled = false, autoFocus = false, onEnter }: Props) {
  return (
    <Field label={label} hint={hint} error={error} disabled={disabled}>
      <TextInput
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoFocus={autoFocus}
        spellCheck={false}
        maxLength={1000}
        value={value}
        onValueChange={onValueChange}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
        }}
      />
    </Field>
  );
}
