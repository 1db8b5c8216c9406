import '../../../../shared/i18n/parts/offer-settings';
import { Ellipsis, Plus, ReceiptText, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import { presetProblems, stepsOf } from '../../../../shared/domain/workspace/terms-presets';
import type { TermsPreset } from '../../../../shared/domain/workspace/terms-preset';
import { rowMenu } from '../../../fields/row-menu';
import { useUndoToast } from '../../../fields/undo-toast';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useLoaded } from '../../../stores/use-loaded';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Card } from '../../../ui/card/Card';
import { DisclosureList, DisclosureRow } from '../../../ui/disclosure/DisclosureRow';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Menu } from '../../../ui/menu/Menu';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { PresetForm } from './PresetForm';
import { presetSummary, problemText } from './preset-text';
import { createPresetChanges } from './preset-changes';
import styles from '../SettingsList.module.css';

/** Terms that are put into an offer at once. */
export function TermsPage() {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const loaded = useLoaded({ kind: 'company' });
  const table = useTable('termsPreset');
  const steps = useTable('termsPresetStep');
  const [openId, setOpenId] = useState<string | null>(null);
  const presets = useMemo(() => inOrder([...table.values()]), [table]);
  const changes = useMemo(() => createPresetChanges(workbench), [workbench]);
  const add = (): void => setOpenId(changes.add(t));

  const row = (preset: TermsPreset, index: number) => {
    const name = preset.name.trim() === '' ? t('offerSettings.terms.unnamed') : preset.name;
    const own = stepsOf(preset.id, steps.values());
    const problems = presetProblems(preset, own);
    return (
      <DisclosureRow
        key={preset.id}
        open={openId === preset.id}
        onOpenChange={(open) => setOpenId(open ? preset.id : null)}
        label={t('offerSettings.terms.edit', { name })}
        title={name}
        summary={presetSummary(t, format, preset, own)}
        actions={
          <>
            {problems.length === 0 ? null : (
              <Badge tone="amber" icon={TriangleAlert}>
                {problemText(t, format, problems[0])}
              </Badge>
            )}
            {preset.isDefault ? <Badge tone="accent">{t('offerSettings.terms.defaultBadge')}</Badge> : null}
            <Menu
              align="end"
              trigger={<IconButton icon={Ellipsis} size="small" label={t('offerSettings.terms.more', { name })} />}
              entries={rowMenu(t, {
                place: index,
                count: presets.length,
                onMove: (next) => changes.move(presets, preset.id, next),
                onDuplicate: () => setOpenId(changes.duplicate(preset, own)),
                onRemove: () => {
                  changes.remove(preset);
                  sayDone(t('offerSettings.terms.removed'));
                },
              })}
            />
          </>
        }
      >
        <PresetForm preset={preset} steps={own} problems={problems} changes={changes} />
      </DisclosureRow>
    );
  };

  return (
    <div className={styles.page}>
      <PageHeader
        title={t('offerSettings.terms.title')}
        description={t('offerSettings.terms.description')}
        actions={
          presets.length === 0 ? null : (
            <Button variant="primary" icon={Plus} onClick={add}>
              {t('offerSettings.terms.add')}
            </Button>
          )
        }
      />
      {loaded.state === 'loading' ? null : (
        <div className={styles.content}>
          <Card padding={presets.length === 0 ? 'medium' : 'none'}>
            {presets.length === 0 ? (
              <EmptyState
                icon={ReceiptText}
                size="small"
                title={t('offerSettings.terms.empty.title')}
                why={t('offerSettings.terms.empty.why')}
                actions={
                  <Button variant="primary" icon={Plus} onClick={add}>
                    {t('offerSettings.terms.empty.action')}
                  </Button>
                }
              />
            ) : (
              <DisclosureList label={t('offerSettings.terms.list')}>{presets.map(row)}</DisclosureList>
            )}
          </Card>
        </div>
      )}
    </div>
  );
}
