import { UserPlus } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Member } from '../../../../shared/domain/buying-center/member';
import { RecordField } from '../../../fields/RecordField';
import { useTexts } from '../../../i18n/texts';
import { useOwnColleague } from '../../../stores/own-colleague';
import { useTable } from '../../../stores/workbench-context';
import { Select } from '../../../ui/select/Select';
import { TextInput } from '../../../ui/text-input/TextInput';
import { useMap } from '../map/map-context';

/** Stand for the user before there is a record of them, and for a colleague yet to be named. */
const MYSELF = 'myself';
const SOMEBODY_NEW = 'somebody-new';

/** The own colleague who looks after a member: one of the known ones, the user, or one named here for the first time. */
export function CoveredBy({ member }: { member: Member }) {
  const t = useTexts();
  const { actions } = useMap();
  const own = useOwnColleague();
  const colleagues = useTable('colleague');
  const [isNaming, setNaming] = useState(false);
  const known = [...colleagues.values()].map(({ id, name }) => ({ value: id, label: name === '' ? t('buyingCenter.me') : name }));
  const isListed = own.id !== null && colleagues.has(own.id);
  const options = [
    ...(isListed ? [] : [{ value: MYSELF, label: t('buyingCenter.me') }]),
    ...known,
    { value: SOMEBODY_NEW, label: t('buyingCenter.inspector.newColleague'), icon: UserPlus },
  ];
  const choose = (id: string): void => {
    if (id === SOMEBODY_NEW) setNaming(true);
    else if (id === MYSELF) actions.coverMyself(member.id);
    else actions.updateMember(member.id, { coveredBy: id });
  };
  return (
    <RecordField record={member} field="coveredBy" label={t('coverage.fields.coveredBy')}>
      {isNaming ? (
        <NewColleague
          onDone={(name) => {
            setNaming(false);
            if (name !== '') actions.coverByNew(member.id, name);
          }}
        />
      ) : (
        <Select
          value={member.coveredBy}
          onValueChange={choose}
          options={options}
          placeholder={t('buyingCenter.inspector.nobody')}
          clearLabel={t('buyingCenter.inspector.nobody')}
          onClear={() => actions.updateMember(member.id, { coveredBy: null })}
        />
      )}
    </RecordField>
  );
}

/** Enter and leaving take the name, Escape takes none. */
function NewColleague({ onDone }: { onDone: (name: string) => void }) {
  const t = useTexts();
  const [name, setName] = useState('');
  // An input that goes while it has the focus is left as well; that is not a second answer.
  const isDone = useRef(false);
  const finish = (answer: string): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(answer);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(name.trim());
    else if (event.key === 'Escape') {
      event.stopPropagation();
      finish('');
    }
  };
  return (
    <TextInput
      autoFocus
      value={name}
      onValueChange={setName}
      placeholder={t('buyingCenter.inspector.colleagueName')}
      maxLength={200}
      onKeyDown={onKeyDown}
      onBlur={() => finish(name.trim())}
    />
  );
}
