import { CircleCheck } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { Icon } from '../../ui/icon/Icon';
import type { Remark } from './remarks';
import styles from './RemarkList.module.css';

const SHOWN = 200;

/** What the file says that could not be taken as it stands, with the line each remark belongs to. */
export function RemarkList({ remarks }: { remarks: readonly Remark[] }) {
  const t = useTexts();
  if (remarks.length === 0) {
    return (
      <p className={styles.none} data-testid="import-messages">
        <Icon as={CircleCheck} />
        {t('importPeople.messages.none')}
      </p>
    );
  }
  const hidden = remarks.length - SHOWN;
  return (
    <Card
      title={t('importPeople.messages.title', { count: remarks.length })}
      description={t('importPeople.messages.description')}
      padding="none"
    >
      <ul className={styles.list} data-testid="import-messages" tabIndex={0} aria-label={t('importPeople.messages.title', { count: remarks.length })}>
        {remarks.slice(0, SHOWN).map(({ line, text }, index) => (
          <li key={index} className={styles.remark}>
            <span className={styles.line}>
              {line === null ? t('importPeople.messages.wholeFile') : t('importPeople.messages.line', { line })}
            </span>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
        {hidden > 0 ? <li className={styles.remark}>{t('importPeople.messages.more', { count: hidden })}</li> : null}
      </ul>
    </Card>
  );
}
