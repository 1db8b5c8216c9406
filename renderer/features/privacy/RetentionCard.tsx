import { DEFAULT_MONTHS, RETENTION_KINDS, retentionMonths, type RetentionKind, type RetentionRule } from '../../../shared/domain/privacy/retention-rule';
import { WholeNumberInput } from '../../fields/WholeNumberInput';
import { RecordField } from '../../fields/RecordField';
import { useTexts } from '../../i18n/texts';
import { newRecord } from '../../stores/new-record';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Card } from '../../ui/card/Card';
import styles from './PrivacyPage.module.css';

/** How long each kind of thing is kept, to be changed. */
export function RetentionCard() {
  const t = useTexts();
  const workbench = useWorkbench();
  const rules = useTable('retentionRule');
  const months = retentionMonths(rules.values());
  const ruleOf = (kind: RetentionKind): RetentionRule | undefined => [...rules.values()].filter((rule) => rule.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1))[0];
  const change = (kind: RetentionKind, next: number | null): void =>
    workbench.change('privacy.retention.steps.change', (edit, tables) => {
      const own = [...tables.retentionRule.values()].filter((rule) => rule.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));
      const [first] = own;
      if (first !== undefined) edit.update(first, { months: next });
      else if (next !== DEFAULT_MONTHS[kind]) edit.add({ type: 'retentionRule', ...newRecord(), kind, months: next });
    });
  return (
    <Card title={t('privacy.retention.title')} description={t('privacy.retention.description')} footer={t('privacy.retention.forEver')}>
      <table className={styles.rules}>
        <thead>
          <tr>
            <th scope="col">{t('privacy.retention.columns.kind')}</th>
            <th scope="col">{t('privacy.retention.columns.months')}</th>
          </tr>
        </thead>
        <tbody>
          {RETENTION_KINDS.map((kind) => (
            <tr key={kind}>
              <td>{t(`privacy.retention.kinds.${kind}`)}</td>
              <td>
                <RecordField record={ruleOf(kind)} field="months" label={t(`privacy.retention.kinds.${kind}`)} labelHidden>
                  <WholeNumberInput min={1} max={600} value={months[kind]} onCommit={(next) => change(kind, next)} />
                </RecordField>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
