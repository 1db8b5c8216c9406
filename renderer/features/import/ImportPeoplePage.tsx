import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useRecord, useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { ChooseTable } from './ChooseTable';
import { ImportPreview } from './ImportPreview';
import { accountNameFrom, type TargetEntry } from './target';
import { useTableFile } from './use-table-file';
import styles from './ImportPeoplePage.module.css';

/** Imports a table of people; `?deal=<id>` puts them on the map of that deal. */
export function ImportPeoplePage() {
  const t = useTexts();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const [search] = useSearchParams();
  const dealId = search.get('deal');
  const openedFrom = useRecord('deal', dealId);
  const file = useTableFile();
  const [entered, setEntered] = useState<Partial<TargetEntry> & { version?: number }>({});

  useEffect(() => {
    if (dealId !== null) void workbench.load({ kind: 'deal', dealId });
  }, [workbench, dealId]);

  const isOpen = search.get('file') === 'open';
  const takeOpen = useEffectEvent(() => void file.takeOpen());
  useEffect(() => {
    if (isOpen) queueMicrotask(takeOpen);
  }, [isOpen]);

  const cancel = (): void => void navigate(dealId === null ? places.deals : places.deal(dealId));
  // What was typed for one file does not name another one.
  const own = entered.version === file.version ? entered : {};
  const entry: TargetEntry = {
    dealId: own.dealId !== undefined ? own.dealId : (openedFrom?.id ?? null),
    accountId: own.accountId ?? null,
    accountName: own.accountName ?? accountNameFrom(file.imported?.fileName ?? ''),
    dealName: own.dealName ?? t('importPeople.target.dealNameDefault'),
  };
  return (
    <div className={styles.page}>
      <PageHeader title={t('importPeople.title')} description={t('importPeople.description')} />
      {file.failure === null ? null : (
        <Banner
          className={styles.banner}
          tone="error"
          title={t(file.failure.of === 'choose' ? 'importPeople.choose.failed' : 'importPeople.file.rereadFailed')}
        >
          {`${errorText(t, file.failure.error)} ${t('importPeople.choose.unchanged')}`}
        </Banner>
      )}
      {file.imported === null ? (
        <ChooseTable busy={file.busy} onChoose={() => void file.choose()} onCancel={cancel} />
      ) : (
        <ImportPreview
          key={file.version}
          file={file}
          imported={file.imported}
          openedFrom={openedFrom}
          entry={entry}
          onEntryChange={(change) => setEntered({ ...own, ...change, version: file.version })}
          onCancel={cancel}
        />
      )}
    </div>
  );
}
