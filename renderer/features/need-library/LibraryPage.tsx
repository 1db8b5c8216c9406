import '../../../shared/i18n/parts/library';
import { Flame, LibraryBig, Plus, RotateCcw, Sprout } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { usualCurrency } from '../../../shared/domain/deal/usual-currency';
import { foundInLibrary, inFamilies, type LibraryQuery } from '../../../shared/domain/need-library/library';
import type { TemplateKind } from '../../../shared/domain/need-library/need-template';
import { useCommands } from '../../app/commands/command-context';
import { ALL_ENTRIES, LibraryFilter } from '../../fields/need-library/LibraryFilter';
import { useUndoToast } from '../../fields/undo-toast';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useNeedLibrary } from '../../stores/need-library';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { Menu } from '../../ui/menu/Menu';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { EntryPanel } from './EntryPanel';
import { EntryTable } from './EntryTable';
import { createLibraryChanges } from './library-changes';
import styles from './LibraryPage.module.css';
import { SpellingHint } from './SpellingHint';

/** Pains and benefits kept for the next deal, to be found, changed and judged by what they won and lost. */
export function LibraryPage() {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const [address, setAddress] = useSearchParams();
  const selectedId = address.get('entry');
  const select = (id: string | null): void => setAddress(id === null ? {} : { entry: id }, { replace: true });
  const library = useNeedLibrary();
  const { loaded, entries, entryOf, segments, takenOut } = library;
  const changes = useMemo(() => createLibraryChanges(workbench), [workbench]);
  const deals = useTable('deal');
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<LibraryQuery>(ALL_ENTRIES);
  const found = useMemo(() => inFamilies(foundInLibrary(entries, query)), [entries, query]);
  const selected = selectedId === null ? undefined : entryOf(selectedId);

  const add = (kind: TemplateKind): void => {
    setQuery({ ...query, text: '', kind: null });
    select(changes.add(kind, { language, currency: usualCurrency(deals.values()), segments: query.segment === null ? [] : [query.segment] }));
  };
  const addKinds = [
    { id: 'pain', icon: Flame, kind: 'pain' },
    { id: 'benefit', icon: Sprout, kind: 'benefit' },
  ] as const;
  useCommands(
    addKinds.map(({ id, icon, kind }) => ({ id: `library.add-${id}`, label: t(`library.add.${kind}`), group: t('library.title'), icon, run: () => add(kind) })),
  );

  const bringBack =
    takenOut.length === 0 ? null : (
      <Button
        icon={RotateCcw}
        onClick={() => {
          changes.bringBack(takenOut);
          say(t('library.broughtBack'));
        }}
      >
        {t('library.empty.action')}
      </Button>
    );
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('library.title')}
        description={t('library.description')}
        actions={
          <>
            {entries.length === 0 ? null : bringBack}
            <Menu
              align="end"
              trigger={
                <Button variant="primary" icon={Plus}>
                  {t('library.add.menu')}
                </Button>
              }
              entries={addKinds.map(({ id, icon, kind }) => ({ id, icon, label: t(`library.add.${kind}`), onSelect: () => add(kind) }))}
            />
          </>
        }
      />
      {loaded.state === 'loading' ? null : (
        <div className={styles.body}>
          <section className={styles.list} aria-label={t('library.list')}>
            {entries.length === 0 ? (
              <EmptyState icon={LibraryBig} title={t('library.empty.title')} why={t('library.empty.why')} actions={bringBack} />
            ) : (
              <>
                <div className={styles.filter}>
                  <LibraryFilter query={query} onChange={setQuery} segments={segments} count={found.length} inputRef={search} />
                </div>
                <SpellingHint entries={entries} changes={changes} />
                <EntryTable listed={found} usageOf={library.usageOf} selectedId={selected?.id ?? null} onSelect={select} />
              </>
            )}
          </section>
          {selected === undefined ? null : <EntryPanel key={selected.id} entry={selected} library={library} changes={changes} onSelect={select} />}
        </div>
      )}
    </div>
  );
}
