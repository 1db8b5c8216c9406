import { CircleCheck } from 'lucide-react';
import { LEGAL_FORMS, type CompanyProfile, type LegalForm } from '../../../shared/domain/workspace/company-profile';
import { isDemanded, missingLegalDetails, type LegalDetail } from '../../../shared/domain/workspace/legal-details';
import { vatIdProblem } from '../../../shared/domain/workspace/vat-id';
import type { Translate } from '../../../shared/i18n/translator';
import { RecordField } from '../../fields/RecordField';
import { listText } from '../../i18n/list-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Card } from '../../ui/card/Card';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { Icon } from '../../ui/icon/Icon';
import { Select } from '../../ui/select/Select';
import { ProfileField } from './ProfileField';
import styles from './LegalCard.module.css';

/** What the law wants to know of a sender, by legal form. */
export function LegalCard({ profile }: { profile: CompanyProfile }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const { legalForm } = profile;
  const problem = vatIdProblem(profile.vatId);
  const mayHaveBoard = legalForm === 'ag' || legalForm === 'gmbh' || legalForm === 'gmbh-co-kg' || profile.supervisoryChair !== '';
  const setForm = (next: LegalForm): void => workbench.change('company.steps.edit', (edit) => edit.update(profile, { legalForm: next }));
  return (
    <Card title={t('company.groups.legal')}>
      <FieldGroup columns minColumn={220}>
        <RecordField record={profile} field="legalForm" label={t('company.fields.legalForm')}>
          <Select<LegalForm> value={legalForm} onValueChange={setForm} options={LEGAL_FORMS.map((value) => ({ value, label: t(`company.legalForms.${value}`) }))} />
        </RecordField>
        <ProfileField profile={profile} field="vatId" error={problem === null ? null : t(`company.problems.${problem.code}`, problem.params)} />
        <ProfileField profile={profile} field="seat" hint={t('company.hints.seat')} />
        <ProfileField profile={profile} field="registerCourt" />
        <ProfileField profile={profile} field="registerNumber" />
        {isDemanded(legalForm, 'generalPartner') || profile.generalPartner !== '' ? (
          <ProfileField profile={profile} field="generalPartner" hint={t('company.hints.generalPartner')} />
        ) : null}
        <ProfileField profile={profile} field="directors" label={directorsName(t, legalForm)} hint={isDemanded(legalForm, 'directors') ? t('company.hints.directors') : ''} />
        {mayHaveBoard ? (
          <ProfileField
            profile={profile}
            field="supervisoryChair"
            hint={isDemanded(legalForm, 'supervisoryChair') ? '' : t('company.hints.supervisoryChair')}
          />
        ) : null}
      </FieldGroup>
      <Missing profile={profile} />
    </Card>
  );
}

/** What is missing for this legal form, or that nothing is. */
function Missing({ profile }: { profile: CompanyProfile }) {
  const t = useTexts();
  const language = useLanguage();
  const { legalForm } = profile;
  if (legalForm === 'none' || legalForm === 'other') return null;
  const missing = missingLegalDetails(profile);
  const params = { form: t(`company.legalForms.${legalForm}`), law: t(`company.laws.${legalForm}`) };
  if (missing.length === 0) {
    return (
      <p className={styles.complete} role="status">
        <Icon as={CircleCheck} size={15} />
        {t('company.legal.complete', params)}
      </p>
    );
  }
  return (
    <Banner tone="warning" title={t('company.legal.missing', params)} className={styles.missing}>
      {t('company.legal.missingList', { details: listText(missing.map((detail) => detailName(t, legalForm, detail)), language) })}
    </Banner>
  );
}

function detailName(t: Translate, form: LegalForm, detail: LegalDetail): string {
  if (detail === 'name') return t('company.legal.formInName');
  return detail === 'directors' ? directorsName(t, form) : t(`company.fields.${detail}`);
}

/** What those who lead a company of this form are called. */
function directorsName(t: Translate, form: LegalForm): string {
  if (form === 'ag') return t('company.directors.board');
  if (form === 'kg' || form === 'ohg') return t('company.directors.partners');
  return form === 'ek' || form === 'none' ? t('company.directors.owner') : t('company.fields.directors');
}
