import type { Changes } from '../../../../shared/document/edit';
import { keyAtEnd } from '../../../../shared/domain/needs/ordering';
import { orderKeysAt } from '../../../../shared/domain/offer/order-keys';
import type { PlannedShare } from '../../../../shared/domain/offer/usual-plans';
import type { TermsPreset, TermsPresetStep } from '../../../../shared/domain/workspace/terms-preset';
import { stepsOf } from '../../../../shared/domain/workspace/terms-presets';
import type { Translate } from '../../../../shared/i18n/translator';
import { newRecord } from '../../../stores/new-record';
import { createRowChanges, type RowChanges } from '../../../stores/row-changes';
import type { Workbench } from '../../../stores/workbench';

/** Everything that changes terms. Each call is one step to undo. */
export type PresetChanges = RowChanges<'termsPreset'> & {
  /** Answers the id of the new terms; the first ones come filled as they are usual for machines. */
  add(t: Translate): string;
  duplicate(preset: TermsPreset, steps: readonly TermsPresetStep[]): string;
  setDefault(preset: TermsPreset, isDefault: boolean): void;
  /** Takes the terms and their payment plan away. */
  remove(preset: TermsPreset): void;
  addStep(presetId: string): void;
  updateStep(id: string, fields: Changes<TermsPresetStep>, mergeKey?: string): void;
  removeStep(step: TermsPresetStep): void;
  /** Puts a plan in place of the one there is. */
  setPlan(presetId: string, shares: readonly PlannedShare[]): void;
};

const newStep = (presetId: string, orderKey: string, fields: Partial<TermsPresetStep>): TermsPresetStep => ({
  type: 'termsPresetStep',
  ...newRecord(),
  presetId,
  orderKey,
  percent: '0',
  due: 'invoice',
  textDe: '',
  textEn: '',
  netDays: null,
  ...fields,
});

/** Changes to the terms of a workbench. */
export function createPresetChanges(workbench: Workbench): PresetChanges {
  const rows = createRowChanges(workbench, 'termsPreset', { edit: 'offerSettings.steps.editPreset', move: 'offerSettings.steps.movePreset' });
  const stepRows = createRowChanges(workbench, 'termsPresetStep', { edit: 'offerSettings.steps.plan', move: 'offerSettings.steps.plan' });
  return {
    ...rows,
    add(t) {
      const record = newRecord();
      workbench.change('offerSettings.steps.addPreset', (edit, tables) => {
        const others = [...tables.termsPreset.values()];
        const isFirst = others.length === 0;
        edit.add({
          type: 'termsPreset',
          ...record,
          orderKey: keyAtEnd(others),
          name: isFirst ? t('offerSettings.terms.starter.name') : '',
          isDefault: isFirst,
          netDays: isFirst ? 30 : null,
          skontoPercent: isFirst ? '2' : null,
          skontoDays: isFirst ? 14 : null,
          deliveryTimeDe: isFirst ? t('offerSettings.terms.starter.deliveryTimeDe') : '',
          deliveryTimeEn: isFirst ? t('offerSettings.terms.starter.deliveryTimeEn') : '',
          incoterm: null,
          incotermPlace: '',
          retentionOfTitle: true,
          validDays: isFirst ? 30 : null,
        });
      });
      return record.id;
    },
    duplicate(preset, steps) {
      const record = newRecord();
      workbench.change('offerSettings.steps.addPreset', (edit, tables) => {
        edit.add({ ...preset, ...record, orderKey: keyAtEnd([...tables.termsPreset.values()]), isDefault: false });
        edit.add(...steps.map((step) => ({ ...step, ...newRecord(), presetId: record.id })));
      });
      return record.id;
    },
    setDefault(preset, isDefault) {
      workbench.change('offerSettings.steps.editPreset', (edit, tables) => {
        for (const other of tables.termsPreset.values()) edit.update(other, { isDefault: other.id === preset.id ? isDefault : other.isDefault && !isDefault });
      });
    },
    remove(preset) {
      workbench.change('offerSettings.steps.removePreset', (edit, tables) => edit.remove(preset, ...stepsOf(preset.id, tables.termsPresetStep.values())));
    },
    addStep(presetId) {
      workbench.change('offerSettings.steps.plan', (edit, tables) => {
        const others = stepsOf(presetId, tables.termsPresetStep.values());
        const left = 100 - others.reduce((sum, { percent }) => sum + Number(percent), 0);
        edit.add(newStep(presetId, keyAtEnd(others), { percent: left > 0 ? String(Math.round(left * 100) / 100) : '0' }));
      });
    },
    updateStep: (id, fields, mergeKey) => stepRows.update(id, fields, mergeKey),
    removeStep(step) {
      workbench.change('offerSettings.steps.plan', (edit) => edit.remove(step));
    },
    setPlan(presetId, shares) {
      workbench.change('offerSettings.steps.plan', (edit, tables) => {
        edit.remove(...stepsOf(presetId, tables.termsPresetStep.values()));
        const keys = orderKeysAt([], 0, shares.length);
        shares.forEach((share, index) => edit.add(newStep(presetId, keys[index] ?? 'a0', share)));
      });
    },
  };
}
