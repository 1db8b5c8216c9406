import type { Account } from '../../../shared/domain/account/account';
import { RecordTextField } from '../../fields/RecordTextField';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import styles from './AccountDetails.module.css';

/** What is known about the company itself; every field saves as one types. */
export function AccountDetails({ account }: { account: Account }) {
  const t = useTexts();
  const field = (name: 'name' | 'industry' | 'street' | 'postalCode' | 'city' | 'country' | 'phone' | 'website' | 'vatId') => (
    <RecordTextField record={account} field={name} label={t(`accounts.details.${name}`)} step="accounts.steps.edit" />
  );
  return (
    <Card title={t('accounts.details.title')}>
      <div className={styles.form}>
        <div className={styles.whole}>{field('name')}</div>
        <div className={styles.whole}>{field('industry')}</div>
        <div className={styles.whole}>{field('street')}</div>
        <div className={styles.postalCode}>{field('postalCode')}</div>
        <div className={styles.city}>{field('city')}</div>
        <div className={styles.whole}>{field('country')}</div>
        <div className={styles.whole}>{field('phone')}</div>
        <div className={styles.whole}>{field('vatId')}</div>
        <div className={styles.whole}>{field('website')}</div>
        <div className={styles.whole}>
          <RecordTextField record={account} field="note" label={t('accounts.details.note')} step="accounts.steps.edit" multiline />
        </div>
      </div>
    </Card>
  );
}
