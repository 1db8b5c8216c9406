import { ClipboardPaste, FileSpreadsheet, Network } from 'lucide-react';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../../../i18n/texts';
import { places } from '../../../../navigation/places';
import { Button } from '../../../../ui/button/Button';
import { EmptyState } from '../../../../ui/empty-state/EmptyState';
import type { ImportWizard } from '../use-import-wizard';
import { RecentImports } from './RecentImports';
import styles from './FileStep.module.css';

/** Before a file is chosen: how one gets in, and what was imported before. */
export function FileStep({ wizard }: { wizard: ImportWizard }) {
  const t = useTexts();
  const navigate = useNavigate();
  const { choose, paste, busy } = wizard;

  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      paste();
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [paste]);

  return (
    <>
      <div className={styles.drop}>
        <EmptyState
          icon={FileSpreadsheet}
          title={t('importWizard.file.title')}
          why={t('importWizard.file.why')}
          actions={
            <>
              <Button variant="primary" icon={FileSpreadsheet} busy={busy === 'reading'} onClick={choose}>
                {t('importWizard.file.choose')}
              </Button>
              <Button icon={ClipboardPaste} onClick={paste} title={t('importWizard.file.pasteHint')}>
                {t('importWizard.file.paste')}
              </Button>
            </>
          }
        />
        <p className={styles.hint}>{t('importWizard.file.pasteHint')}</p>
      </div>
      <p className={styles.chart}>
        {t('importWizard.file.chart')}
        <Button variant="quiet" size="small" icon={Network} onClick={() => void navigate(places.importPeople)}>
          {t('importWizard.file.chartAction')}
        </Button>
      </p>
      <RecentImports />
    </>
  );
}
