import { Plus } from 'lucide-react';
import { useState, type Ref } from 'react';
import { useTexts } from '../../../i18n/texts';
import { TextInput } from '../../../ui/text-input/TextInput';
import { useBoard } from '../data/board-context';
import { focusCard, revealCard } from '../data/card-focus';
import type { CardEnd } from '../data/steps';
import { NewEvidence } from './NewEvidence';
import { linesOf } from './pasted-lines';

type Props = { type: CardEnd['type']; inputRef: Ref<HTMLInputElement> };

/** One line to write cards down as fast as the customer speaks: Enter adds and stays; pasted lines add one card each. */
export function QuickAdd({ type, inputRef }: Props) {
  const t = useTexts();
  const { steps, newEvidence } = useBoard();
  const [text, setText] = useState('');

  const add = (texts: readonly string[]): void => {
    const last = steps.add(type, texts, newEvidence).at(-1);
    if (last !== undefined) revealCard(last);
    setText('');
  };

  return (
    <TextInput
      ref={inputRef}
      icon={Plus}
      suffix={<NewEvidence />}
      value={text}
      onValueChange={setText}
      aria-label={t(`needs.add.${type}`)}
      placeholder={t(`needs.add.${type}Placeholder`)}
      maxLength={500}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && text.trim() !== '') add([text.trim()]);
        else if (event.key === 'Escape') setText('');
        else if (event.key === 'ArrowDown') {
          const first = document.querySelector<HTMLElement>(`[data-card-type="${type}"]`)?.dataset['recordId'];
          if (first !== undefined) focusCard(first);
        }
      }}
      onPaste={(event) => {
        const lines = linesOf(event.clipboardData.getData('text/plain'));
        if (lines.length < 2) return;
        event.preventDefault();
        add(lines);
      }}
    />
  );
}
