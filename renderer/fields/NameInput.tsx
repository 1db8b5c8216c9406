import type { ComponentProps } from 'react';
import { foldForSearch } from '../../shared/domain/text/fold';
import { Combobox } from '../ui/combobox/Combobox';

const MOST = 8;

type Props = Omit<ComponentProps<typeof Combobox>, 'text' | 'onTextChange' | 'onChoose' | 'options' | 'listLabel'> & {
  /** Names the list of proposals. */
  label: string;
  /** Names that are known; any other can be written too. */
  names: readonly string[];
  value: string;
  onValueChange: (value: string) => void;
};

/** A name in words that offers the known ones while one types. */
export function NameInput({ label, names, value, onValueChange, ...input }: Props) {
  const typed = foldForSearch(value.trim());
  const offered = names.filter((name) => name !== value.trim() && foldForSearch(name).includes(typed)).slice(0, MOST);
  return (
    <Combobox
      maxLength={500}
      {...input}
      listLabel={label}
      text={value}
      onTextChange={onValueChange}
      onChoose={onValueChange}
      options={offered.map((name) => ({ id: name, label: name }))}
    />
  );
}
