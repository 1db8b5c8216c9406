import '../../../shared/i18n/parts/key-accounts';
import { BadgePercent } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { AccountStanding } from '../../../shared/domain/key-account/account-standing';
import { AfterLoading } from '../../fields/AfterLoading';
import { DealsBehind } from '../../fields/deals-behind/DealsBehind';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useLoaded } from '../../stores/use-loaded';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { useStandings } from './use-standings';
import styles from './KeyAccountsPage.module.css';

/** Customers once they are loaded; until then, and while there is none, what to do instead. */
export function LoadedPage({ header, children }: { header: ReactNode; children: (standings: readonly AccountStanding[]) => ReactNode }) {
  const loaded = useLoaded({ kind: 'key-accounts' });
  return (
    <div className={styles.whole}>
      {header}
      <AfterLoading loaded={loaded}>
        <DealsBehind>
          <Customers>{children}</Customers>
        </DealsBehind>
      </AfterLoading>
    </div>
  );
}

function Customers({ children }: { children: (standings: readonly AccountStanding[]) => ReactNode }) {
  const t = useTexts();
  const navigate = useNavigate();
  const standings = useStandings();
  if (standings.length > 0) return children(standings);
  return (
    <EmptyState
      icon={BadgePercent}
      title={t('keyAccounts.empty.title')}
      why={t('keyAccounts.empty.why')}
      actions={
        <>
          <Button onClick={() => void navigate(places.accounts)}>{t('keyAccounts.empty.accounts')}</Button>
          <Button onClick={() => void navigate(places.deals)}>{t('keyAccounts.empty.deals')}</Button>
        </>
      }
    />
  );
}
