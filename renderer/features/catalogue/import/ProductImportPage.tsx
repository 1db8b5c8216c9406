import '../../../../shared/i18n/parts/catalogue';
import '../../../../shared/i18n/parts/imports';
import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ImportedTable } from '../../../../shared/contract/imports';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../../shared/i18n/error-text';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useApi } from '../../../stores/session-context';
import { useLoaded } from '../../../stores/use-loaded';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { ImportPreview } from './ImportPreview';
import styles from './ProductImportPage.module.css';

/** Brings a table of products into the catalogue, after showing what it would do. */
export function ProductImportPage() {
  const t = useTexts();
  const { imports } = useApi();
  const loaded = useLoaded({ kind: 'catalogue' });
  const [imported, setImported] = useState<ImportedTable | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const [count, setCount] = useState(0);

  const choose = async (): Promise<void> => {
    setBusy(true);
    const answer = await imports.chooseTable({});
    setBusy(false);
    if (!answer.ok && answer.error.code === 'cancelled') return;
    setFailure(answer.ok ? null : answer.error);
    setImported(answer.ok ? answer.value : null);
    setCount((before) => before + 1);
  };
  const button = (
    <Button variant={imported === null ? 'primary' : 'secondary'} icon={FileSpreadsheet} busy={busy} onClick={() => void choose()}>
      {t(imported === null ? 'catalogue.importing.choose' : 'catalogue.importing.chooseOther')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader
        eyebrow={<Link to={places.settingsOf('catalogue')}>{t('catalogue.importing.back')}</Link>}
        title={t('catalogue.importing.title')}
        description={imported === null ? null : imported.fileName}
        actions={imported === null ? null : button}
      />
      <div className={styles.content}>
        {failure === null ? null : (
          <Banner tone="error" title={t('catalogue.importing.failed')}>
            {`${errorText(t, failure)} ${t('catalogue.importing.unchanged')}`}
          </Banner>
        )}
        {imported === null || loaded.state === 'loading' ? (
          <Card>
            <EmptyState icon={FileSpreadsheet} size="small" title={t('catalogue.importing.title')} why={t('catalogue.importing.why')} actions={button} />
          </Card>
        ) : (
          <ImportPreview key={count} imported={imported} />
        )}
      </div>
    </div>
  );
}
