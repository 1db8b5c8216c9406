import { useCallback, useState, type ComponentType, type ReactNode } from 'react';
import { localDay } from '../../../shared/domain/calendar/local-day';
import type { Deal, DealStage } from '../../../shared/domain/deal/deal';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { useChangeDeal } from '../../stores/change-deal';
import { useOwnColleague } from '../../stores/own-colleague';
import { useWorkbench } from '../../stores/workbench-context';
import { useToasts } from '../../ui/toast/toast-context';
import { useUndoToast } from '../undo-toast';
import type { CloseDialogProps } from './CloseDialog';

type DialogType = ComponentType<CloseDialogProps>;

/** What changes the stage of a deal wherever that is done, and the dialog that asks how it ended; to be drawn beside. */
export type CloseDeal = { setStage: (stage: DealStage) => void; dialog: ReactNode };

/** Takes a deal from stage to stage. Whoever loses one is asked why, once, while it is fresh. */
export function useCloseDeal(deal: Deal): CloseDeal {
  const t = useTexts();
  const workbench = useWorkbench();
  const own = useOwnColleague();
  const change = useChangeDeal(deal.id);
  const toasts = useToasts();
  const say = useUndoToast();
  const [asked, setAsked] = useState<{ Dialog: DialogType; stage: CloseDialogProps['stage'] } | null>(null);
  const { id, name } = deal;

  const setStage = useCallback(
    (stage: DealStage) => {
      if (stage === 'lost' || stage === 'no-decision') {
        // Comes with the first deal that is lost; few starts see one.
        void import('./CloseDialog').then(({ CloseDialog }) => setAsked({ Dialog: CloseDialog, stage }));
      } else if (stage === 'won') {
        void import('../../stores/close-deal').then(async ({ closeDeal, wonOn }) => {
          const failure = await closeDeal(workbench, own, id, wonOn(localDay(new Date())));
          if (failure !== null) toasts.show({ tone: 'error', title: errorText(t, failure) });
          else say(t('deals.outcomeToast', { name, stage: t('common.dealStages.won') }));
        });
      } else change('deals.steps.stage', { stage });
    },
    [workbench, own, change, toasts, say, t, id, name],
  );

  return {
    setStage,
    dialog: asked === null ? null : <asked.Dialog deal={deal} stage={asked.stage} onClose={() => setAsked(null)} />,
  };
}
