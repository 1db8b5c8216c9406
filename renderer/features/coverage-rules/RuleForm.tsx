import { ROLES } from '../../../shared/domain/buying-center/member';
import { AMOUNT_SCOPES, NEEDED_ROLE_FIELDS, RULE_SEVERITIES, type AmountScope, type CoverageRule } from '../../../shared/domain/coverage/coverage-rule';
import { BUY_CLASSES, type BuyClass } from '../../../shared/domain/deal/deal';
import { CurrencySelect } from '../../fields/CurrencySelect';
import { DecimalInput } from '../../fields/DecimalInput';
import { WholeNumberInput } from '../../fields/WholeNumberInput';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { RecordField } from '../../fields/RecordField';
import { useTexts } from '../../i18n/texts';
import { useWorkbench } from '../../stores/workbench-context';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import { Chip } from '../../ui/chip/Chip';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { Icon } from '../../ui/icon/Icon';
import { ROLE_ICONS } from '../../ui/role-badge/RoleBadge';
import { Segmented } from '../../ui/segmented/Segmented';
import { Select } from '../../ui/select/Select';
import { TextInput } from '../../ui/text-input/TextInput';
import type { RuleChanges, RuleFields } from './rule-changes';
import styles from './RuleForm.module.css';

/** All fields of a rule. What is chosen counts at once. */
export function RuleForm({ rule, changes }: { rule: CoverageRule; changes: RuleChanges }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const set = (fields: Partial<RuleFields>): void => changes.update(rule, fields);

  const setScope = (amountScope: AmountScope): void =>
    set(amountScope === 'range' ? { amountScope, currency: rule.currency ?? 'EUR' } : { amountScope, currency: null, amountFrom: null, amountTo: null });

  const number = (field: 'minMembers' | 'deciderMetWithinDays' | 'minOwnPeople', max: number) => (
    <RecordField record={rule} field={field} label={t(`coverageRules.fields.${field}`)}>
      <WholeNumberInput value={rule[field]} min={1} max={max} placeholder="–" onCommit={(value) => set({ [field]: value })} />
    </RecordField>
  );
  const limit = (field: 'amountFrom' | 'amountTo') => (
    <RecordField record={rule} field={field} label={t(`coverageRules.fields.${field}`)}>
      <DecimalInput optional min={0} value={rule[field]} placeholder={t('coverageRules.fields.noLimit')} onCommit={(value) => set({ [field]: value })} />
    </RecordField>
  );

  return (
    <div className={styles.form}>
      <FieldGroup title={t('coverageRules.groups.deals')}>
        <FieldGroup columns minColumn={200}>
          <RecordField record={rule} field="name" label={t('coverageRules.fields.name')}>
            <TextInput
              value={rule.name}
              placeholder={t('coverageRules.fields.namePlaceholder')}
              maxLength={200}
              onValueChange={(name) => changes.update(rule, { name }, `rule.name.${rule.id}`)}
              onBlur={() => workbench.endStep()}
            />
          </RecordField>
          <RecordField record={rule} field="buyClass" label={t('coverageRules.fields.buyClass')}>
            <Select<BuyClass | 'any'>
              value={rule.buyClass ?? 'any'}
              onValueChange={(value) => set({ buyClass: value === 'any' ? null : value })}
              options={[
                { value: 'any', label: t('coverageRules.anyBuyClass') },
                ...BUY_CLASSES.map((value) => ({ value, label: t(`common.buyClasses.${value}`) })),
              ]}
            />
          </RecordField>
        </FieldGroup>
        <RecordField record={rule} field="amountScope" label={t('coverageRules.fields.amountScope')}>
          <Segmented
            value={rule.amountScope}
            onValueChange={setScope}
            options={AMOUNT_SCOPES.map((value) => ({ value, label: t(`coverageRules.amountScopes.${value}`) }))}
          />
        </RecordField>
        {rule.amountScope === 'range' ? (
          <div className={styles.range}>
            {limit('amountFrom')}
            {limit('amountTo')}
            <RecordField record={rule} field="currency" label={t('coverageRules.fields.currency')}>
              <CurrencySelect value={rule.currency ?? ''} onValueChange={(currency) => set({ currency })} />
            </RecordField>
          </div>
        ) : null}
      </FieldGroup>
      <FieldGroup title={t('coverageRules.groups.demands')}>
        <RecordOpinions record={rule} only={['needsInitiator', 'needsUser', 'needsInfluencer', 'needsDecider', 'needsBuyer', 'needsGatekeeper', 'needsMentor', 'forbidsSingleThread']} />
        <div className={styles.chips} role="group" aria-label={t('coverageRules.fields.roles')}>
          {ROLES.map((role) => {
            const field = NEEDED_ROLE_FIELDS[role];
            return (
              <Chip key={role} mark={<Icon as={ROLE_ICONS[role]} size={13} />} selected={rule[field]} onClick={() => set({ [field]: !rule[field] })}>
                {t(`common.roles.${role}`)}
              </Chip>
            );
          })}
        </div>
        <FieldGroup columns minColumn={200}>
          {number('minMembers', 50)}
          {number('deciderMetWithinDays', 365)}
          {number('minOwnPeople', 20)}
        </FieldGroup>
        <div className={styles.checks}>
          <Checkbox checked={rule.needsMentor} onCheckedChange={(needsMentor) => set({ needsMentor })} label={t('coverageRules.fields.needsMentor')} />
          <Checkbox checked={rule.forbidsSingleThread} onCheckedChange={(forbidsSingleThread) => set({ forbidsSingleThread })} label={t('coverageRules.fields.forbidsSingleThread')} />
        </div>
      </FieldGroup>
      <FieldGroup title={t('coverageRules.groups.consequence')}>
        <RecordField record={rule} field="severity" label={t('coverageRules.fields.severity')}>
          <Segmented
            value={rule.severity}
            onValueChange={(severity) => set({ severity })}
            options={RULE_SEVERITIES.map((value) => ({ value, label: t(`coverageRules.severities.${value}`) }))}
          />
        </RecordField>
      </FieldGroup>
    </div>
  );
}
