import { COVERAGES, type Coverage, type Member } from '../../../../shared/domain/buying-center/member';
import { RecordField } from '../../../fields/RecordField';
import { useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { Button } from '../../../ui/button/Button';
import { DateInput } from '../../../ui/date-input/DateInput';
import { PanelSection } from '../../../ui/panel/Panel';
import { Select } from '../../../ui/select/Select';
import { useMap } from '../map/map-context';
import { CoveredBy } from './CoveredBy';
import { RatingHelp } from './RatingHelp';
import styles from './Inspector.module.css';

/** How well we are in touch with a member, since when, and who of us. */
export function ContactFields({ member }: { member: Member }) {
  const t = useTexts();
  const { actions } = useMap();
  const today = useToday();
  const setLastContact = (lastContactOn: string | null): void => actions.updateMember(member.id, { lastContactOn });
  return (
    <PanelSection title={t('buyingCenter.inspector.ourContact')}>
      <RatingHelp kind="coverage" field={t('coverage.fields.coverage')} member={member}>
        <RecordField record={member} field="coverage" label={t('coverage.fields.coverage')}>
          <Select
            value={member.coverage}
            onValueChange={(coverage: Coverage) => actions.updateMember(member.id, { coverage })}
            options={COVERAGES.map((value) => ({ value, label: t(`common.coverage.${value}`) }))}
          />
        </RecordField>
      </RatingHelp>
      <div className={styles.withButton}>
        <RecordField record={member} field="lastContactOn" label={t('coverage.fields.lastContactOn')}>
          <DateInput incompleteMessage={t('common.incompleteDay')} value={member.lastContactOn} max={today} onCommit={setLastContact} />
        </RecordField>
        <Button onClick={() => setLastContact(today)} disabled={member.lastContactOn === today}>
          {t('buyingCenter.inspector.today')}
        </Button>
      </div>
      <CoveredBy member={member} />
    </PanelSection>
  );
}
