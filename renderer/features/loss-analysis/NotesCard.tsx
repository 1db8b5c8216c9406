import { MessageSquareQuote, Plus, Trash2 } from 'lucide-react';
import { usePeopleNames } from '../../fields/close-deal/known-names';
import { NameInput } from '../../fields/NameInput';
import { useRecordText } from '../../fields/record-text';
import { RecordField } from '../../fields/RecordField';
import { RecordTextField } from '../../fields/RecordTextField';
import { useUndoToast } from '../../fields/undo-toast';
import type { InterviewNote } from '../../../shared/domain/loss/interview-note';
import { useTexts } from '../../i18n/texts';
import { useToday } from '../../stores/today';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import { Card } from '../../ui/card/Card';
import { DateInput } from '../../ui/date-input/DateInput';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { FieldGroup } from '../../ui/field/FieldGroup';
import type { LossChanges } from './loss-changes';
import type { LossState } from './use-loss';
import styles from './NotesCard.module.css';

/** What those said who were asked afterwards, in their own words. */
export function NotesCard({ state, changes }: { state: LossState; changes: LossChanges }) {
  const t = useTexts();
  const add = (
    <Button size="small" icon={Plus} onClick={() => changes.addNote('')}>
      {t('loss.notes.add')}
    </Button>
  );
  return (
    <Card title={t('loss.notes.title')} actions={state.notes.length === 0 ? null : add}>
      {state.notes.length === 0 ? (
        <EmptyState size="small" level={3} icon={MessageSquareQuote} title={t('loss.notes.none')} why={t('loss.notes.noneWhy')} actions={add} />
      ) : (
        <ul className={styles.notes}>
          {state.notes.map((note) => (
            <NoteRow key={note.id} note={note} changes={changes} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function NoteRow({ note, changes }: { note: InterviewNote; changes: LossChanges }) {
  const t = useTexts();
  const today = useToday();
  const sayDone = useUndoToast();
  const people = usePeopleNames(note.dealId);
  const { value, onValueChange, onBlur } = useRecordText(note, 'person', 'loss.steps.editNote');
  return (
    <li className={styles.note} data-testid="interview-note">
      <div className={styles.head}>
        <FieldGroup columns minColumn={150} className={styles.who}>
          <RecordField record={note} field="person" label={t('loss.notes.person')}>
            <NameInput label={t('loss.notes.person')} names={people} value={value} onValueChange={onValueChange} onBlur={onBlur} autoFocus={note.person === '' && note.rev === 1} />
          </RecordField>
          <RecordField record={note} field="heldOn" label={t('loss.notes.heldOn')}>
            <DateInput
              max={today}
              value={note.heldOn}
              onCommit={(heldOn) => {
                if (heldOn !== null) changes.notes.update(note.id, { heldOn });
              }}
              incompleteMessage={t('common.incompleteDay')}
            />
          </RecordField>
        </FieldGroup>
        <IconButton
          icon={Trash2}
          size="small"
          label={t('loss.notes.remove', { person: note.person })}
          onClick={() => {
            changes.removeNote(note);
            sayDone(t('loss.notes.removed'));
          }}
        />
      </div>
      <RecordTextField record={note} field="quote" aboutPeople label={t('loss.notes.quote')} step="loss.steps.editNote" placeholder={t('loss.notes.quotePlaceholder')} multiline />
      <RecordTextField record={note} field="note" aboutPeople label={t('loss.notes.note')} step="loss.steps.editNote" />
    </li>
  );
}
