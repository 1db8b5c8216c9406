import { Trash2, UserX } from 'lucide-react';
import { fullName, initials, type Person } from '../../../../shared/domain/account/person';
import { FORMAL_AUTHORITIES, isUnknown, ROLE_FIELDS, ROLES, rolesOf, type FormalAuthority, type Member } from '../../../../shared/domain/buying-center/member';
import { companyOf, memberNames } from '../../../../shared/domain/buying-center/map-model';
import { companyOfDeal } from '../../../../shared/domain/deal/company-of-deal';
import { nameWithoutTitle } from '../../../../shared/domain/import/person-name';
import { functionLine } from '../../../../shared/report/map/function-line';
import { ErasedBefore } from '../../../fields/erased-people/ErasedBefore';
import { useErasedCheck } from '../../../fields/erased-people/use-erased-check';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { FieldOpinions } from '../../../fields/opinions/FieldOpinions';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useTexts } from '../../../i18n/texts';
import { useRecord, useWorkbench } from '../../../stores/workbench-context';
import { Avatar } from '../../../ui/avatar/Avatar';
import { Button } from '../../../ui/button/Button';
import { Chip } from '../../../ui/chip/Chip';
import { Field } from '../../../ui/field/Field';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Icon } from '../../../ui/icon/Icon';
import { Panel, PanelSection } from '../../../ui/panel/Panel';
import { ROLE_ICONS } from '../../../ui/role-badge/RoleBadge';
import { Select } from '../../../ui/select/Select';
import { MemberTimeline } from '../history/MemberTimeline';
import { useMap } from '../map/map-context';
import { ContactFields } from './ContactFields';
import { CriteriaList } from './CriteriaList';
import { MemberLines } from './MemberLines';
import { RatingFields } from './RatingFields';
import { RatingHelp } from './RatingHelp';
import styles from './Inspector.module.css';

type Props = { member: Member; people: readonly Person[]; onClose: () => void; onDelete: () => void; onDeparture: () => void };

/** Everything about one member, to read and to change. */
export function MemberInspector({ member, people, onClose, onDelete, onDeparture }: Props) {
  const t = useTexts();
  const { actions } = useMap();
  const person = useRecord('person', member.personId);
  const names = memberNames(member, person);
  return (
    <Panel
      title={names.name}
      subtitle={functionLine({ function: names.function, company: companyOf(member, person) })}
      media={<Avatar initials={isUnknown(member) ? '?' : initials(names.name)} size={36} />}
      onClose={onClose}
      closeLabel={t('buyingCenter.inspector.close')}
      footer={
        <div className={styles.footer}>
          <Button icon={UserX} size="small" variant="quiet" onClick={onDeparture}>
            {t('buyingCenter.toolbar.departure')}
          </Button>
          <Button icon={Trash2} size="small" variant="quiet" onClick={onDelete}>
            {t('buyingCenter.inspector.delete')}
          </Button>
        </div>
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
        <RecordOpinions record={member} only={['personId', 'position']} />
        {ROLES.map((role) => (
          <FieldOpinions key={role} record={member} field={ROLE_FIELDS[role]} label={t(`common.roles.${role}`)} look="named" />
        ))}
        <RatingHelp kind="formalAuthority" field={t('coverage.fields.formalAuthority')} member={member}>
          <RecordField record={member} field="formalAuthority" label={t('coverage.fields.formalAuthority')} markLook="icon">
            <Select
              value={member.formalAuthority}
              onValueChange={(formalAuthority: FormalAuthority) => actions.updateMember(member.id, { formalAuthority })}
              options={FORMAL_AUTHORITIES.map((value) => ({ value, label: t(`coverage.authorities.${value}`) }))}
              placeholder={t('common.unknown')}
              clearLabel={t('common.unknown')}
              onClear={() => actions.updateMember(member.id, { formalAuthority: null })}
            />
          </RecordField>
        </RatingHelp>
        <RecordTextField record={member} field="note" aboutPeople label={t('buyingCenter.fields.note')} multiline />
      </PanelSection>
      <RatingFields member={member} />
      <ContactFields member={member} />
      <CriteriaList member={member} />
      <MemberLines memberId={member.id} />
      {person === undefined ? <OwnFields member={member} people={people} /> : <PersonFields person={person} />}
      <MemberTimeline memberId={member.id} />
    </Panel>
  );
}

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

/** Fields of a member without a record of their own: nobody knows yet who it is, or they come from another company. */
function OwnFields({ member, people }: { member: Member; people: readonly Person[] }) {
  const t = useTexts();
  return (
    <PanelSection title={t(isUnknown(member) ? 'buyingCenter.inspector.placeholder' : 'buyingCenter.inspector.outside')}>
      <RecordTextField record={member} field="displayName" label={t('buyingCenter.fields.name')} step="buyingCenter.steps.rename" />
      <RecordTextField record={member} field="displayFunction" label={t('buyingCenter.fields.function')} step="buyingCenter.steps.rename" />
      <RecordTextField record={member} field="displayCompany" label={t('buyingCenter.fields.company')} hint={t('buyingCenter.inspector.companyHint')} />
      {isUnknown(member) ? <Identify member={member} people={people} /> : null}
    </PanelSection>
  );
}

function Identify({ member, people }: { member: Member; people: readonly Person[] }) {
  const t = useTexts();
  const { actions } = useMap();
  const workbench = useWorkbench();
  const check = useErasedCheck();
  /** Whoever was erased must not come back unseen. */
  const makePerson = async (): Promise<void> => {
    const company = companyOfDeal(workbench.store.getState().tables, member.dealId);
    const mayBeAdded = await check.mayBeAdded({ name: nameWithoutTitle(member.displayName), email: '', company });
    // Named otherwise or gone meanwhile: nobody was asked about that.
    if (mayBeAdded && workbench.store.getState().tables.member.get(member.id)?.displayName === member.displayName) actions.makePerson(member.id);
  };
  return (
    <>
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
      <ErasedBefore check={check} />
      <Button size="small" busy={check.isAsking} onClick={() => void makePerson()}>
        {t('buyingCenter.inspector.makePerson')}
      </Button>
    </>
  );
}
