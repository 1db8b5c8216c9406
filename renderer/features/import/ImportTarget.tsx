import { useEffect, useState } from 'react';
import type { AccountSummary } from '../../../shared/contract/records';
import type { Deal } from '../../../shared/domain/deal/deal';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { useRecord } from '../../stores/workbench-context';
import { Card } from '../../ui/card/Card';
import { Field } from '../../ui/field/Field';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { Segmented } from '../../ui/segmented/Segmented';
import { Select } from '../../ui/select/Select';
import { TextInput } from '../../ui/text-input/TextInput';
import { missingNames, type TargetEntry } from './target';

type Props = {
  entry: TargetEntry;
  onChange: (change: Partial<TargetEntry>) => void;
  /** The deal from which the import was opened. */
  openedFrom: Deal | undefined;
  /** Whether missing names are shown as such. */
  checked: boolean;
};

/** Where the people go: the deal the import was opened from, or a new deal of a known or new account. */
export function ImportTarget({ entry, onChange, openedFrom, checked }: Props) {
  const t = useTexts();
  const accounts = useAccounts();
  const account = useRecord('account', openedFrom?.accountId);
  const missing = missingNames(entry);
  const into = openedFrom !== undefined && entry.dealId === openedFrom.id;
  return (
    <Card
      title={t('importPeople.target.title')}
      description={into ? t('importPeople.target.into', { deal: openedFrom.name, account: account?.name ?? '' }) : undefined}
    >
      <FieldGroup>
        {openedFrom === undefined ? null : (
          <Field label={t('importPeople.target.choice')}>
            <Segmented
              value={into ? 'existing' : 'newDeal'}
              onValueChange={(choice) => onChange({ dealId: choice === 'existing' ? openedFrom.id : null })}
              options={[
                { value: 'existing', label: t('importPeople.target.existing') },
                { value: 'newDeal', label: t('importPeople.target.newDeal') },
              ]}
            />
          </Field>
        )}
        {into ? null : (
          <>
            {accounts.length === 0 ? null : (
              <Field label={t('importPeople.target.account')}>
                <Select
                  value={entry.accountId ?? NEW}
                  onValueChange={(id) => onChange({ accountId: id === NEW ? null : id })}
                  options={[
                    { value: NEW, label: t('importPeople.target.newAccount') },
                    ...accounts.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                />
              </Field>
            )}
            {entry.accountId !== null ? null : (
              <Field
                label={t('importPeople.target.accountName')}
                required
                error={checked && missing.account ? t('importPeople.target.accountMissing') : null}
              >
                <TextInput value={entry.accountName} onValueChange={(accountName) => onChange({ accountName })} maxLength={500} />
              </Field>
            )}
            <Field
              label={t('importPeople.target.dealName')}
              required
              error={checked && missing.deal ? t('importPeople.target.dealMissing') : null}
            >
              <TextInput value={entry.dealName} onValueChange={(dealName) => onChange({ dealName })} maxLength={500} />
            </Field>
          </>
        )}
      </FieldGroup>
    </Card>
  );
}

const NEW = 'new';

/** All accounts, to import into one that is there. */
function useAccounts(): readonly AccountSummary[] {
  const api = useApi();
  const [accounts, setAccounts] = useState<readonly AccountSummary[]>([]);
  useEffect(() => {
    let current = true;
    void api.records.listAccounts({}).then((answer) => {
      if (current && answer.ok) setAccounts(answer.value.accounts);
    });
    return () => {
      current = false;
    };
  }, [api]);
  return accounts;
}
