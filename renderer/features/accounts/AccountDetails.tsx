import { useMemo } from 'react';
import type { Changes } from '../../../shared/document/edit';
import type { Account } from '../../../shared/domain/account/account';
import { RecordField } from '../../fields/RecordField';
import { RecordTextField } from '../../fields/RecordTextField';
import { TokenInput } from '../../fields/TokenInput';
import { WholeNumberInput } from '../../fields/WholeNumberInput';
import { useTexts } from '../../i18n/texts';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Card } from '../../ui/card/Card';
import styles from './AccountDetails.module.css';

/** What is known about the company itself; every field saves as one types. */
export function AccountDetails({ account }: { account: Account }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const accounts = useTable('account');
  const knownTags = useMemo(() => [...new Set([...accounts.values()].flatMap(({ tags }) => tags))], [accounts]);
  const change = (changes: Changes<Account>): void => workbench.change('accounts.steps.edit', (edit) => edit.update(account, changes));
  const field = (name: 'name' | 'industry' | 'street' | 'postalCode' | 'city' | 'region' | 'country' | 'phone' | 'website' | 'vatId') => (
    <RecordTextField record={account} field={name} label={t(`accounts.details.${name}`)} step="accounts.steps.edit" />
  );
  return (
    <Card title={t('accounts.details.title')}>
      <div className={styles.form}>
        <div className={styles.whole}>{field('name')}</div>
        <div className={styles.industry}>{field('industry')}</div>
        <div className={styles.employees}>
          <RecordField record={account} field="employees" label={t('accounts.details.employees')}>
            <WholeNumberInput value={account.employees} min={0} max={10_000_000} onCommit={(employees) => change({ employees })} />
          </RecordField>
        </div>
        <div className={styles.whole}>{field('street')}</div>
        <div className={styles.postalCode}>{field('postalCode')}</div>
        <div className={styles.city}>{field('city')}</div>
        <div className={styles.city}>{field('region')}</div>
        <div className={styles.postalCode}>{field('country')}</div>
        <div className={styles.whole}>{field('phone')}</div>
        <div className={styles.whole}>{field('vatId')}</div>
        <div className={styles.whole}>{field('website')}</div>
        <div className={styles.whole}>
          <RecordField record={account} field="tags" label={t('accounts.details.tags')}>
            <TokenInput
              values={account.tags}
              most={100}
              onChange={(tags) => change({ tags })}
              suggestions={knownTags}
              listLabel={t('accounts.details.tags')}
              placeholder={t('accounts.details.tagsPlaceholder')}
              removeLabel={(tag) => t('accounts.details.removeTag', { tag })}
            />
          </RecordField>
        </div>
        <div className={styles.whole}>
          <RecordTextField record={account} field="note" aboutPeople label={t('accounts.details.note')} step="accounts.steps.edit" multiline />
        </div>
      </div>
    </Card>
  );
}
