import { bicProblem, formatIban, ibanProblem } from '../../../shared/domain/workspace/bank-account';
import type { CompanyProfile } from '../../../shared/domain/workspace/company-profile';
import { useTexts } from '../../i18n/texts';
import { useWorkbench } from '../../stores/workbench-context';
import { Card } from '../../ui/card/Card';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { ProfileField } from './ProfileField';

/** Where customers pay. A mistyped IBAN is found by its check digits. */
export function BankCard({ profile }: { profile: CompanyProfile }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const iban = ibanProblem(profile.iban);
  const bic = bicProblem(profile.bic);
  const write = (): void =>
    workbench.change(
      'company.steps.edit',
      (edit, tables) => {
        const current = tables.companyProfile.get(profile.id);
        if (current !== undefined) edit.update(current, { iban: formatIban(current.iban) });
      },
      `${profile.id}.iban`,
    );
  return (
    <Card title={t('company.groups.bank')}>
      <FieldGroup columns minColumn={220}>
        <ProfileField profile={profile} field="bankName" />
        <ProfileField profile={profile} field="iban" error={iban === null ? null : t(`company.problems.${iban.code}`, iban.params)} onLeave={write} />
        <ProfileField profile={profile} field="bic" error={bic === null ? null : t(`company.problems.${bic.code}`)} />
      </FieldGroup>
    </Card>
  );
}
