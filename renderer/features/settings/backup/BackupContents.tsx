import type { BackupPreview } from '../../../../shared/contract/backups';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import styles from './BackupContents.module.css';

const ROWS = ['accounts', 'people', 'deals', 'offers', 'records'] as const;

/** What a backup holds, beside what is there now where that is known. */
export function BackupContents({ preview: { inside, present } }: { preview: BackupPreview }) {
  const t = useTexts();
  const format = useFormat();
  return (
    <table className={styles.contents}>
      <thead>
        <tr>
          <th scope="col">{t('settings.backupFile.columns.what')}</th>
          <th scope="col">{t('settings.backupFile.columns.inside')}</th>
          {present === null ? null : <th scope="col">{t('settings.backupFile.columns.present')}</th>}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`settings.backupFile.counts.${row}`)}</th>
            <td>{format.number(String(inside[row]))}</td>
            {present === null ? null : <td>{format.number(String(present[row]))}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
