import type { ColumnTarget } from '../../../../../shared/domain/import/columns/column-target';
import { FIELDS, splitField, type ImportField, type Owner } from '../../../../../shared/domain/import/columns/fields';
import { OWNERS_IN } from '../../../../../shared/domain/import/columns/propose-targets';
import type { ImportKind } from '../../../../../shared/domain/import/import-kind';
import type { TextKey } from '../../../../../shared/i18n/translator';
import { useTexts } from '../../../../i18n/texts';
import { Select } from '../../../../ui/select/Select';
import styles from './FieldChoice.module.css';

const LABELLED: ReadonlySet<string> = new Set(['phone', 'email', 'street', 'houseNumber', 'street2', 'postalCode', 'city', 'region', 'country', 'poBox']);
const LABELS = ['work', 'home', 'cell', 'fax', 'other'] as const;

type Props = { kind: ImportKind; title: string; target: ColumnTarget | null; onChange: (target: ColumnTarget | null) => void };

/** What a column is, and of several values of the kind which one. */
export function FieldChoice({ kind, title, target, onChange }: Props) {
  const t = useTexts();
  const fieldName = (name: string): string => t(`importWizard.fields.${name}` as TextKey);
  const groups = OWNERS_IN[kind].map((owner: Owner) => ({
    label: t(`importWizard.owners.${owner}`),
    options: Object.keys(FIELDS[owner]).map((name) => ({ value: `${owner}.${name}` as ImportField, label: owner === OWNERS_IN[kind][0] ? fieldName(name) : `${t(`importWizard.owners.${owner}`)}: ${fieldName(name)}` })),
  }));
  const label = LABELS.find((one) => one === target?.label);
  return (
    <span className={styles.choice}>
      <Select<ImportField>
        size="small"
        className={styles.field}
        aria-label={`${t('importWizard.mapping.field')}: ${title}`}
        value={target?.field ?? null}
        placeholder={t('importWizard.mapping.leftOut')}
        clearLabel={t('importWizard.mapping.leftOut')}
        onClear={() => onChange(null)}
        onValueChange={(field) => onChange({ field, label: target?.label ?? '', group: target?.group ?? '' })}
        options={groups}
      />
      {target === null || !LABELLED.has(splitField(target.field).name) ? null : (
        <Select<string>
          size="small"
          className={styles.label}
          aria-label={`${t('importWizard.mapping.label')}: ${title}`}
          value={label ?? 'none'}
          onValueChange={(next) => onChange({ ...target, label: next === 'none' ? '' : next })}
          options={[{ value: 'none', label: t('importWizard.labels.none') }, ...LABELS.map((one) => ({ value: one, label: t(`importWizard.labels.${one}`) }))]}
        />
      )}
    </span>
  );
}
