import { Trash2 } from 'lucide-react';
import { fullName, initials, type Person } from '../../../../shared/domain/account/person';
import { COVERAGES, type Coverage, ROLES, rolesOf, type Member } from '../../../../shared/domain/buying-center/member';
import { memberNames } from '../../../../shared/domain/buying-center/map-model';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useTexts } from '../../../i18n/texts';
import { useOwnColleague } from '../../../stores/own-colleague';
import { useDealRecords, useRecord, useTable } from '../../../stores/workbench-context';
import { Avatar } from '../../../ui/avatar/Avatar';
import { Button } from '../../../ui/button/Button';
import { Chip } from '../../../ui/chip/Chip';
import { Field } from '../../../ui/field/Field';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Icon } from '../../../ui/icon/Icon';
import { Panel, PanelSection } from '../../../ui/panel/Panel';
import { ROLE_ICONS } from '../../../ui/role-badge/RoleBadge';
import { ScaleInput } from '../../../ui/scale-input/ScaleInput';
import { Select } from '../../../ui/select/Select';
import { useMap } from '../map/map-context';
import { AttitudeChoice } from './AttitudeChoice';
import { MemberLines } from './MemberLines';
import styles from './Inspector.module.css';

type Props = { member: Member; people: readonly Person[]; onClose: () => void; onDelete: () => void };

/** Everything about one member, to read and to change. */
export function MemberInspector({ member, people, onClose, onDelete }: Props) {
  const t = useTexts();
  const { actions } = useMap();
  const person = useRecord('person', member.personId);
  const names = memberNames(member, person);
  return (
    <Panel
      title={names.name}
      subtitle={names.function}
      media={<Avatar initials={member.personId === null ? '?' : initials(names.name)} size={36} />}
      onClose={onClose}
      closeLabel={t('buyingCenter.inspector.close')}
      footer={
        <Button icon={Trash2} size="small" variant="quiet" onClick={onDelete}>
          {t('buyingCenter.inspector.delete')}
        </Button>
      }
    >
      <PanelSection title={t('buyingCenter.inspector.inDeal')}>
        <div className={styles.chips} role="group" aria-label={t('buyingCenter.fields.roles')}>
          {ROLES.map((role) => {
            const holds = rolesOf(member).includes(role);
            return (
              <Chip key={role} mark={<Icon as={ROLE_ICONS[role]} size={13} />} selected={holds} onClick={() => actions.setRole(member.id, role, !holds)}>
                {t(`common.roles.${role}`)}
              </Chip>
            );
          })}
        </div>
        <RatingFields member={member} />
        <Field label={t('buyingCenter.fields.coverage')}>
          <Select
            value={member.coverage}
            onValueChange={(coverage: Coverage) => actions.updateMember(member.id, { coverage })}
            options={COVERAGES.map((value) => ({ value, label: t(`common.coverage.${value}`) }))}
          />
        </Field>
        <CoveredBy member={member} />
        <RecordTextField record={member} field="note" label={t('buyingCenter.fields.note')} multiline />
      </PanelSection>
      {person === undefined ? <PlaceholderFields member={member} people={people} /> : <PersonFields person={person} />}
      <MemberLines memberId={member.id} />
    </Panel>
  );
}

