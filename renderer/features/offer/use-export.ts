import { useCallback, useState } from 'react';
import type { Offer } from '../../../shared/domain/offer/offer';
import type { Result } from '../../../shared/errors/result';
import { errorText } from '../../i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { useWorkbench } from '../../stores/workbench-context';
import { useToasts } from '../../ui/toast/toast-context';

/** Writes the Word file of an offer. Main reads the records from the disk, so everything is saved first. */
export function useExport({ id: offerId, dealId }: Pick<Offer, 'id' | 'dealId'>): { busy: boolean; run: () => void } {
  const workbench = useWorkbench();
  const { documents } = useApi();
  const toasts = useToasts();
  const t = useTexts();
  const [busy, setBusy] = useState(false);

  const exportOffer = useCallback(async () => {
    const show = async (opening: Promise<Result<unknown>>): Promise<void> => {
      const opened = await opening;
      if (opened.ok) return;
      toasts.show({ tone: 'error', title: t('offer.export.notOpened'), description: errorText(t, opened.error) });
    };
    if (!(await workbench.flush())) {
      toasts.show({ tone: 'error', title: t('offer.export.failed'), description: t('offer.export.notSaved') });
      return;
    }
    const written = await documents.exportOffer({ dealId, offerId });
    if (written.ok) {
      toasts.show({
        tone: 'success',
        title: t('offer.export.done', { name: written.value.fileName }),
        action: { label: t('offer.export.open'), run: () => void show(documents.openLastExport({})) },
        otherAction: { label: t('offer.export.reveal'), run: () => void show(documents.revealLastExport({})) },
      });
    } else if (written.error.code !== 'cancelled') {
      toasts.show({ tone: 'error', title: t('offer.export.failed'), description: errorText(t, written.error) });
    }
  }, [workbench, documents, toasts, t, dealId, offerId]);

  const run = useCallback(() => {
    setBusy(true);
    void exportOffer().finally(() => setBusy(false));
  }, [exportOffer]);

  return { busy, run };
}
