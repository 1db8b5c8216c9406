import { useState } from 'react';
import type { DryRun } from '../../../../../shared/contract/import-wizard';
import { useFormat } from '../../../../i18n/format';
import { useTexts } from '../../../../i18n/texts';
import { Banner } from '../../../../ui/banner/Banner';
import { Card } from '../../../../ui/card/Card';
import { Segmented } from '../../../../ui/segmented/Segmented';
import { MessageList } from '../MessageList';
import type { ImportWizard } from '../use-import-wizard';
import { EntryTable } from './EntryTable';
import { OpenColumns } from './OpenColumns';
import styles from './DryRunStep.module.css';

const LISTS = ['create', 'update', 'same', 'skip'] as const;
type List = (typeof LISTS)[number];
const GONE_SHOWN = 30;

/** What the import would do, entry by entry, with what is to be said. Nothing has been written yet. */
export function DryRunStep({ wizard, dryRun }: { wizard: ImportWizard; dryRun: DryRun }) {
  const t = useTexts();
  const format = useFormat();
  const first = LISTS.find((list) => dryRun.lists[list].total > 0) ?? 'create';
  const [chosen, setChosen] = useState<List | null>(null);
  const list = chosen ?? first;
  const { lists, messages, gone } = dryRun;
  const entries = LISTS.reduce((sum, one) => sum + lists[one].total, 0);
  return (
    <>
      <OpenColumns wizard={wizard} />
      {wizard.isConflict ? <Banner tone="warning" title={t('importWizard.dryRun.conflict')} /> : null}
      {entries === 0 ? <Banner tone="warning" title={t('importWizard.dryRun.empty')} /> : !dryRun.writes ? <Banner tone="info" title={t('importWizard.dryRun.nothing')} /> : null}
      <Card
        title={t('importWizard.dryRun.title')}
        description={t('importWizard.dryRun.description')}
        padding="none"
        actions={
          <span data-testid="import-counts">
            <Segmented
              size="small"
              aria-label={t('importWizard.dryRun.list')}
              value={list}
              onValueChange={setChosen}
              options={LISTS.map((value) => ({ value, label: `${t(`importWizard.dryRun.counts.${value}`)} ${format.number(String(lists[value].total))}` }))}
            />
          </span>
        }
      >
        <EntryTable key={list} wizard={wizard} list={list} entries={lists[list]} />
      </Card>
      {messages.total === 0 ? <p className={styles.none}>{t('importWizard.dryRun.noMessages')}</p> : <MessageList title={t('importWizard.dryRun.messages', { count: messages.total })} messages={messages} />}
      {gone.total === 0 ? null : (
        <Card sunken title={t('importWizard.dryRun.gone', { count: gone.total })} description={t('importWizard.dryRun.goneWhy')}>
          <p className={styles.gone}>
            {[...gone.first.slice(0, GONE_SHOWN).map(({ name }) => name), ...(gone.total > GONE_SHOWN ? [t('importWizard.more', { count: gone.total - GONE_SHOWN })] : [])].join(', ')}
          </p>
        </Card>
      )}
    </>
  );
}
