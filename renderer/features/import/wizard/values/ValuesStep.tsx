import { Check } from 'lucide-react';
import type { Decisions, DryRun } from '../../../../../shared/contract/import-wizard';
import { useFormat } from '../../../../i18n/format';
import { useTexts } from '../../../../i18n/texts';
import { CurrencySelect } from '../../../../fields/CurrencySelect';
import { Button } from '../../../../ui/button/Button';
import { Card } from '../../../../ui/card/Card';
import { DataTable } from '../../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../../ui/data-table/table-types';
import { Field } from '../../../../ui/field/Field';
import { FieldGroup } from '../../../../ui/field/FieldGroup';
import { Select } from '../../../../ui/select/Select';
import { TextInput } from '../../../../ui/text-input/TextInput';
import type { ImportWizard } from '../use-import-wizard';
import { DealsWithoutAccount } from './DealsWithoutAccount';
import { LinkFigures } from './LinkFigures';

type Question = DryRun['values'][number];

/** Which companies rows belong to, and what words of the file mean here: stages, products, currency. */
export function ValuesStep({ wizard, dryRun }: { wizard: ImportWizard; dryRun: DryRun }) {
  const t = useTexts();
  const { decide, decisions } = wizard;
  const questions = (field: Question['field']): Question[] => dryRun.values.filter((value) => value.field === field);
  const likely = dryRun.values.filter(({ answer, proposals }) => answer === null && (proposals[0]?.likeness ?? 0) >= 0.5);
  const answered = (known: Decisions, more: Decisions['values']): Partial<Decisions> => ({
    values: [...known.values.filter(({ field, value }) => !more.some((one) => one.field === field && one.value === value)), ...more],
  });
  const hasMoney = dryRun.kind === 'deals' || dryRun.kind === 'products';

  return (
    <>
      <LinkFigures figures={dryRun.figures} />
      {dryRun.dealsWithoutAccount === 0 ? null : <DealsWithoutAccount wizard={wizard} count={dryRun.dealsWithoutAccount} />}
      {hasMoney ? (
        <Card>
          <FieldGroup columns minColumn={220}>
            <Field label={t('importWizard.values.currency')}>
              <CurrencySelect value={decisions.currency} onValueChange={(currency) => decide(() => ({ currency }))} />
            </Field>
            {dryRun.kind === 'products' ? (
              <Field label={t('importWizard.values.priceList')}>
                <TextInput value={decisions.priceList} maxLength={500} onValueChange={(priceList) => decide(() => ({ priceList }))} />
              </Field>
            ) : null}
          </FieldGroup>
        </Card>
      ) : null}
      {dryRun.values.length === 0 ? (
        hasMoney ? <Card title={t('importWizard.values.title')} description={t('importWizard.values.none')} /> : null
      ) : (
        (['deal.stage', 'deal.product'] as const).map((field) =>
          questions(field).length === 0 ? null : (
            <Card
              key={field}
              title={t(field === 'deal.stage' ? 'importWizard.values.stage' : 'importWizard.values.product')}
              description={t('importWizard.values.description')}
              padding="none"
              actions={
                field === 'deal.product' && likely.length > 0 ? (
                  <Button
                    size="small"
                    icon={Check}
                    onClick={() => decide((known) => answered(known, likely.map(({ field: of, value, proposals }) => ({ field: of, value, answer: proposals[0]?.value ?? '' }))))}
                  >
                    {t('importWizard.values.takeAll', { count: likely.length })}
                  </Button>
                ) : null
              }
            >
              <ValueTable questions={questions(field)} field={field} onAnswer={(value, answer) => decide((known) => answered(known, [{ field, value, answer }]))} />
            </Card>
          ),
        )
      )}
    </>
  );
}

type TableProps = { questions: readonly Question[]; field: Question['field']; onAnswer: (value: string, answer: string) => void };

function ValueTable({ questions, field, onAnswer }: TableProps) {
  const t = useTexts();
  const format = useFormat();
  const columns: TableColumn<Question>[] = [
    { id: 'word', header: t('importWizard.values.word'), rowHeader: true, width: '40%', cell: ({ value }) => value },
    { id: 'count', header: '', width: '8rem', align: 'end', cell: ({ count }) => t('importWizard.values.times', { count }) },
    {
      id: 'means',
      header: t('importWizard.values.means'),
      cell: ({ value, answer, proposals }) => {
        // A product that was chosen is named even where it is not proposed.
        const known = proposals.map((proposal) => ({ value: proposal.value, label: field === 'deal.stage' ? t(`common.dealStages.${proposal.value}` as 'common.dealStages.won') : nameOf(proposal, format.number, t) }));
        const options = answer !== null && answer !== '' && !known.some((one) => one.value === answer) ? [...known, { value: answer, label: value }] : known;
        return (
          <Select<string>
            size="small"
            aria-label={`${t('importWizard.values.means')}: ${value}`}
            value={answer === '' ? null : answer}
            placeholder={t('importWizard.values.undecided')}
            clearLabel={t('importWizard.values.undecided')}
            onClear={() => onAnswer(value, '')}
            onValueChange={(next) => onAnswer(value, next)}
            options={options}
          />
        );
      },
    },
  ];
  return <DataTable label={t('importWizard.values.title')} columns={columns} rows={questions} rowKey={({ value }) => value} maxHeight="24rem" />;
}

function nameOf({ label, likeness }: Question['proposals'][number], number: (value: string) => string, t: ReturnType<typeof useTexts>): string {
  return likeness === 1 ? label : t('importWizard.values.likely', { label, percent: number(String(Math.round(likeness * 100))) });
}
