import { useTexts } from '../../i18n/texts';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { CrossSellingCard } from './CrossSellingCard';
import { CustomersCard } from './CustomersCard';
import { KeyAccountViews } from './KeyAccountViews';
import { LoadedPage } from './LoadedPage';
import { PortfolioCard } from './PortfolioCard';
import styles from './KeyAccountsPage.module.css';

/** How customers are, which of them are key accounts, and what to offer them next. */
export function KeyAccountsPage() {
  const t = useTexts();
  return (
    <LoadedPage
      header={
        <>
          <PageHeader title={t('keyAccounts.title')} description={t('keyAccounts.description')} />
          <KeyAccountViews current="accounts" />
        </>
      }
    >
      {(standings) => (
        <div className={styles.page}>
          <CustomersCard standings={standings} />
          <PortfolioCard standings={standings} />
          <CrossSellingCard standings={standings} />
        </div>
      )}
    </LoadedPage>
  );
}
