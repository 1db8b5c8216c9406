import type { CompanyProfile } from '../../../shared/domain/workspace/company-profile';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { LogoField } from './LogoField';
import { ProfileField } from './ProfileField';

const FIELDS = ['street', 'postalCode', 'city', 'country', 'phone', 'email', 'website'] as const;

/** Name and address as they stand on top of a letter. */
export function LetterheadCard({ profile }: { profile: CompanyProfile }) {
  const t = useTexts();
  return (
    <Card title={t('company.groups.letterhead')}>
      <FieldGroup columns minColumn={220}>
        <ProfileField profile={profile} field="name" />
        <ProfileField profile={profile} field="letterheadLine" hint={t('company.hints.letterheadLine')} />
        {FIELDS.map((field) => (
          <ProfileField key={field} profile={profile} field={field} />
        ))}
      </FieldGroup>
      <LogoField profile={profile} />
    </Card>
  );
}
