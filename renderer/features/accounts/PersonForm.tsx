import { Merge, UserRoundX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { fullName, GENDERS, type Person } from '../../../shared/domain/account/person';
import { RecordField } from '../../fields/RecordField';
import { RecordTextField } from '../../fields/RecordTextField';
import { useNavigate } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Segmented } from '../../ui/segmented/Segmented';
import { MergePersonDialog } from './MergePersonDialog';
import styles from './PersonForm.module.css';

/** Everything about a person, in place of their line. Escape or “Done” leads back. */
export function PersonForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const navigate = useNavigate();
  const form = useRef<HTMLDivElement>(null);
  const [isMerging, setMerging] = useState(false);
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('[data-first] input')?.focus();
  }, []);
  const field = (name: 'firstName' | 'lastName' | 'function' | 'department' | 'email' | 'phone') => (
    <RecordTextField record={person} field={name} label={t(`accounts.people.${name}`)} step="accounts.steps.editPerson" />
  );
  return (
    <div
      ref={form}
      role="group"
      aria-label={t('accounts.people.title')}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isMerging) onClose();
      }}
    >
      <div className={styles.title}>
        <RecordTextField
          record={person}
          field="title"
          label={t('accounts.people.academicTitle')}
          placeholder={t('accounts.people.titlePlaceholder')}
          step="accounts.steps.editPerson"
        />
      </div>
      <div className={styles.name} data-first>
        {field('firstName')}
      </div>
      <div className={styles.name}>{field('lastName')}</div>
      <RecordField record={person} field="gender" label={t('accounts.people.gender')} className={styles.gender}>
        <Segmented
          value={person.gender}
          onValueChange={(gender) => workbench.change('accounts.steps.editPerson', (edit) => edit.update(person, { gender }))}
          options={GENDERS.map((value) => ({ value, label: t(`accounts.people.genders.${value}`) }))}
        />
      </RecordField>
      <div className={styles.half}>{field('function')}</div>
      <div className={styles.half}>{field('department')}</div>
      <div className={styles.half}>{field('email')}</div>
      <div className={styles.half}>{field('phone')}</div>
      <div className={styles.actions}>
        <Button size="small" variant="quiet" icon={Merge} onClick={() => setMerging(true)}>
          {t('accounts.merge.open')}
        </Button>
        <Button size="small" variant="quiet" icon={UserRoundX} onClick={() => void navigate(places.privacy({ id: person.id, name: fullName(person) }))}>
          {t('accounts.people.privacy')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('accounts.people.done')}
        </Button>
      </div>
      {isMerging ? <MergePersonDialog person={person} onClose={() => setMerging(false)} /> : null}
    </div>
  );
}
