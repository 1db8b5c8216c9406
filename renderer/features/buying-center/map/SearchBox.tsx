import { useState, type RefObject } from 'react';
import { foldForSearch } from '../../../../shared/domain/text/fold';
import { useTexts } from '../../../i18n/texts';
import { TextInput } from '../../../ui/text-input/TextInput';
import { useMap, useMapModel } from './map-context';
import styles from './MapToolbar.module.css';

/** Jumps to the person one types; Enter goes on to the next. */
export function SearchBox({ searchRef, shortcut }: { searchRef: RefObject<HTMLDivElement | null>; shortcut: string | undefined }) {
  const t = useTexts();
  const { view } = useMap();
  const { cards } = useMapModel();
  const [text, setText] = useState('');
  const [hit, setHit] = useState<string | null>(null);
  const wanted = foldForSearch(text.trim());
  const hits = wanted === '' ? [] : cards.filter((card) => foldForSearch(`${card.name} ${card.function}`).includes(wanted));

  const jump = (): void => {
    const at = hits.findIndex(({ id }) => id === hit);
    const next = hits[(at + 1) % Math.max(1, hits.length)];
    if (next === undefined) return;
    setHit(next.id);
    view.show(next.id);
    searchRef.current?.querySelector('input')?.focus();
  };

  return (
    <div className={styles.search} ref={searchRef}>
      <TextInput
        size="small"
        type="search"
        value={text}
        onValueChange={setText}
        placeholder={t('buyingCenter.toolbar.search')}
        aria-label={t('buyingCenter.toolbar.search')}
        title={shortcut}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) jump();
          else if (event.key === 'Escape' && hit !== null) view.focus(hit);
        }}
      />
      {wanted !== '' && hits.length === 0 ? (
        <p className={styles.noHit} role="status">
          {t('buyingCenter.toolbar.noHit')}
        </p>
      ) : null}
    </div>
  );
}
