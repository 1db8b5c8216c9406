import { LibraryBig } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { foundInLibrary, inFamilies, type LibraryQuery } from '../../../../shared/domain/need-library/library';
import { spellingOf } from '../../../../shared/domain/need-library/segment-names';
import { ALL_ENTRIES, LibraryFilter } from '../../../fields/need-library/LibraryFilter';
import { useUndoToast } from '../../../fields/undo-toast';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useNeedLibrary, type NeedLibrary } from '../../../stores/need-library';
import { useRecord, useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { useBoard } from '../data/board-context';
import { revealCard } from '../data/card-focus';
import { takeFromLibrary } from './library-steps';
import styles from './TakeDialog.module.css';
import { TakeRow } from './TakeRow';

/** Chooses pains and benefits of the library for the board. */
export function TakeDialog({ onClose }: { onClose: () => void }) {
  const library = useNeedLibrary();
  return library.loaded.state === 'loading' ? null : <TakeLoaded library={library} onClose={onClose} />;
}

function TakeLoaded({ library, onClose }: { library: NeedLibrary; onClose: () => void }) {
  const t = useTexts();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const { needs } = useBoard();
  const { entries, entryOf, segments, usageOf } = library;
  const industry = useRecord('account', needs.deal.accountId)?.industry ?? '';
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<LibraryQuery>(() => ({
    ...ALL_ENTRIES,
    // The customer's own segment first, where the library knows it.
    segment: segments.find((name) => industry !== '' && spellingOf(name) === spellingOf(industry)) ?? null,
  }));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => inFamilies(foundInLibrary(entries, query).filter(({ text }) => text.trim() !== '')), [entries, query]);
  const here = useMemo(() => new Set([...needs.pains, ...needs.benefits].map(({ templateId }) => templateId)), [needs]);

  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const put = (): void => {
    // In the order of the library, whatever the order of the clicks.
    const taken = inFamilies(entries).flatMap(({ entry }) => (chosen.has(entry.id) ? [entry] : []));
    const ids = takeFromLibrary(workbench, needs.deal.id, taken, entryOf);
    onClose();
    say(t('library.take.done', { count: ids.length }));
    const last = ids.at(-1);
    if (last !== undefined) requestAnimationFrame(() => revealCard(last));
  };

  return (
    <Dialog
      open
      size="large"
      onOpenChange={onClose}
      title={t('library.take.title')}
      description={t('library.take.why')}
      closeLabel={t('library.take.close')}
      initialFocus={search}
      footerStart={
        <>
          <Button variant="quiet" size="small" onClick={() => void navigate(places.library())}>
            {t('library.take.manage')}
          </Button>
          <span role="status">{chosen.size === 0 ? t('library.take.none') : t('library.take.choose', { count: chosen.size })}</span>
        </>
      }
      footer={
        <>
          <Button onClick={onClose}>{t('library.take.cancel')}</Button>
          <Button variant="primary" disabled={chosen.size === 0} onClick={put}>
            {t('library.take.put')}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <LibraryFilter query={query} onChange={setQuery} segments={segments} count={found.length} inputRef={search} />
        {found.length === 0 ? (
          <EmptyState
            size="small"
            icon={LibraryBig}
            title={t(entries.length === 0 ? 'library.empty.title' : 'library.noMatch')}
            why={t(entries.length === 0 ? 'library.empty.why' : 'library.noMatchWhy')}
          />
        ) : (
          <ul className={styles.list} aria-label={t('library.list')}>
            {found.map(({ entry, isBelow }) => (
              <TakeRow key={entry.id} entry={entry} isBelow={isBelow} use={usageOf(entry.id)} isHere={here.has(entry.id)} isChosen={chosen.has(entry.id)} onChoose={choose} />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
