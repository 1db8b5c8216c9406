import { useTexts } from '../../../i18n/texts';
import styles from './DiffView.module.css';

type Props = {
  /** What something is called, said before and says now; `id` tells apart. */
  changes: readonly { id: string; label: string; from: string; to: string }[];
  numeric?: boolean;
};

/** Before beside now, a line for each thing that differs. */
export function ChangeTable({ changes, numeric = false }: Props) {
  const t = useTexts();
  if (changes.length === 0) return null;
  const told = (text: string): string => (text === '' ? t('offerVersions.nothing') : text);
  return (
    <table className={styles.table} data-numeric={numeric || undefined}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('offerVersions.before')}</th>
          <th scope="col">{t('offerVersions.now')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ id, label, from, to }) => (
          <tr key={id} data-testid="field-change" data-field={id}>
            <th scope="row">{label}</th>
            <td className={styles.from}>{told(from)}</td>
            <td className={styles.to}>{told(to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
