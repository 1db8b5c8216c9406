import { ListChecks } from 'lucide-react';
import { useMemo } from 'react';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import type { Offer } from '../../../../shared/domain/offer/offer';
import type { TermsPreset } from '../../../../shared/domain/workspace/terms-preset';
import { applyTermsPreset, plannedSteps } from '../../../../shared/domain/workspace/terms-presets';
import { useTexts } from '../../../i18n/texts';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Menu } from '../../../ui/menu/Menu';
import { replacePlan } from './plan-changes';

/** Puts terms used again and again into the offer, as one step. */
export function PresetMenu({ offer }: { offer: Offer }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const table = useTable('termsPreset');
  const presets = useMemo(() => inOrder([...table.values()]), [table]);
  if (presets.length === 0) return null;

  function apply(preset: TermsPreset) {
    workbench.change('offer.steps.preset', (edit, tables) => {
      const current = tables.offer.get(offer.id);
      if (current === undefined) return;
      edit.update(current, applyTermsPreset(current, preset));
      const steps = plannedSteps(preset.id, tables.termsPresetStep.values(), current.language);
      if (steps.length > 0) replacePlan(edit, tables, current, steps);
    });
  }

  return (
    <Menu
      align="end"
      trigger={
        <Button size="small" variant="quiet" icon={ListChecks}>
          {t('offer.terms.preset')}
        </Button>
      }
      entries={presets.map((preset) => ({
        id: preset.id,
        label: preset.name.trim() || t('offerSettings.terms.unnamed'),
        onSelect: () => apply(preset),
      }))}
    />
  );
}
