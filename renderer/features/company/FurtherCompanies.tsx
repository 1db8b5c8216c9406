import { furtherCompanies } from '../../../shared/domain/workspace/own-company';
import type { CompanyProfile } from '../../../shared/domain/workspace/company-profile';
import { useTexts } from '../../i18n/texts';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';

/** Details of the own company that a colleague had entered apart: no document names them until they are taken over. */
export function FurtherCompanies({ profile }: { profile: CompanyProfile }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const further = furtherCompanies(useTable('companyProfile').values());
  const takeOver = (other: CompanyProfile): void =>
    workbench.change('company.steps.takeOver', (edit) => {
      const { id: _id, createdAt: _created, updatedAt: _updated, rev: _rev, ...details } = other;
      edit.update(profile, details).remove(other);
    });
  return further.map((other) => {
    const details = [other.name, other.street, [other.postalCode, other.city].filter(Boolean).join(' '), other.iban].filter(Boolean).join(', ');
    return (
      <Banner
        key={other.id}
        tone="warning"
        title={t('company.further.title')}
        actions={
          <>
            <Button size="small" onClick={() => takeOver(other)}>
              {t('company.further.takeOver')}
            </Button>
            <Button size="small" variant="quiet" onClick={() => workbench.change('company.steps.removeFurther', (edit) => edit.remove(other))}>
              {t('company.further.remove')}
            </Button>
          </>
        }
      >
        {t('company.further.text', { details: details === '' ? t('company.further.nothing') : details })}
      </Banner>
    );
  });
}
