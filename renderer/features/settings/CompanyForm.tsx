import type { CompanyProfile } from '../../../shared/domain/workspace/company-profile';
import { RecordTextField } from '../../fields/RecordTextField';
import type { TextFieldOf } from '../../fields/record-text';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { FieldGroup } from '../../ui/field/FieldGroup';
import styles from './CompanyForm.module.css';

type ProfileField = Exclude<TextFieldOf<CompanyProfile>, 'letterheadLine' | 'seat' | 'supervisoryChair' | 'generalPartner'>;
type Group = 'letterhead' | 'legal' | 'bank' | 'signature';

/** Fields by the part of a letter they stand in. */
const GROUPS: Record<Group, readonly ProfileField[]> = {
  letterhead: ['name', 'street', 'postalCode', 'city', 'country', 'phone', 'email', 'website'],
  legal: ['vatId', 'registerCourt', 'registerNumber', 'directors'],
  bank: ['bankName', 'iban', 'bic'],
  signature: ['signatory', 'signatoryFunction'],
};

/** The own company's details, grouped as they stand on a letter. */
export function CompanyForm({ profile }: { profile: CompanyProfile }) {
  const t = useTexts();
  const field = (name: ProfileField, multiline = false) => (
    <RecordTextField
      key={name}
      record={profile}
      field={name}
      label={t(`settings.company.fields.${name}`)}
      step="settings.steps.company"
      multiline={multiline}
    />
  );
  return (
    <Card title={t('settings.company.title')} description={t('settings.company.description')}>
      <div className={styles.groups}>
        {(Object.keys(GROUPS) as Group[]).map((group) => (
          <div key={group}>
            <FieldGroup title={t(`settings.company.groups.${group}`)} columns minColumn={220}>
              {GROUPS[group].map((name) => field(name))}
            </FieldGroup>
            {group === 'legal' ? <p className={styles.hint}>{t('settings.company.legalHint')}</p> : null}
          </div>
        ))}
        <div>
          <FieldGroup title={t('settings.company.groups.terms')}>{field('terms', true)}</FieldGroup>
        </div>
      </div>
    </Card>
  );
}
