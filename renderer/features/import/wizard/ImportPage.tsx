import { errorText } from '../../../../shared/i18n/error-text';
import '../../../../shared/i18n/parts/imports';
import '../../../../shared/i18n/parts/import-wizard';
import { FileSpreadsheet } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../../i18n/texts';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { Spinner } from '../../../ui/spinner/Spinner';
import { DryRunStep } from './dry-run/DryRunStep';
import { DuplicatesStep } from './duplicates/DuplicatesStep';
import { FileStep } from './file/FileStep';
import { MappingStep } from './mapping/MappingStep';
import { RecognitionStep } from './recognition/RecognitionStep';
import { ReportStep } from './report/ReportStep';
import { StepFooter } from './StepFooter';
import { StepList } from './StepList';
import { useImportWizard, type ImportWizard } from './use-import-wizard';
import { ValuesStep } from './values/ValuesStep';
import { WriteProgress } from './WriteProgress';
import styles from './ImportPage.module.css';

/** The import of a file, step by step, from choosing it to the report. */
export function ImportPage() {
  const t = useTexts();
  const wizard = useImportWizard();
  const { step, file, busy, failure } = wizard;
  const heading = useRef<HTMLDivElement>(null);

  // A new step begins at its top, also for screen readers.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('main')?.scrollTo({ top: 0 });
  }, [step]);

  return (
    <div className={styles.page} data-testid="import-wizard" data-step={step} data-busy={busy ?? undefined}>
      <PageHeader
        title={t('importWizard.title')}
        description={file === null ? t('importWizard.description') : file.fileName}
        meta={busy === 'reading' || busy === 'planning' ? <span className={styles.working} role="status"><Spinner size={14} />{t('importWizard.working')}</span> : null}
        actions={
          file === null || step === 'report' || busy === 'writing' ? null : (
            <Button icon={FileSpreadsheet} onClick={wizard.restart}>
              {t('importWizard.another')}
            </Button>
          )
        }
      />
      <StepList wizard={wizard} />
      <div className={styles.content} ref={heading} tabIndex={-1} aria-label={t(`importWizard.steps.${step}`)} role="group">
        {failure === null ? null : (
          <Banner tone={failure.code === 'cancelled' ? 'info' : 'error'} title={t(failure.code === 'cancelled' ? 'importWizard.progress.cancelled' : step === 'dryRun' ? 'importWizard.progress.failed' : 'importWizard.failed')}>
            {failure.code === 'cancelled' ? null : t('importWizard.failedWhy', { reason: errorText(t, failure) })}
          </Banner>
        )}
        {busy === 'writing' ? <WriteProgress onCancel={wizard.cancel} /> : <StepContent wizard={wizard} />}
      </div>
      {file === null || busy === 'writing' || step === 'report' ? null : <StepFooter wizard={wizard} />}
    </div>
  );
}

function StepContent({ wizard }: { wizard: ImportWizard }) {
  const { step, file, dryRun, result } = wizard;
  if (step === 'report' && result !== null) return <ReportStep wizard={wizard} result={result} />;
  if (step === 'file' || file === null) return <FileStep wizard={wizard} />;
  if (step === 'recognition') return <RecognitionStep wizard={wizard} file={file} />;
  if (step === 'mapping' && file.content.source === 'table') return <MappingStep wizard={wizard} table={file.content} />;
  if (dryRun === null) return null;
  if (step === 'values') return <ValuesStep wizard={wizard} dryRun={dryRun} />;
  if (step === 'duplicates') return <DuplicatesStep wizard={wizard} dryRun={dryRun} />;
  return <DryRunStep wizard={wizard} dryRun={dryRun} />;
}
