import { useState } from 'react';
import type { AnyRecord } from '../../shared/domain/records';
import type { TextKey } from '../../shared/i18n/translator';
import { TextArea } from '../ui/text-area/TextArea';
import { TextInput } from '../ui/text-input/TextInput';
import { AboutPeople } from './people-lint/AboutPeople';
import { RecordField } from './RecordField';
import { useRecordText, type TextFieldOf } from './record-text';

type Props<R extends AnyRecord> = {
  record: R;
  field: TextFieldOf<R>;
  label: string;
  /** Catalogue key that names the step in the undo history; `common.steps.edit` when absent. */
  step?: TextKey;
  hint?: string;
  /** What is wrong with the text, in words; shown once the field is left, as a text being typed is always unfinished. */
  error?: string | null;
  /** Called when the field is left, e.g. to write the text as it is usually written. */
  onLeave?: () => void;
  placeholder?: string;
  /** Several lines. */
  multiline?: boolean;
  /** Holds words about people: those that should not be written are pointed out. */
  aboutPeople?: boolean;
  labelHidden?: boolean;
  maxLength?: number;
};

/** A labelled text field bound to a field of a record; saves as one types. */
export function RecordTextField<R extends AnyRecord>({
  record,
  field,
  label,
  step = 'common.steps.edit',
  hint,
  error = null,
  onLeave,
  placeholder,
  multiline = false,
  aboutPeople = false,
  labelHidden = false,
  maxLength,
}: Props<R>) {
  const text = useRecordText(record, field, step);
  const [isTyping, setTyping] = useState(false);
  const shared = {
    ...text,
    placeholder,
    maxLength: maxLength ?? (multiline ? 20_000 : 500),
    onFocus: () => setTyping(true),
    onBlur: () => {
      setTyping(false);
      onLeave?.();
      text.onBlur();
    },
  };
  return (
    <RecordField record={record} field={field} label={label} hint={hint} error={isTyping ? null : error} labelHidden={labelHidden}>
      {multiline ? <TextArea {...shared} /> : <TextInput {...shared} />}
      {aboutPeople ? <AboutPeople text={text.value} /> : null}
    </RecordField>
  );
}
