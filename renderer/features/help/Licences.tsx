import licences from 'virtual:licences';
import { useTexts } from '../../i18n/texts';
import styles from './HelpPage.module.css';

/** What the application is made of, each with its licence. */
export function Licences() {
  const t = useTexts();
  return (
    <article className={styles.article}>
      <h1>{t('help.licences.title')}</h1>
      <p>{t('help.licences.text', { count: licences.length })}</p>
      {licences.map(({ name, version, licence, text }) => (
        <details key={`${name}@${version}`} className={styles.licence}>
          <summary>{t('help.licences.entry', { name, version, licence })}</summary>
          <pre>{text === '' ? t('help.licences.noText', { licence }) : text}</pre>
        </details>
      ))}
    </article>
  );
}
