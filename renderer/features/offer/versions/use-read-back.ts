import { useState } from 'react';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { errorText } from '../../../../shared/i18n/error-text';
import type { OfferDrift } from '../../../../shared/report/round-trip/drift';
import { useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { useWorkbench } from '../../../stores/workbench-context';
import { useToasts } from '../../../ui/toast/toast-context';

/** What a file that came back says that its version does not. */
export type ReadBack = { fileName: string; number: number; drift: OfferDrift };

/** Lets the user choose an edited Word file and compares it with a version; what cannot be compared is said in words. */
export function useReadBack({ id: offerId, dealId }: Pick<Offer, 'id' | 'dealId'>) {
  const workbench = useWorkbench();
  const { documents } = useApi();
  const toasts = useToasts();
  const t = useTexts();
  const [found, setFound] = useState<ReadBack | null>(null);
  const [busy, setBusy] = useState(false);

  async function compare(number: number) {
    // Main compares with the records on the disk.
    await workbench.flush();
    const read = await documents.readBackOffer({ dealId, offerId, version: number });
    if (!read.ok) {
      if (read.error.code !== 'cancelled') toasts.show({ tone: 'error', title: t('offerVersions.drift.failed'), description: errorText(t, read.error) });
      return;
    }
    const { fileName, drift, problem } = read.value;
    if (drift !== null) setFound({ fileName, number, drift });
    else if (problem !== null) toasts.show({ tone: 'error', title: t('offerVersions.drift.failed'), description: t(`offerVersions.drift.problems.${problem}`, { name: fileName }) });
  }
  const start = (number: number): void => {
    setBusy(true);
    void compare(number).finally(() => setBusy(false));
  };
  return { found, busy, start, close: () => setFound(null) };
}
