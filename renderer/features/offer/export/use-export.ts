import { useCallback, useState } from 'react';
import type { OfferExportRequest } from '../../../../shared/contract/documents';
import type { Offer } from '../../../../shared/domain/offer/offer';
import type { Result } from '../../../../shared/errors/result';
import { errorText } from '../../../../shared/i18n/error-text';
import { useTexts } from '../../../i18n/texts';
import { useApi, useSession } from '../../../stores/session-context';
import { useWorkbench } from '../../../stores/workbench-context';
import { useToasts } from '../../../ui/toast/toast-context';

/** Which document of the offer is wanted. */
export type Wanted = Pick<OfferExportRequest, 'format' | 'variant' | 'recipientPersonId' | 'version'>;

export const WHOLE_LETTER: Wanted = { format: 'word', variant: 'full', recipientPersonId: null };

export type Export = {
  busy: boolean;
  run: (wanted: Wanted) => void;
  /** Writes the document, then begins a mail with it. */
  mail: (wanted: Wanted) => void;
  /** Calls the running export off. */
  cancel: () => void;
};

/** Writes documents of an offer. Main reads the records from the disk, so everything is saved first. */
export function useExport({ id: offerId, dealId }: Pick<Offer, 'id' | 'dealId'>): Export {
  const workbench = useWorkbench();
  const { documents } = useApi();
  const { store: session } = useSession();
  const toasts = useToasts();
  const t = useTexts();
  const [busy, setBusy] = useState(false);

  const exportOffer = useCallback(
    async (wanted: Wanted, andThen: 'offer-to-open' | 'mail') => {
      const show = async (opening: Promise<Result<unknown>>): Promise<void> => {
        const opened = await opening;
        if (opened.ok) return;
        toasts.show({ tone: 'error', title: t('offer.export.notOpened'), description: errorText(t, opened.error) });
      };
      if (!(await workbench.flush())) {
        toasts.show({ tone: 'error', title: t('offer.export.failed'), description: t('offer.export.notSaved') });
        return;
      }
      const written = await documents.exportOffer({ dealId, offerId, ...wanted });
      if (written.ok && andThen === 'mail') {
        const begun = await documents.mailOffer({ dealId, offerId, ...wanted });
        if (begun.ok) toasts.show({ tone: 'success', title: t(begun.value.how === 'attached' ? 'offer.export.mailBegun' : 'offer.export.mailBare') });
        else toasts.show({ tone: 'error', title: t('offer.export.mailFailed'), description: errorText(t, begun.error) });
      } else if (written.ok) {
        const { fileName, templateMissing, attached, missing } = written.value;
        const notes = [
          ...(templateMissing ? [t('template.panel.missing')] : []),
          ...(attached.length === 0 ? [] : [t('offer.export.attached', { count: attached.length })]),
          ...(missing.length === 0 ? [] : [t('offer.export.attachmentsMissing', { titles: missing.join(', ') })]),
        ];
        toasts.show({
          tone: 'success',
          title: t('offer.export.done', { name: fileName }),
          ...(notes.length > 0 && { description: notes.join(' ') }),
          action: { label: t('offer.export.open'), run: () => void show(documents.openLastExport({})) },
          otherAction: { label: t('offer.export.reveal'), run: () => void show(documents.revealLastExport({})) },
        });
      } else if (written.error.code !== 'cancelled') {
        toasts.show({ tone: 'error', title: t('offer.export.failed'), description: errorText(t, written.error) });
      }
    },
    [workbench, documents, toasts, t, dealId, offerId],
  );

  const start = useCallback(
    (wanted: Wanted, andThen: 'offer-to-open' | 'mail') => {
      setBusy(true);
      session.setState({ exportStage: null });
      void exportOffer(wanted, andThen).finally(() => {
        setBusy(false);
        session.setState({ exportStage: null });
      });
    },
    [exportOffer, session],
  );
  const run = useCallback((wanted: Wanted) => start(wanted, 'offer-to-open'), [start]);
  const mail = useCallback((wanted: Wanted) => start(wanted, 'mail'), [start]);
  const cancel = useCallback(() => void documents.cancelExport({}), [documents]);

  return { busy, run, mail, cancel };
}
