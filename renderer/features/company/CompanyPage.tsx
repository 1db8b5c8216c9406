import '../../../shared/i18n/parts/company';
import { Building } from 'lucide-react';
import { ownCompany } from '../../../shared/domain/workspace/own-company';
import { useTexts } from '../../i18n/texts';
import { newCompanyProfile } from '../../stores/new-company-profile';
import { useLoaded } from '../../stores/use-loaded';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { BankCard } from './BankCard';
import { FurtherCompanies } from './FurtherCompanies';
import { LegalCard } from './LegalCard';
import { LetterPreview } from './LetterPreview';
import { LetterheadCard } from './LetterheadCard';
import { SignatoriesCard } from './SignatoriesCard';
import { TermsCard } from './TermsCard';
import styles from './CompanyPage.module.css';

/** The own company as offers show it, or the first step to it. */
export function CompanyPage() {
  const t = useTexts();
  const workbench = useWorkbench();
  const loaded = useLoaded({ kind: 'company' });
  const profile = ownCompany(useTable('companyProfile').values());
  if (loaded.state === 'loading') return null;
  if (profile === null) {
    return (
      <EmptyState
        icon={Building}
        title={t('company.missingTitle')}
        why={t('company.missing')}
        actions={
          <Button variant="primary" onClick={() => workbench.change('company.steps.edit', (edit) => edit.add(newCompanyProfile('')))}>
            {t('company.action')}
          </Button>
        }
      />
    );
  }
  return (
    <div className={styles.page}>
      <PageHeader title={t('company.title')} description={t('company.description')} />
      <div className={styles.content}>
        <div className={styles.cards}>
          <FurtherCompanies profile={profile} />
          <LetterheadCard profile={profile} />
          <LegalCard profile={profile} />
          <BankCard profile={profile} />
          <SignatoriesCard profile={profile} />
          <TermsCard profile={profile} />
        </div>
        <LetterPreview profile={profile} />
      </div>
    </div>
  );
}
