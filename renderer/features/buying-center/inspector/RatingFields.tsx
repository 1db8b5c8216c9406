import { MOTIVES, type Motive } from '../../../../shared/domain/needs/benefit';
import type { Member } from '../../../../shared/domain/buying-center/member';
import type { Rating } from '../../../../shared/domain/buying-center/rating';
import { FieldOpinions } from '../../../fields/opinions/FieldOpinions';
import { useTexts } from '../../../i18n/texts';
import { useOwnColleague } from '../../../stores/own-colleague';
import { useDealRecords, useTable } from '../../../stores/workbench-context';
import { Field } from '../../../ui/field/Field';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { PanelSection } from '../../../ui/panel/Panel';
import { ScaleInput } from '../../../ui/scale-input/ScaleInput';
import { Select } from '../../../ui/select/Select';
import { useMap } from '../map/map-context';
import { AttitudeChoice } from './AttitudeChoice';
import { EvidenceFields } from './EvidenceFields';
import { RatingHelp } from './RatingHelp';
import styles from './Inspector.module.css';

/** What the user thinks of a member, and beside it what colleagues think. */
export function RatingFields({ member }: { member: Member }) {
  const t = useTexts();
  const { actions } = useMap();
  const own = useOwnColleague();
  const ratings = useDealRecords('rating', member.dealId).filter(({ memberId }) => memberId === member.id);
  const mine = ratings.find(({ raterId }) => raterId === own.id);
  const others = ratings.filter(({ raterId }) => raterId !== own.id);
  const mark = (field: keyof Rating, label: string, look?: 'icon') => <FieldOpinions record={mine} field={field} label={label} look={look} />;
  const motive = (field: 'leadingMotive' | 'secondMotive') => (
    <Field label={t(`coverage.fields.${field}`)} mark={mark(field, t(`coverage.fields.${field}`), 'icon')}>
      <Select
        value={mine?.[field] ?? null}
        onValueChange={(value: Motive) => actions.rate(member.id, { [field]: value })}
        options={MOTIVES.map((value) => ({ value, label: t(`common.motives.${value}`) }))}
        placeholder={t('common.unknown')}
        clearLabel={t('common.unknown')}
        onClear={() => actions.rate(member.id, { [field]: null })}
      />
    </Field>
  );
  return (
    <PanelSection title={t('buyingCenter.inspector.standing')}>
      <RatingHelp kind="attitude" field={t('buyingCenter.fields.attitude')} member={member}>
        <AttitudeChoice
          label={t('buyingCenter.fields.attitude')}
          mark={mark('attitude', t('buyingCenter.fields.attitude'))}
          emptyText={t('buyingCenter.inspector.notRated')}
          clearLabel={t('buyingCenter.inspector.clearRating')}
          value={mine?.attitude ?? null}
          onValueChange={(attitude) => actions.rate(member.id, { attitude })}
        />
      </RatingHelp>
      <AttitudeChoice
        label={t('coverage.fields.attitudeWanted')}
        mark={mark('attitudeWanted', t('coverage.fields.attitudeWanted'))}
        emptyText={t('buyingCenter.inspector.asItIs')}
        clearLabel={t('buyingCenter.inspector.clearWanted')}
        value={mine?.attitudeWanted ?? null}
        onValueChange={(attitudeWanted) => actions.rate(member.id, { attitudeWanted })}
      />
      <RatingHelp kind="influence" field={t('buyingCenter.fields.influence')} member={member}>
        <Field label={t('buyingCenter.fields.influence')} mark={mark('influence', t('buyingCenter.fields.influence'))}>
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
      </RatingHelp>
      <RatingHelp kind="adaptability" field={t('coverage.fields.adaptability')} member={member}>
        <Field label={t('coverage.fields.adaptability')} mark={mark('adaptability', t('coverage.fields.adaptability'))}>
          <ScaleInput
            kind="influence"
            value={mine?.adaptability ?? null}
            onValueChange={(adaptability) => actions.rate(member.id, { adaptability })}
            valueText={(value) => t('buyingCenter.inspector.adaptabilityValue', { value })}
            emptyText="–"
            minLabel={t('buyingCenter.inspector.holdsOn')}
            maxLabel={t('buyingCenter.inspector.seeksNew')}
          />
        </Field>
      </RatingHelp>
      <RatingHelp kind="leadingMotive" field={t('coverage.fields.leadingMotive')} member={member}>
        <FieldGroup columns minColumn={120}>
          {motive('leadingMotive')}
          {motive('secondMotive')}
        </FieldGroup>
      </RatingHelp>
      {mine === undefined ? null : <EvidenceFields rating={mine} />}
      <OtherOpinions ratings={others} />
    </PanelSection>
  );
}

function OtherOpinions({ ratings }: { ratings: ReturnType<typeof useDealRecords<'rating'>> }) {
  const t = useTexts();
  const colleagues = useTable('colleague');
  if (ratings.length === 0) return null;
  return (
    <ul className={styles.opinions} aria-label={t('buyingCenter.inspector.others')}>
      {ratings.map(({ id, raterId, attitude, influence }) => (
        <li key={id}>
          {t('buyingCenter.inspector.otherRating', {
            name: colleagues.get(raterId)?.name ?? t('common.unknown'),
            attitude: attitude === null ? '–' : t(`common.attitudes.${attitude}`),
            influence: influence ?? '–',
          })}
        </li>
      ))}
    </ul>
  );
}
