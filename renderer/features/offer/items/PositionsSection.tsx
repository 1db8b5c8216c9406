import { BookOpen, FolderPlus, Plus, TextInitial } from 'lucide-react';
import { useCallback, useMemo, useRef, useState, type ClipboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { withMembers } from '../../../../shared/domain/offer/item-places';
import type { LineItem, LineItemKind } from '../../../../shared/domain/offer/line-item';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { isCellRange, PASTE_COLUMNS, pastedItems } from '../../../../shared/domain/offer/pasted-items';
import { positionNumbers } from '../../../../shared/domain/offer/position-numbers';
import type { OfferTotals } from '../../../../shared/domain/offer/totals';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Kbd } from '../../../ui/kbd/Kbd';
import { useToasts } from '../../../ui/toast/toast-context';
import { Section } from '../Section';
import { useRemoval } from '../use-removal';
import { CatalogueDialog } from './catalogue/CatalogueDialog';
import { focusCell, keepingFocus, placeOf } from './grid-focus';
import { useGridKeys } from './grid-keys';
import { itemsIn, prepareRemoval, useItemChanges } from './item-changes';
import { PasteProblems, type FailedPaste } from './PasteProblems';
import { PositionsGrid } from './PositionsGrid';
import styles from './PositionsSection.module.css';
import type { RowActions } from './row-actions';
import { useRowCommands } from './row-commands';
import { VatOfAllMenu } from './VatOfAllMenu';

type Props = {
  offer: Offer;
  /** As `arrangedItems` gives them. */
  lineItems: readonly LineItem[];
  /** Sums of these positions in this order. */
  totals: Pick<OfferTotals, 'lines' | 'groups'>;
  isFrozen: boolean;
  isInternal: boolean;
  /** At the right of the heading. */
  aside?: ReactNode;
};

/** The positions of the offer with everything that can be done to them. */
export function PositionsSection({ offer, lineItems, totals, isFrozen, isInternal, aside }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const toasts = useToasts();
  const remove = useRemoval();
  const changes = useItemChanges(offer);
  const grid = useRef<HTMLDivElement>(null);
  const [isCatalogueOpen, setCatalogueOpen] = useState(false);
  const [failed, setFailed] = useState<FailedPaste | null>(null);
  const offerId = offer.id;

  const actions = useMemo<RowActions>(() => {
    const rowsNow = (): LineItem[] => itemsIn(workbench.store.getState().tables, offerId);
    const removeRows = (gone: readonly LineItem[]): void => {
      if (gone.length === 0) return;
      keepingFocus(grid.current, () =>
        remove(
          gone,
          { step: 'offer.steps.deleteItem', restoreStep: 'offer.steps.restoreItem', done: gone.length > 1 ? 'offer.items.groupDeleted' : 'offer.items.deleted' },
          (edit, tables) => prepareRemoval(edit, itemsIn(tables, offerId), gone),
        ),
      );
    };
    return {
      duplicate(id) {
        const copy = flushSync(() => changes.duplicate(id));
        focusCell(grid.current, { rowId: copy, column: placeOf(document.activeElement)?.column ?? 'text' });
      },
      move: (id, step) => keepingFocus(grid.current, () => changes.move(id, step)),
      remove: (id) => removeRows(rowsNow().filter((row) => row.id === id)),
      removeGroup: (id) => removeRows(withMembers(rowsNow(), id)),
      setBase: (id, alternativeToId) => changes.set(id, { alternativeToId }),
      bases() {
        const rows = rowsNow();
        const numbers = positionNumbers(rows);
        const named = rows.map(({ id, kind, text }, index) => ({ id, kind, label: `${numbers[index] ?? ''} ${text}`.trim() }));
        return named.filter(({ kind }) => kind === 'standard' || kind === 'optional');
      },
    };
  }, [changes, workbench, remove, offerId]);
  const keys = useGridKeys({ grid, lineItems, changes, actions });

  const add = useCallback(
    (kind: LineItemKind, below: string | null = null) => {
      const rowId = flushSync(() => changes.add(below, kind));
      focusCell(grid.current, { rowId, column: 'text' });
    },
    [changes],
  );
  const addPosition = useCallback(() => add('standard'), [add]);
  useRowCommands({ grid, actions, onAdd: addPosition, isInText: keys.isInText, isFrozen });

  function paste(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData('text/plain');
    if (event.target instanceof HTMLTextAreaElement || !isCellRange(text)) return;
    event.preventDefault();
    const place = placeOf(event.target);
    const first = PASTE_COLUMNS.find((column) => column === place?.column) ?? 'text';
    const { items, problems } = pastedItems(text, language, first);
    if (items.length === 0) return;
    const itemIds = flushSync(() => changes.paste(place?.rowId ?? null, items, first));
    setFailed(problems.length === 0 ? null : { itemIds, problems });
    toasts.show({
      title: t('offer.items.pasted', { count: items.length }),
      description: problems.length === 0 ? undefined : t('offer.items.problems.below', { count: problems.length }),
    });
    focusCell(grid.current, { rowId: itemIds.at(-1) ?? '', column: place?.column ?? 'text' });
  }

  return (
    <Section
      wide
      title={t('offer.items.title')}
      description={isFrozen ? undefined : t('offer.items.hint')}
      aside={
        <div className={styles.aside}>
          {t('offer.items.count', { count: lineItems.filter(({ kind }) => kind !== 'text' && kind !== 'group').length })}
          {aside}
        </div>
      }
    >
      <PositionsGrid
        grid={grid}
        keys={keys}
        currency={offer.currency}
        lineItems={lineItems}
        totals={totals}
        isInternal={isInternal}
        changes={changes}
        actions={actions}
        onPaste={paste}
      />
      {isCatalogueOpen ? <CatalogueDialog offer={offer} onTake={changes.addProduct} onClose={() => setCatalogueOpen(false)} /> : null}
      {failed === null ? null : (
        <div className={styles.problems}>
          <PasteProblems failed={failed} lineItems={lineItems} onDismiss={() => setFailed(null)} />
        </div>
      )}
      {isFrozen ? null : (
        <div className={styles.foot}>
          <Button size="small" variant="quiet" icon={Plus} onClick={addPosition}>
            {t('offer.items.add')}
          </Button>
          <Button size="small" variant="quiet" icon={BookOpen} onClick={() => setCatalogueOpen(true)}>
            {t('offer.catalogue.open')}
          </Button>
          <Button size="small" variant="quiet" icon={FolderPlus} onClick={() => add('group')}>
            {t('offer.items.addGroup')}
          </Button>
          <Button size="small" variant="quiet" icon={TextInitial} onClick={() => add('text')}>
            {t('offer.items.addText')}
          </Button>
          <VatOfAllMenu changes={changes} />
          <p className={styles.keys} aria-hidden>
            <span>
              <Kbd keys="Enter" /> {t('offer.items.shortcuts.enter')}
            </span>
            <span>
              <Kbd keys={`${t('offer.items.keys.alt')}+↑`} /> {t('offer.items.shortcuts.move')}
            </span>
            <span>
              <Kbd keys={`${t('offer.items.keys.shift')}+Enter`} /> {t('offer.items.shortcuts.description')}
            </span>
          </p>
        </div>
      )}
    </Section>
  );
}
