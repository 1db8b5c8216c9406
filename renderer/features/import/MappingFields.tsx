import { assignColumn } from '../../../shared/domain/import/column-mapping';
import type { ColumnMapping, PersonField, TableContent } from '../../../shared/domain/import/person-columns';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { Field } from '../../ui/field/Field';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { Select } from '../../ui/select/Select';
import { headerName } from './header-name';

/** Fields in the order one looks for them. */
const FIELDS: readonly PersonField[] = [
  'fullName', 'firstName', 'lastName', 'function', 'manager', 'id', 'informal', 'department', 'email', 'phone', 'title', 'courtesy',
];

type Props = { table: TableContent; mapping: ColumnMapping; onChange: (mapping: ColumnMapping) => void };

/** Which column holds what: the proposal, to be corrected field by field. */
export function MappingFields({ table, mapping, onChange }: Props) {
  const t = useTexts();
  const columns = table.headers.map((_, index) => ({ value: String(index), label: headerName(t, table.headers, index) }));
  return (
    <Card title={t('importPeople.mapping.title')} description={t('importPeople.mapping.description')}>
      <FieldGroup columns minColumn={150}>
        {FIELDS.map((field) => {
          const index = mapping.columns[field];
          const by = mapping.managerBy === 'id' ? t('importPeople.mapping.byId') : t('importPeople.mapping.byName');
          return (
            <Field key={field} label={t(`importPeople.fields.${field}`)} note={field === 'manager' && index !== null ? by : undefined}>
              <Select
                value={index === null ? null : String(index)}
                placeholder={t('importPeople.mapping.notThere')}
                clearLabel={t('importPeople.mapping.notThere')}
                onClear={() => onChange(assignColumn(table, mapping, field, null))}
                onValueChange={(value) => onChange(assignColumn(table, mapping, field, Number(value)))}
                options={columns}
              />
            </Field>
          );
        })}
      </FieldGroup>
    </Card>
  );
}
