import { useState, type KeyboardEvent, type Ref } from 'react';
import { foldForSearch } from '../../../../shared/domain/text/fold';
import { useTexts } from '../../../i18n/texts';
import { Combobox } from '../../../ui/combobox/Combobox';
import { useMapModel } from '../map/map-context';

/** No longer list than this helps: one types instead. */
const MOST_SHOWN = 8;

type Props = {
  /** Who is not offered. */
  except: string;
  /** Stands in the field while nothing is typed. */
  placeholder: string;
  onChoose: (memberId: string) => void;
  onEscape?: () => void;
  label?: string;
  size?: 'small' | 'medium';
  ref?: Ref<HTMLInputElement>;
};

/** Chooses somebody of the map by typing a part of the name or function: a list of all would be too long on large maps. */
export function MemberChoice({ except, placeholder, onChoose, onEscape, label, size = 'medium', ref }: Props) {
  const t = useTexts();
  const { cards } = useMapModel();
  const [text, setText] = useState('');
  const wanted = foldForSearch(text.trim());
  const hits = cards.filter((card) => card.id !== except && foldForSearch(`${card.name} ${card.function}`).includes(wanted)).slice(0, MOST_SHOWN);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const [only] = hits;
    // Whoever has typed so much that one is left need not go down into the list.
    if (event.key === 'Enter' && wanted !== '' && hits.length === 1 && only !== undefined) {
      event.preventDefault();
      choose(only.id);
    } else if (event.key === 'Escape' && event.currentTarget.getAttribute('aria-expanded') !== 'true') onEscape?.();
  };
  const choose = (id: string): void => {
    setText('');
    onChoose(id);
  };
  return (
    <Combobox
      {...(ref === undefined ? {} : { ref })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      size={size}
      text={text}
      onTextChange={setText}
      options={hits.map((card) => ({ id: card.id, label: card.name, hint: card.function || undefined }))}
      onChoose={choose}
      onBlur={() => setText('')}
      onKeyDown={onKeyDown}
      listLabel={t('buyingCenter.boss.list')}
      placeholder={placeholder}
    />
  );
}
