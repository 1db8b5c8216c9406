import { Building } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import { newCompanyProfile } from '../../stores/new-company-profile';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { CompanyForm } from './CompanyForm';

/** The own company as offers show it, or the first step to it. */
export function CompanySettings() {
  const t = useTexts();
  const workbench = useWorkbench();
  const [profile] = useTable('companyProfile').values();
  if (profile !== undefined) return <CompanyForm profile={profile} />;
  return (
    <Card>
      <EmptyState
        icon={Building}
        size="small"
        title={t('settings.company.missingTitle')}
        why={t('settings.company.missing')}
        actions={
          <Button
            variant="primary"
            onClick={() => workbench.change('settings.steps.company', (edit) => edit.add(newCompanyProfile('')))}
          >
            {t('settings.company.action')}
          </Button>
        }
      />
    </Card>
  );
}