function RatingFields({ member }: { member: Member }) {
  const t = useTexts();
  const { actions } = useMap();
  const own = useOwnColleague();
  const colleagues = useTable('colleague');
  const ratings = useDealRecords('rating', member.dealId).filter(({ memberId }) => memberId === member.id);
  const mine = ratings.find(({ raterId }) => raterId === own.id);
  const others = ratings.filter(({ raterId }) => raterId !== own.id);
  return (
    <>
      <AttitudeChoice value={mine?.attitude ?? null} onValueChange={(attitude) => actions.rate(member.id, { attitude })} />
      <Field label={t('buyingCenter.fields.influence')}>
        <ScaleInput
          kind="influence"
          value={mine?.influence ?? null}
          onValueChange={(influence) => actions.rate(member.id, { influence })}
          valueText={(value) => t('buyingCenter.inspector.influenceValue', { value })}
          emptyText="–"
          minLabel={t('buyingCenter.inspector.littleWeight')}
          maxLabel={t('buyingCenter.inspector.decisive')}
        />
      </Field>
      {others.length === 0 ? null : (
        <ul className={styles.opinions} aria-label={t('buyingCenter.inspector.others')}>
          {others.map(({ id, raterId, attitude, influence }) => (
            <li key={id}>
              {t('buyingCenter.inspector.otherRating', {
                name: colleagues.get(raterId)?.name ?? t('common.unknown'),
                attitude: attitude === null ? '–' : t(`common.attitudes.${attitude}`),
                influence: influence ?? '–',
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function CoveredBy({ member }: { member: Member }) {
  const t = useTexts();
  const { actions } = useMap();
  const own = useOwnColleague();
  const colleagues = useTable('colleague');
  const options = [...colleagues.values()].map(({ id, name }) => ({ value: id, label: name === '' ? t('buyingCenter.me') : name }));
  const isListed = own.id !== null && colleagues.has(own.id);
  return (
    <Field label={t('buyingCenter.fields.coveredBy')}>
      <Select
        value={member.coveredBy}
        onValueChange={(id) => (id === MYSELF ? actions.coverMyself(member.id) : actions.updateMember(member.id, { coveredBy: id }))}
        options={isListed ? options : [{ value: MYSELF, label: t('buyingCenter.me') }, ...options]}
        placeholder={t('buyingCenter.inspector.nobody')}
        clearLabel={t('buyingCenter.inspector.nobody')}
        onClear={() => actions.updateMember(member.id, { coveredBy: null })}
      />
    </Field>
  );
}

/** Stands for the user before there is a record of them. */
const MYSELF = 'myself';

function PersonFields({ person }: { person: Person }) {
  const t = useTexts();
  return (
    <PanelSection title={t('buyingCenter.inspector.contact')}>
      <FieldGroup columns minColumn={120}>
        <RecordTextField record={person} field="firstName" label={t('buyingCenter.fields.firstName')} step="buyingCenter.steps.rename" />
        <RecordTextField record={person} field="lastName" label={t('buyingCenter.fields.lastName')} step="buyingCenter.steps.rename" />
      </FieldGroup>
      <RecordTextField record={person} field="function" label={t('buyingCenter.fields.function')} step="buyingCenter.steps.rename" />
      <RecordTextField record={person} field="email" label={t('buyingCenter.fields.email')} />
      <RecordTextField record={person} field="phone" label={t('buyingCenter.fields.phone')} />
    </PanelSection>
  );
}

function PlaceholderFields({ member, people }: { member: Member; people: readonly Person[] }) {
  const t = useTexts();
  const { actions } = useMap();
  return (
    <PanelSection title={t('buyingCenter.inspector.placeholder')}>
      <RecordTextField record={member} field="displayName" label={t('buyingCenter.fields.name')} step="buyingCenter.steps.rename" />
      <RecordTextField record={member} field="displayFunction" label={t('buyingCenter.fields.function')} step="buyingCenter.steps.rename" />
      {people.length === 0 ? null : (
        <Field label={t('buyingCenter.inspector.identify')}>
          <Select
            value={null}
            onValueChange={(personId) => actions.updateMember(member.id, { personId })}
            placeholder={t('buyingCenter.inspector.identifyHint')}
            options={people.map((person) => ({ value: person.id, label: fullName(person), hint: person.function || undefined }))}
          />
        </Field>
      )}
      <Button size="small" onClick={() => actions.makePerson(member.id)}>
        {t('buyingCenter.inspector.makePerson')}
      </Button>
    </PanelSection>
  );
}
