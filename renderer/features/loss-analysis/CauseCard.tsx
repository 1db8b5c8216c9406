import { Gavel } from 'lucide-react';
import { useState } from 'react';
import { establishRefusal } from '../../../shared/domain/loss/established';
import { LOSS_REASONS, type LossReason } from '../../../shared/domain/loss/loss-reason';
import { useUndoToast } from '../../fields/undo-toast';
import { AboutPeople } from '../../fields/people-lint/AboutPeople';
import { RecordField } from '../../fields/RecordField';
import { useTexts } from '../../i18n/texts';
import { useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { Select } from '../../ui/select/Select';
import { TextArea } from '../../ui/text-area/TextArea';
import { TextInput } from '../../ui/text-input/TextInput';
import type { LossChanges } from './loss-changes';
import type { LossState } from './use-loss';
import styles from './CauseCard.module.css';

/** The cause as established. A price is taken down only once three questions were answered, or nobody can be asked. */
export function CauseCard({ state, changes }: { state: LossState; changes: LossChanges }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const { close, probes, established } = state;
  const [draft, setDraft] = useState<{ reason: LossReason | null; text: string }>({ reason: null, text: '' });
  const reason = draft.reason ?? close?.established ?? null;
  const text = draft.text === '' ? (close?.establishedText ?? '') : draft.text;
  const refusal = reason === null ? null : establishRefusal(reason, probes, close?.unreachableWhy ?? '');

  const save = (): void => {
    if (reason === null || changes.establish(reason, text.trim()) !== null) return;
    setDraft({ reason: null, text: '' });
    sayDone(t('loss.cause.saved', { reason: t(`loss.reasons.${reason}`) }));
  };
  return (
    <Card title={t('loss.cause.title')} description={t('loss.cause.description')}>
      <FieldGroup>
        <Outcome state={state} />
        <FieldGroup columns minColumn={200}>
          <RecordField record={close} field="established" label={t('loss.cause.reason')} error={refusal === null ? null : t('loss.cause.tooFew', refusal.params)}>
            <Select
              value={reason}
              placeholder="–"
              onValueChange={(value) => setDraft({ ...draft, reason: value })}
              options={LOSS_REASONS.map((value) => ({ value, label: t(`loss.reasons.${value}`) }))}
            />
          </RecordField>
          <RecordField record={close} field="unreachableWhy" label={t('loss.cause.unreachableWhy')} note={t('loss.cause.unreachable')}>
            <TextInput
              value={close?.unreachableWhy ?? ''}
              onValueChange={(unreachableWhy) => changes.setClose('loss.steps.unreachable', { unreachableWhy }, 'loss.unreachable')}
              onBlur={() => workbench.endStep()}
              placeholder={t('loss.cause.unreachablePlaceholder')}
              maxLength={500}
            />
            <AboutPeople text={close?.unreachableWhy ?? ''} />
          </RecordField>
        </FieldGroup>
        <RecordField record={close} field="establishedText" label={t('loss.cause.text')}>
          <TextArea minRows={2} value={text} onValueChange={(value) => setDraft({ ...draft, text: value })} placeholder={t('loss.cause.textPlaceholder')} maxLength={20_000} />
          <AboutPeople text={text} />
        </RecordField>
        <div className={styles.actions}>
          {close?.established == null ? null : (
            <Button variant="quiet" onClick={() => changes.takeBack()}>
              {t('loss.cause.takeBack')}
            </Button>
          )}
          <Button variant={established === null ? 'primary' : 'secondary'} icon={Gavel} onClick={save} disabled={reason === null || refusal !== null}>
            {t('loss.cause.save')}
          </Button>
        </div>
      </FieldGroup>
    </Card>
  );
}

/** What became of the stated reason. */
function Outcome({ state: { close, established } }: { state: LossState }) {
  const t = useTexts();
  if (close === null || close.established === null) return null;
  if (established === null) return <Banner tone="warning" title={t('loss.cause.unsupported')} />;
  const words = { established: t(`loss.reasons.${established}`), stated: close.reason === null ? '' : t(`loss.reasons.${close.reason}`) };
  const kind = close.reason === null ? 'noneStated' : close.reason === established ? 'borneOut' : 'pretext';
  return <Banner tone="info" title={t(`loss.cause.${kind}`, words)} />;
}
