import { TextQuote } from 'lucide-react';
import { useMemo } from 'react';
import type { Offer } from '../../../../shared/domain/offer/offer';
import type { TextPlace } from '../../../../shared/domain/workspace/text-module';
import { modulesAt } from '../../../../shared/domain/workspace/text-modules';
import { fillPlaceholders } from '../../../../shared/domain/workspace/text-placeholders';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useTexts } from '../../../i18n/texts';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Menu } from '../../../ui/menu/Menu';
import { offerPlaceholders } from './offer-placeholders';
import styles from './TextField.module.css';

type Props = {
  offer: Offer;
  field: 'introduction' | 'closing' | 'paymentTerms' | 'deliveryTerms';
  place: TextPlace;
  label: string;
  hint?: string;
  isFrozen: boolean;
};

/** A text of the offer, to be written or taken from the text modules of its language. */
export function TextField({ offer, field, place, label, hint, isFrozen }: Props) {
  const t = useTexts();
  const workbench = useWorkbench();
  const table = useTable('textModule');
  const modules = useMemo(() => modulesAt(table.values(), place, offer.language), [table, place, offer.language]);

  function insert(text: string) {
    workbench.change('offer.steps.textModule', (edit, tables) => {
      const current = tables.offer.get(offer.id);
      if (current === undefined) return;
      const filled = fillPlaceholders(text, offerPlaceholders(tables, current));
      // What is there was written by somebody; the module comes after it.
      edit.update(current, { [field]: [current[field].trim(), filled].filter((part) => part !== '').join('\n\n') });
    });
  }

  return (
    <div className={styles.field}>
      <RecordTextField record={offer} field={field} step="offer.steps.head" label={label} multiline {...(hint === undefined ? {} : { hint })} />
      {isFrozen || modules.length === 0 ? null : (
        <div className={styles.modules}>
          <Menu
            align="end"
            trigger={
              <Button size="small" variant="quiet" icon={TextQuote} aria-label={t('offer.terms.insertInto', { field: label })}>
                {t('offer.terms.insert')}
              </Button>
            }
            entries={modules.map(({ id, name, text }) => ({ id, label: name.trim() || text.slice(0, 40), hint: text.slice(0, 60), onSelect: () => insert(text) }))}
          />
        </div>
      )}
    </div>
  );
}
