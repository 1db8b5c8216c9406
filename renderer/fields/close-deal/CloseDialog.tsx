import '../../../shared/i18n/parts/loss';
import { useState } from 'react';
import type { Deal } from '../../../shared/domain/deal/deal';
import { LOSS_REASONS, type LossReason } from '../../../shared/domain/loss/loss-reason';
import type { Day, DecimalText } from '../../../shared/domain/schema/values';
import { errorText } from '../../../shared/i18n/error-text';
import { AboutPeople } from '../people-lint/AboutPeople';
import { useTexts } from '../../i18n/texts';
import { closeDeal, type Outcome } from '../../stores/close-deal';
import { useOwnColleague } from '../../stores/own-colleague';
import { useToday } from '../../stores/today';
import { useLoaded } from '../../stores/use-loaded';
import { useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Chip } from '../../ui/chip/Chip';
import { DateInput } from '../../ui/date-input/DateInput';
import { Dialog } from '../../ui/dialog/Dialog';
import { Field } from '../../ui/field/Field';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { Segmented } from '../../ui/segmented/Segmented';
import { TextArea } from '../../ui/text-area/TextArea';
import { useToasts } from '../../ui/toast/toast-context';
import { DecimalInput } from '../DecimalInput';
import { NameInput } from '../NameInput';
import { useUndoToast } from '../undo-toast';
import { useCompetitorNames, usePeopleNames } from './known-names';
import styles from './CloseDialog.module.css';

export type CloseDialogProps = { deal: Deal; stage: Exclude<Outcome, 'won'>; onClose: () => void };

const OUTCOMES = ['lost', 'no-decision'] as const;

/** Asks in a minute and a half how a deal ended, while one still has the customer's words in the ear. */
export function CloseDialog({ deal, stage: asked, onClose }: CloseDialogProps) {
  const t = useTexts();
  const workbench = useWorkbench();
  const own = useOwnColleague();
  const today = useToday();
  const toasts = useToasts();
  const say = useUndoToast();
  useLoaded({ kind: 'deal', dealId: deal.id });
  const people = usePeopleNames(deal.id);
  const competitors = useCompetitorNames();
  const [stage, setStage] = useState(asked);
  const [reason, setReason] = useState<LossReason | null>(null);
  const [words, setWords] = useState(deal.statedReason);
  const [statedBy, setStatedBy] = useState('');
  const [competitor, setCompetitor] = useState('');
  const [priceGap, setPriceGap] = useState<DecimalText | null>(null);
  const [closedOn, setClosedOn] = useState<Day | null>(today);
  const [isSaving, setSaving] = useState(false);

  const save = async (): Promise<void> => {
    if (closedOn === null || isSaving) return;
    setSaving(true);
    const statedReason = words.replace(/\s+/g, ' ').trim();
    const ending = { stage, closedOn, statedReason, reason, statedBy: statedBy.trim(), competitor: competitor.trim(), priceGap };
    const failure = await closeDeal(workbench, own, deal.id, ending);
    setSaving(false);
    if (failure !== null) {
      toasts.show({ tone: 'error', title: errorText(t, failure) });
      return;
    }
    onClose();
    say(t('deals.outcomeToast', { name: deal.name, stage: t(`common.dealStages.${stage}`) }));
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('loss.close.title', { name: deal.name === '' ? t('deals.strip.unnamed') : deal.name })}
      description={t('loss.close.why')}
      closeLabel={t('common.actions.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" onClick={() => void save()} disabled={closedOn === null || isSaving}>
            {t('loss.close.save')}
          </Button>
        </>
      }
    >
      <FieldGroup>
        <FieldGroup columns minColumn={200}>
          <Field label={t('loss.close.outcome')}>
            <Segmented stretch value={stage} onValueChange={setStage} options={OUTCOMES.map((value) => ({ value, label: t(`common.dealStages.${value}`) }))} />
          </Field>
          <Field label={t('loss.close.closedOn')} error={closedOn === null ? t('loss.close.dayMissing') : null}>
            <DateInput max={today} value={closedOn} onCommit={setClosedOn} incompleteMessage={t('common.incompleteDay')} />
          </Field>
        </FieldGroup>
        <fieldset className={styles.reasons}>
          <legend className={styles.legend}>{t('loss.close.reason')}</legend>
          {LOSS_REASONS.map((value) => (
            <Chip key={value} selected={reason === value} onClick={() => setReason(reason === value ? null : value)}>
              {t(`loss.reasons.${value}`)}
            </Chip>
          ))}
        </fieldset>
        <Field label={t('loss.close.words')} hint={t('loss.close.wordsHint')}>
          <TextArea value={words} onValueChange={setWords} minRows={2} maxLength={500} placeholder={t('loss.close.wordsPlaceholder')} />
          <AboutPeople text={words} />
        </Field>
        <FieldGroup columns minColumn={200}>
          <Field label={t('loss.close.statedBy')}>
            <NameInput label={t('loss.close.statedBy')} names={people} value={statedBy} onValueChange={setStatedBy} />
          </Field>
          <Field label={t('loss.close.competitor')} hint={t('loss.close.competitorHint')}>
            <NameInput label={t('loss.close.competitor')} names={competitors} value={competitor} onValueChange={setCompetitor} />
          </Field>
          <Field label={t('loss.close.priceGap')} hint={t('loss.close.priceGapHint')}>
            <DecimalInput money optional min={0} value={priceGap} onCommit={setPriceGap} suffix={deal.currency} />
          </Field>
        </FieldGroup>
      </FieldGroup>
    </Dialog>
  );
}
