import { Search } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { SharingState } from '../../../../shared/contract/sharing';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../../shared/i18n/error-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useApi, useSession } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { TextInput } from '../../../ui/text-input/TextInput';
import styles from './Sharing.module.css';

/** More are found by typing. */
const MOST_SHOWN = 40;

type Choice = { id: string; name: string; hint: string };

/** Which accounts are shared: those of this laptop, and those colleagues have put on the server. */
export function AccountsCard({ sharing }: { sharing: SharingState }) {
  const t = useTexts();
  const language = useLanguage();
  const api = useApi();
  const session = useSession();
  const [choices, setChoices] = useState<readonly Choice[] | null>(null);
  const [isReachable, setReachable] = useState(true);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(sharing.accountIds));
  const [workspace, setWorkspace] = useState(sharing.sharesWorkspace);
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => {
    let current = true;
    void Promise.all([api.records.listAccounts({}), api.sharing.offered({})]).then(([own, offered]) => {
      if (!current) return;
      const names = new Map<string, Choice>(own.ok ? own.value.accounts.map(({ id, name }) => [id, { id, name, hint: '' }]) : []);
      if (offered.ok) {
        for (const { accountId, title, canWrite } of offered.value.accounts) {
          names.set(accountId, { id: accountId, name: names.get(accountId)?.name ?? title, hint: canWrite ? t('sharing.accounts.onServer') : t('sharing.accounts.readOnly') });
        }
        setReachable(offered.value.isReachable);
      }
      setChoices([...names.values()].sort((a, b) => a.name.localeCompare(b.name, language)));
    });
    return () => {
      current = false;
    };
  }, [api, t, language]);

  const found = useMemo(() => {
    const words = text.trim().toLocaleLowerCase(language);
    return (choices ?? []).filter(({ name }) => name.toLocaleLowerCase(language).includes(words));
  }, [choices, text, language]);
  const apply = async (): Promise<void> => {
    setBusy(true);
    const answer = await api.sharing.choose({ accountIds: [...chosen], workspace });
    setBusy(false);
    setError(answer.ok ? null : answer.error);
    if (answer.ok) session.takeSharing(answer.value);
  };
  const toggle = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const further = found.length - MOST_SHOWN;
  return (
    <Card title={t('sharing.accounts.title')} description={t('sharing.accounts.description')}>
      <div className={styles.stack}>
        {isReachable ? null : <Banner tone="warning" title={t('sharing.accounts.unreachable')} />}
        <Checkbox checked={workspace} onCheckedChange={setWorkspace} label={t('sharing.accounts.workspace')} hint={t('sharing.accounts.workspaceHint')} />
        {(choices?.length ?? 0) > MOST_SHOWN ? <TextInput icon={Search} value={text} onValueChange={setText} placeholder={t('sharing.accounts.search')} aria-label={t('sharing.accounts.search')} /> : null}
        {choices?.length === 0 ? <p className={styles.note}>{t('sharing.accounts.none')}</p> : null}
        <div className={styles.choices}>
          {found.slice(0, MOST_SHOWN).map(({ id, name, hint }) => (
            <Checkbox key={id} checked={chosen.has(id)} onCheckedChange={(isChosen) => toggle(id, isChosen)} label={name === '' ? t('sharing.accounts.unnamed') : name} hint={hint === '' ? undefined : hint} />
          ))}
        </div>
        {further > 0 ? <p className={styles.note}>{t('sharing.accounts.more', { count: further })}</p> : null}
        {error === null ? null : <Banner tone="error" title={errorText(t, error)} />}
        <div className={styles.row}>
          <Button variant="primary" busy={isBusy} onClick={() => void apply()}>
            {t('sharing.accounts.apply')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
