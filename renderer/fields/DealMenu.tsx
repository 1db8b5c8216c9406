import { CircleSlash, MoreHorizontal, ThumbsDown, Trash2, Trophy } from 'lucide-react';
import type { Deal } from '../../shared/domain/deal/deal';
import { errorText } from '../../shared/i18n/error-text';
import { useCloseDeal } from './close-deal/use-close-deal';
import { useUndoToast } from './undo-toast';
import { useTexts } from '../i18n/texts';
import { deleteDeal } from '../stores/delete-deal';
import { useWorkbench } from '../stores/workbench-context';
import { IconButton } from '../ui/button/IconButton';
import { Menu } from '../ui/menu/Menu';
import { useToasts } from '../ui/toast/toast-context';

const OUTCOMES = [
  { stage: 'won', icon: Trophy },
  { stage: 'lost', icon: ThumbsDown },
  { stage: 'no-decision', icon: CircleSlash },
] as const;

type Props = {
  deal: Deal;
  /** Name of the button that opens the menu. */
  label: string;
  size?: 'medium' | 'small';
  onDeleted?: () => void;
};

/** How a deal ends: won, lost, without decision, or deleted. */
export function DealMenu({ deal, label, size = 'medium', onDeleted }: Props) {
  const t = useTexts();
  const workbench = useWorkbench();
  const { setStage, dialog } = useCloseDeal(deal);
  const say = useUndoToast();
  const toasts = useToasts();

  const remove = async (): Promise<void> => {
    const failure = await deleteDeal(workbench, deal.id);
    if (failure !== null) {
      toasts.show({ tone: 'error', title: errorText(t, failure) });
      return;
    }
    say(t('deals.deletedToast', { name: deal.name }));
    onDeleted?.();
  };

  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton icon={MoreHorizontal} label={label} size={size} />}
        entries={[
          ...OUTCOMES.map(({ stage, icon }) => ({
            id: stage,
            label: t(`deals.outcomes.${stage}`),
            icon,
            disabled: deal.stage === stage,
            onSelect: () => setStage(stage),
          })),
          { kind: 'separator' as const, id: 'separator' },
          { id: 'delete', label: t('deals.delete'), icon: Trash2, danger: true, onSelect: () => void remove() },
        ]}
      />
      {dialog}
    </>
  );
}
