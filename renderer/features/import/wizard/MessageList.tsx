import type { ImportedFile } from '../../../../shared/contract/import-wizard';
import { importMessageText } from '../../../../shared/i18n/import-message-text';
import { useTexts } from '../../../i18n/texts';
import { Card } from '../../../ui/card/Card';
import styles from './MessageList.module.css';

/** What is to be said about lines of the file, in their order. What is not shown stands in the report. */
export function MessageList({ title, messages: { total, first } }: { title: string; messages: ImportedFile['messages'] }) {
  const t = useTexts();
  const hidden = total - first.length;
  return (
    <Card title={title} description={t('importWizard.dryRun.messagesWhy')} padding="none">
      <ul className={styles.list} tabIndex={0} aria-label={title} data-testid="import-messages">
        {first.map((message, index) => (
          <li key={index} className={styles.message}>
            <span className={styles.line}>{t('importWizard.line', { line: message.line })}</span>
            <span className={styles.text}>{importMessageText(t, message)}</span>
          </li>
        ))}
        {hidden > 0 ? <li className={styles.message}>{t('importWizard.more', { count: hidden })}</li> : null}
      </ul>
    </Card>
  );
}
