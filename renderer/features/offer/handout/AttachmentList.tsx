import { FilePlus2, X } from 'lucide-react';
import { useMemo } from 'react';
import { keyAtEnd } from '../../../../shared/domain/needs/ordering';
import type { Attachment } from '../../../../shared/domain/offer/attachment';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { errorText } from '../../../../shared/i18n/error-text';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { useRecordText } from '../../../fields/record-text';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { newRecord } from '../../../stores/new-record';
import { useApi } from '../../../stores/session-context';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { TextInput } from '../../../ui/text-input/TextInput';
import { useToasts } from '../../../ui/toast/toast-context';
import { rowsOfOffer } from '../offer-content';
import styles from './HandoutSection.module.css';

/** Files handed out with the offer; the letter lists them by their titles. */
export function AttachmentList({ offer, isFrozen }: { offer: Offer; isFrozen: boolean }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const toasts = useToasts();
  const { documents } = useApi();
  const table = useTable('attachment');
  const attachments = useMemo(() => inOrder([...table.values()].filter(({ offerId }) => offerId === offer.id)), [table, offer.id]);

  async function add() {
    const chosen = await documents.chooseAttachment({});
    if (!chosen.ok) {
      if (chosen.error.code !== 'cancelled') toasts.show({ tone: 'error', title: t('offer.handout.failed'), description: errorText(t, chosen.error) });
      return;
    }
    const { fileName, size, sha256 } = chosen.value;
    workbench.change('offer.steps.attachments', (edit, tables) => {
      const { id: offerId, accountId, dealId } = offer;
      const title = fileName.replace(/\.[^.]+$/, '');
      edit.add({ type: 'attachment', ...newRecord(), accountId, dealId, offerId, orderKey: keyAtEnd(rowsOfOffer(tables, 'attachment', offerId)), title, fileName, size, sha256 });
    });
  }

  return (
    <FieldGroup title={t('offer.handout.attachments')}>
      {attachments.length === 0 ? (
        <p className={styles.none}>{t('offer.handout.noAttachments')}</p>
      ) : (
        <ol className={styles.rows}>
          {attachments.map((attachment, index) => (
            <AttachmentRow key={attachment.id} attachment={attachment} number={index + 1} isFrozen={isFrozen} />
          ))}
        </ol>
      )}
      {isFrozen ? null : (
        <Button size="small" icon={FilePlus2} className={styles.add} onClick={() => void add()}>
          {t('offer.handout.addAttachment')}
        </Button>
      )}
    </FieldGroup>
  );
}

/** Bytes of a megabyte as file managers count. */
const MEGABYTE = 1_000_000;

function AttachmentRow({ attachment, number, isFrozen }: { attachment: Attachment; number: number; isFrozen: boolean }) {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const title = useRecordText(attachment, 'title', 'offer.steps.attachments');
  const { fileName, size } = attachment;
  const file = size === null ? t('offer.handout.noFile') : `${fileName}, ${t('offer.handout.megabytes', { size: format.number((size / MEGABYTE).toFixed(1)) })}`;
  return (
    <li className={styles.row} data-testid="attachment">
      <TextInput {...title} size="small" aria-label={t('offer.handout.attachmentTitle', { number })} maxLength={500} />
      <span className={styles.file} title={fileName}>
        {file}
      </span>
      {isFrozen ? null : (
        <IconButton
          icon={X}
          size="small"
          label={t('offer.handout.removeAttachment', { number })}
          onClick={() => workbench.change('offer.steps.attachments', (edit) => edit.remove(attachment))}
        />
      )}
      <RecordOpinions record={attachment} />
    </li>
  );
}
