import { useTexts } from '../../i18n/texts';
import styles from './ExampleTable.module.css';

/** Three rows that show a file which imports without a remark. */
export function ExampleTable() {
  const t = useTexts();
  return (
    <figure className={styles.example}>
      <figcaption className={styles.caption}>{t('importPeople.choose.example')}</figcaption>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('importPeople.example.headers.name')}</th>
            <th scope="col">{t('importPeople.example.headers.function')}</th>
            <th scope="col">{t('importPeople.example.headers.manager')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{t('importPeople.example.rows.first.name')}</td>
            <td>{t('importPeople.example.rows.first.function')}</td>
            <td />
          </tr>
          <tr>
            <td>{t('importPeople.example.rows.second.name')}</td>
            <td>{t('importPeople.example.rows.second.function')}</td>
            <td>{t('importPeople.example.rows.second.manager')}</td>
          </tr>
          <tr>
            <td>{t('importPeople.example.rows.third.name')}</td>
            <td>{t('importPeople.example.rows.third.function')}</td>
            <td>{t('importPeople.example.rows.third.manager')}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.note}>{t('importPeople.choose.exampleNote')}</p>
    </figure>
  );
}
