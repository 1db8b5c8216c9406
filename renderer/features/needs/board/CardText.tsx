import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { reveal } from '../data/card-focus';
import { KEEPS_ESCAPE } from '../../../ui/text-editing';
import styles from './CardText.module.css';

type Props = {
  value: string;
  /** What is edited. */
  label: string;
  placeholder: string;
  editing: boolean;
  /** The text is right: Enter, or leaving it. Called only when it changed. */
  onCommit: (value: string) => void;
  /** Editing is over. `byKey` is true when the card should take the focus back. */
  onDone: (byKey: boolean) => void;
  onOpen: () => void;
  /** Below the words while they are written, e.g. what is to be said about them. */
  below?: (draft: string) => ReactNode;
};

/** The words of a card, wrapping over several lines, edited where they stand. Escape gives back what was there. */
export function CardText({ value, label, placeholder, editing, onCommit, onDone, onOpen, below }: Props) {
  if (editing) return <Editor value={value} label={label} placeholder={placeholder} onCommit={onCommit} onDone={onDone} below={below} />;
  return (
    <p className={styles.text} data-empty={value === '' || undefined} onDoubleClick={onOpen}>
      {value === '' ? placeholder : value}
    </p>
  );
}

type EditorProps = Omit<Props, 'editing' | 'onOpen' | 'below'> & { below: Props['below'] | undefined };

function Editor({ value, label, placeholder, onCommit, onDone, below }: EditorProps) {
  const [draft, setDraft] = useState(value);
  const area = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);

  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
    if (area.current !== null) reveal(area.current);
  }, []);

  const close = (keep: boolean, byKey: boolean): void => {
    if (done.current) return;
    done.current = true;
    const text = draft.trim();
    if (keep && text !== value) onCommit(text);
    onDone(byKey);
  };

  return (
    <>
      <span className={styles.editor} data-text={draft === '' ? placeholder : draft}>
        <textarea
          ref={area}
          className={styles.area}
          {...{ [KEEPS_ESCAPE]: '' }}
          aria-label={label}
          placeholder={placeholder}
          rows={1}
          maxLength={20_000}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => close(true, false)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              close(true, true);
            } else if (event.key === 'Escape') {
              event.preventDefault();
              close(false, true);
            }
            if (!event.ctrlKey && !event.metaKey && event.key !== 'Tab') event.stopPropagation();
          }}
        />
      </span>
      {below?.(draft)}
    </>
  );
}
