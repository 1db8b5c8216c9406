import '../../../shared/i18n/parts/watch';
import { useRef, useState } from 'react';
import type { Day } from '../../../shared/domain/schema/values';
import { ActivityForm } from '../../fields/ActivityForm';
import { PhotoPicker } from '../../fields/photos/PhotoPicker';
import type { ShrunkPhoto } from '../../fields/photos/shrink-photo';
import { useUndoToast } from '../../fields/undo-toast';
import { useTexts } from '../../i18n/texts';
import type { ActivityOwner } from '../../stores/activity-changes';
import { logVisit } from '../../stores/log-visit';
import { useWorkbench } from '../../stores/workbench-context';
import { Card } from '../../ui/card/Card';
import { DateInput } from '../../ui/date-input/DateInput';
import { Field } from '../../ui/field/Field';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { TextInput } from '../../ui/text-input/TextInput';
import { OwnerPicker } from './OwnerPicker';

/** Takes down in under a minute what a visit or a call brought: who was there, what was said, what follows, what hurts. */
export function LogVisit({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<ActivityOwner | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [people, setPeople] = useState('');
  const [nextStep, setNextStep] = useState('');
  const [nextOn, setNextOn] = useState<Day | null>(null);
  const [pain, setPain] = useState('');
  const [photos, setPhotos] = useState<readonly ShrunkPhoto[]>([]);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Card title={t('today.visits.log')}>
      <ActivityForm
        kinds={['visit', 'call']}
        noteHint={t('watch.visit.dictate')}
        onClose={onClose}
        owner={
          <Field label={t('today.quick.owner')} error={isMissing ? t('today.quick.ownerMissing') : null}>
            <OwnerPicker
              ref={picker}
              text={text}
              onChange={(next, chosen) => {
                setText(next);
                setOwner(chosen);
                if (chosen !== null) setMissing(false);
              }}
            />
          </Field>
        }
        onSave={(activity) => {
          if (owner === null) {
            setMissing(true);
            picker.current?.focus();
            return false;
          }
          logVisit(workbench, owner, { ...activity, people: people.trim(), nextStep: { subject: nextStep.trim(), dueOn: nextOn }, pain: pain.trim(), photos });
          say(t('today.activity.savedToast', { subject: activity.subject }));
          return true;
        }}
      >
        <FieldGroup columns minColumn={180}>
          <Field label={t('watch.visit.people')}>
            <TextInput value={people} onValueChange={setPeople} placeholder={t('watch.visit.peoplePlaceholder')} maxLength={500} />
          </Field>
          <Field label={t('watch.visit.nextStep')}>
            <TextInput value={nextStep} onValueChange={setNextStep} placeholder={t('watch.visit.nextStepPlaceholder')} maxLength={500} />
          </Field>
          <Field label={t('watch.visit.nextStepDue')}>
            <DateInput value={nextOn} onCommit={setNextOn} incompleteMessage={t('common.incompleteDay')} />
          </Field>
          {owner?.dealId == null ? null : (
            <Field label={t('watch.visit.pain')}>
              <TextInput value={pain} onValueChange={setPain} placeholder={t('watch.visit.painPlaceholder')} maxLength={500} />
            </Field>
          )}
        </FieldGroup>
        <PhotoPicker photos={photos} onChange={setPhotos} />
      </ActivityForm>
    </Card>
  );
}
