import type { ImportedTableView } from '../../../../../shared/contract/import-wizard';
import { useTexts } from '../../../../i18n/texts';
import { Banner } from '../../../../ui/banner/Banner';
import styles from './RejectedRows.module.css';

const SHOWN = 10;

/** Rows with too many cells: they stay out, and are shown so that they can be mended in the file. */
export function RejectedRows({ rejected, expected }: { rejected: ImportedTableView['rejected']; expected: number }) {
  const t = useTexts();
  const hidden = rejected.total - SHOWN;
  return (
    <Banner tone="warning" title={t('importWizard.recognition.rejected', { count: rejected.total })}>
      <p>{t('importWizard.recognition.rejectedWhy')}</p>
      <ul className={styles.rows}>
        {rejected.first.slice(0, SHOWN).map(({ line, cells }) => (
          <li key={line}>
            {`${t('importWizard.line', { line })} (${cells.length}/${expected}): `}
            <span className={styles.cells}>{cells.join(' | ').slice(0, 160)}</span>
          </li>
        ))}
        {hidden > 0 ? <li>{t('importWizard.more', { count: hidden })}</li> : null}
      </ul>
    </Banner>
  );
}
