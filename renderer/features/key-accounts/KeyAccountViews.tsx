import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useCommands } from '../../app/commands/command-context';
import { PageViews } from '../../fields/PageViews';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import styles from './KeyAccountsPage.module.css';

/** The way between the customers and what they do not buy yet, the same on both pages. */
export function KeyAccountViews({ current }: { current: 'accounts' | 'white-space' }) {
  const t = useTexts();
  const navigate = useNavigate();
  useCommands(
    useMemo(
      () => [
        { id: 'key-accounts.accounts', label: t('keyAccounts.commands.accounts'), group: t('keyAccounts.commands.group'), shortcut: { key: '1', mod: true }, run: () => void navigate(places.keyAccounts) },
        { id: 'key-accounts.white-space', label: t('keyAccounts.commands.whiteSpace'), group: t('keyAccounts.commands.group'), shortcut: { key: '2', mod: true }, run: () => void navigate(places.whiteSpace()) },
      ],
      [t, navigate],
    ),
  );
  return (
    <div className={styles.views}>
      <PageViews
        label={t('keyAccounts.views.label')}
        current={current}
        views={[
          { view: 'accounts', to: places.keyAccounts, label: t('keyAccounts.views.accounts') },
          { view: 'white-space', to: places.whiteSpace(), label: t('keyAccounts.views.whiteSpace') },
        ]}
      />
    </div>
  );
}
