import { useRef, useState } from 'react';
import { ActivityForm } from '../../fields/ActivityForm';
import { useUndoToast } from '../../fields/undo-toast';
import { useTexts } from '../../i18n/texts';
import { logActivity, type ActivityOwner } from '../../stores/activity-changes';
import { useWorkbench } from '../../stores/workbench-context';
import { Card } from '../../ui/card/Card';
import { Field } from '../../ui/field/Field';
import { OwnerPicker } from './OwnerPicker';

/** Takes down what a visit or a call brought. */
export function LogVisit({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<ActivityOwner | null>(null);
  const [isMissing, setMissing] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Card title={t('today.visits.log')}>
      <ActivityForm
        kinds={['visit', 'call']}
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
          logActivity(workbench, owner, activity);
          say(t('today.activity.savedToast', { subject: activity.subject }));
          return true;
        }}
      />
    </Card>
  );
}
