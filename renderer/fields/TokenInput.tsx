import { useMemo, useRef, useState } from 'react';
import { foldForSearch } from '../../shared/domain/text/fold';
import { Chip } from '../ui/chip/Chip';
import { Combobox } from '../ui/combobox/Combobox';
import styles from './TokenInput.module.css';

const MOST_SUGGESTIONS = 8;

type Props = {
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** What is offered while one types, the likeliest first. */
  suggestions: readonly string[];
  /** Name of the list of suggestions. */
  listLabel: string;
  placeholder?: string;
  /** Name of the button that takes a value away. */
  removeLabel: (value: string) => string;
  /** Values taken at most. */
  most?: number;
  'aria-label'?: string;
};

/** Several words, each entered with Enter or a comma; Backspace in the empty field takes the last one back. */
export function TokenInput({ values, onChange, suggestions, listLabel, placeholder, removeLabel, most = 50, 'aria-label': ariaLabel }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const taken = useMemo(() => new Set(values.map(foldForSearch)), [values]);
  const options = useMemo(() => {
    const sought = foldForSearch(text.trim());
    return suggestions
      .filter((value) => !taken.has(foldForSearch(value)) && foldForSearch(value).includes(sought))
      .slice(0, MOST_SUGGESTIONS)
      .map((value) => ({ id: value, label: value }));
  }, [suggestions, taken, text]);

  const add = (entered: readonly string[]): void => {
    const known = new Set(taken);
    const added = entered.map((value) => value.trim()).filter((value) => value !== '' && !known.has(foldForSearch(value)) && known.add(foldForSearch(value)));
    setText('');
    if (added.length > 0) onChange([...values, ...added].slice(0, most));
  };
  const remove = (value: string): void => {
    onChange(values.filter((other) => other !== value));
    field.current?.querySelector('input')?.focus();
  };

  return (
    <div ref={field} className={styles.tokens}>
      {values.length === 0 ? null : (
        <div className={styles.values}>
          {values.map((value) => (
            <Chip key={value} onRemove={() => remove(value)} removeLabel={removeLabel(value)}>
              {value}
            </Chip>
          ))}
        </div>
      )}
      <Combobox
        text={text}
        onTextChange={(next) => (/[,;\n\t]/.test(next) ? add(next.split(/[,;\n\t]/)) : setText(next))}
        options={options}
        onChoose={(value) => add([value])}
        listLabel={listLabel}
        placeholder={placeholder}
        maxLength={500}
        onKeyDown={(event) => {
          const input = event.currentTarget;
          if (event.key === 'Enter' && input.getAttribute('aria-activedescendant') === null && text.trim() !== '') {
            event.preventDefault();
            add([text]);
          } else if (event.key === 'Backspace' && text === '' && values.length > 0) {
            event.preventDefault();
            onChange(values.slice(0, -1));
          }
        }}
        onBlur={() => add([text])}
        {...(ariaLabel === undefined ? {} : { 'aria-label': ariaLabel })}
      />
    </div>
  );
}
