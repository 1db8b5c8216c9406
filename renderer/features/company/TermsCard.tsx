import type { CompanyProfile } from '../../../shared/domain/workspace/company-profile';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { ProfileField } from './ProfileField';

/** What stands under every offer. */
export function TermsCard({ profile }: { profile: CompanyProfile }) {
  const t = useTexts();
  return (
    <Card title={t('company.groups.terms')}>
      <ProfileField profile={profile} field="terms" hint={t('company.hints.terms')} multiline />
    </Card>
  );
}
