import { Plus, TextInitial } from 'lucide-react';
import { useCallback, useMemo, useRef, useState, type ClipboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { LineItem, LineItemKind } from '../../../../shared/domain/offer/line-item';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { isCellRange, PASTE_COLUMNS, pastedItems } from '../../../../shared/domain/offer/pasted-items';
import type { LineTotal } from '../../../../shared/domain/offer/totals';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Kbd } from '../../../ui/kbd/Kbd';
import { useToasts } from '../../../ui/toast/toast-context';
import { Section } from '../Section';
import { useRemoval } from '../use-removal';
import { focusCell, keepingFocus, placeOf } from './grid-focus';
import { useGridKeys } from './grid-keys';
import { useItemChanges } from './item-changes';
import { PasteProblems, type FailedPaste } from './PasteProblems';
import { PositionsGrid } from './PositionsGrid';
import styles from './PositionsSection.module.css';
import type { RowActions } from './PositionRow';
import { useRowCommands } from './row-commands';

type Props = {
  offer: Offer;
  /** In their order. */
  lineItems: readonly LineItem[];
  /** One for each position, in the same order. */
  lines: readonly LineTotal[];
};

/** The positions of the offer with everything that can be done to them. */
export function PositionsSection({ offer, lineItems, lines }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const toasts = useToasts();
  const remove = useRemoval();
  const changes = useItemChanges(offer);
  const grid = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState<FailedPaste | null>(null);

  const actions = useMemo<RowActions>(
    () => ({
      duplicate(id) {
        const copy = flushSync(() => changes.duplicate(id));
        focusCell(grid.current, { rowId: copy, column: placeOf(document.activeElement)?.column ?? 'text' });
      },
      move: (id, step) => keepingFocus(grid.current, () => changes.move(id, step)),
      remove(id) {
        const item = workbench.store.getState().tables.lineItem.get(id);
        if (item === undefined) return;
        keepingFocus(grid.current, () =>
          remove([item], { step: 'offer.steps.deleteItem', restoreStep: 'offer.steps.restoreItem', done: 'offer.items.deleted' }),
        );
      },
    }),
    [changes, workbench, remove],
  );
  const keys = useGridKeys({ grid, lineItems, changes, actions });

  const add = useCallback(
    (kind: LineItemKind) => {
      const rowId = flushSync(() => changes.add(null, kind));
      focusCell(grid.current, { rowId, column: 'text' });
    },
    [changes],
  );
  const addPosition = useCallback(() => add('standard'), [add]);
  useRowCommands({ grid, actions, onAdd: addPosition, isInText: keys.isInText });

  function paste(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData('text/plain');
    if (event.target instanceof HTMLTextAreaElement || !isCellRange(text)) return;
    event.preventDefault();
    const place = placeOf(event.target);
    const first = PASTE_COLUMNS.find((column) => column === place?.column) ?? 'text';
    const { items, problems } = pastedItems(text, language, first);
    if (items.length === 0) return;
    const itemIds = flushSync(() => changes.paste(place?.rowId ?? null, items));
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
      description={t('offer.items.hint')}
      aside={t('offer.items.count', { count: lineItems.filter(({ kind }) => kind !== 'text').length })}
    >
      <PositionsGrid
        grid={grid}
        keys={keys}
        currency={offer.currency}
        lineItems={lineItems}
        lines={lines}
        changes={changes}
        actions={actions}
        onPaste={paste}
      />
      {failed === null ? null : (
        <div className={styles.problems}>
          <PasteProblems failed={failed} lineItems={lineItems} onDismiss={() => setFailed(null)} />
        </div>
      )}
      <div className={styles.foot}>
        <Button size="small" variant="quiet" icon={Plus} onClick={addPosition}>
          {t('offer.items.add')}
        </Button>
        <Button size="small" variant="quiet" icon={TextInitial} onClick={() => add('text')}>
          {t('offer.items.addText')}
        </Button>
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
    </Section>
  );
}
