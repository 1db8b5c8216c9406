import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { keyAtEnd } from '../../../shared/domain/needs/ordering';
import { inOrder } from '../../../shared/domain/offer/in-order';
import type { CompanyProfile } from '../../../shared/domain/workspace/company-profile';
import type { Signatory } from '../../../shared/domain/workspace/signatory';
import { useTexts } from '../../i18n/texts';
import { newRecord } from '../../stores/new-record';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { SIGNATORY_COLUMNS, SignatoryRow } from './SignatoryRow';
import styles from './SignatoriesCard.module.css';

const newSignatory = (rows: readonly Signatory[], fields: Partial<Signatory> = {}): Signatory => ({
  type: 'signatory',
  ...newRecord(),
  orderKey: keyAtEnd(rows),
  name: '',
  function: '',
  authority: '',
  phone: '',
  email: '',
  ...fields,
});

/** Who may sign for the company, in the order offers propose them. */
export function SignatoriesCard({ profile }: { profile: CompanyProfile }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const table = useTable('signatory');
  const rows = useMemo(() => inOrder([...table.values()]), [table]);
  const earlier = profile.signatory.trim();

  const takeOver = (): void =>
    workbench.change('company.steps.addSignatory', (edit) => {
      edit.add(newSignatory(rows, { name: earlier, function: profile.signatoryFunction.trim() }));
      edit.update(profile, { signatory: '', signatoryFunction: '' });
    });
  return (
    <Card
      title={t('company.groups.signatories')}
      description={t('company.signatories.why')}
      actions={
        <Button size="small" icon={Plus} onClick={() => workbench.change('company.steps.addSignatory', (edit) => edit.add(newSignatory(rows)))}>
          {t('company.signatories.add')}
        </Button>
      }
    >
      {earlier === '' ? null : (
        <Banner tone="info" title={t('company.signatories.earlier', { name: earlier })} actions={<Button onClick={takeOver}>{t('company.signatories.takeOver')}</Button>} />
      )}
      {rows.length === 0 ? (
        earlier === '' ? (
          <p className={styles.empty}>{t('company.signatories.empty')}</p>
        ) : null
      ) : (
        <ol className={styles.rows} aria-label={t('company.groups.signatories')}>
          <li className={styles.head} aria-hidden>
            {SIGNATORY_COLUMNS.map((column) => (
              <span key={column}>{t(`company.signatories.columns.${column}`)}</span>
            ))}
          </li>
          {rows.map((signatory, index) => (
            <SignatoryRow key={signatory.id} signatory={signatory} rows={rows} place={index} />
          ))}
        </ol>
      )}
    </Card>
  );
}
