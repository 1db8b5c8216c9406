import { useMemo, useState } from 'react';
import type { Account } from '../../../shared/domain/account/account';
import { mergeAccounts } from '../../../shared/domain/merge/merge-accounts';
import { RECORD_TYPES, type AnyRecord } from '../../../shared/domain/records';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { matchesSearch, searchText } from '../../../shared/domain/text/search';
import type { Changes } from '../../../shared/document/edit';
import { useUndoToast } from '../../fields/undo-toast';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useAccountSummaries } from '../../stores/account-summaries';
import { useLoaded } from '../../stores/use-loaded';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Combobox } from '../../ui/combobox/Combobox';
import { Dialog } from '../../ui/dialog/Dialog';
import { Field } from '../../ui/field/Field';

const MOST = 8;

/** Puts another company into this one; everything of the other is kept, one undo brings both back. */
export function MergeAccountDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const accounts = useAccountSummaries();
  const table = useTable('account');
  const [text, setText] = useState('');
  const [otherId, setOtherId] = useState<string | null>(null);
  const theirs = useLoaded({ kind: 'whole-account', accountId: otherId ?? account.id });
  const other = otherId === null ? undefined : table.get(otherId);
  const isReady = other !== undefined && theirs.state === 'loaded';

  const options = useMemo(() => {
    const compare = nameOrder(language);
    return (accounts ?? [])
      .filter(({ id, name, city }) => id !== account.id && matchesSearch(searchText(name, city), text))
      .sort((a, b) => compare(a.name, b.name))
      .slice(0, MOST)
      .map(({ id, name, city }) => ({ id, label: name, hint: city }));
  }, [accounts, account.id, text, language]);

  const merge = (): void => {
    if (other === undefined) return;
    const { tables } = workbench.store.getState();
    const everything = RECORD_TYPES.flatMap((type): AnyRecord[] => [...tables[type].values()]);
    const { updated, removed } = mergeAccounts(account, other, everything);
    workbench.change('accounts.mergeAccounts.step', (edit) => {
      for (const [from, to] of updated) edit.update(from, to as Changes<AnyRecord>);
      edit.remove(...removed);
    });
    sayDone(t('accounts.merge.done', { name: account.name, other: other.name }));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('accounts.merge.title', { name: account.name })}
      description={t('accounts.mergeAccounts.description')}
      closeLabel={t('common.actions.cancel')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" disabled={!isReady} onClick={merge}>
            {t('accounts.merge.action')}
          </Button>
        </>
      }
    >
      <Field label={t('accounts.mergeAccounts.other')}>
        <Combobox
          text={text}
          listLabel={t('accounts.mergeAccounts.other')}
          placeholder={t('accounts.mergeAccounts.choose')}
          maxLength={500}
          options={options}
          onTextChange={(next) => {
            setText(next);
            setOtherId(null);
          }}
          onChoose={(id) => {
            setOtherId(id);
            setText(options.find((option) => option.id === id)?.label ?? '');
          }}
        />
      </Field>
    </Dialog>
  );
}
