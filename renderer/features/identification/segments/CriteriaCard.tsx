import { Plus, X } from 'lucide-react';
import type { MarketSegment, SegmentCriterion } from '../../../../shared/domain/identification/market-segment';
import { SEGMENT_JOINS } from '../../../../shared/domain/identification/market-segment';
import { RecordField } from '../../../fields/RecordField';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { conditionText, criteriaText } from '../../../i18n/condition-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Card } from '../../../ui/card/Card';
import { Segmented } from '../../../ui/segmented/Segmented';
import { ConditionFields } from '../ConditionFields';
import { groupsOf } from './criteria-groups';
import type { SegmentChanges } from './segment-changes';
import styles from './CriteriaCard.module.css';

type Props = { segment: MarketSegment; criteria: readonly SegmentCriterion[]; changes: SegmentChanges };

/** The criteria of a segment in groups: "or" inside and "and" between them, or the other way round. */
export function CriteriaCard({ segment, criteria, changes }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const groups = groupsOf(criteria);
  const { joins } = segment;
  const nextGroup = Math.max(-1, ...groups.map(({ group }) => group)) + 1;
  return (
    <Card title={t('identification.segment.criteria')} description={t('identification.segment.criteriaWhy')}>
      <div className={styles.whole}>
        {groups.length === 0 ? (
          <p className={styles.none}>{t('identification.segment.noCriteria')}</p>
        ) : (
          <>
            <p className={styles.sentence} aria-live="polite">
              {criteriaText(t, language, joins, groups.map((group) => group.criteria))}
            </p>
            {criteria.length < 2 ? null : (
              <RecordField record={segment} field="joins" label={t('identification.segment.joins.label')}>
                <Segmented
                  value={joins}
                  onValueChange={(next) => changes.update(segment.id, { joins: next })}
                  options={SEGMENT_JOINS.map((value) => ({ value, label: t(`identification.segment.joins.${value}`) }))}
                />
              </RecordField>
            )}
          </>
        )}
        {groups.map(({ group, criteria: inGroup }, index) => (
          <div key={group} className={styles.joined}>
            {index === 0 ? null : <p className={styles.between}>{t(`identification.segment.between.${joins}`)}</p>}
            <fieldset className={styles.group}>
              <legend className={styles.legend}>
                {t('identification.segment.group', { number: index + 1 })}
                {inGroup.length < 2 ? null : <span className={styles.why}>{t(`identification.segment.groupWhy.${joins}`)}</span>}
              </legend>
              {inGroup.map((criterion, place) => (
                <div key={criterion.id} className={styles.joined}>
                  {place === 0 ? null : <p className={styles.inside}>{t(`identification.segment.inside.${joins}`)}</p>}
                  <RecordOpinions record={criterion} />
                  <div className={styles.criterion}>
                    <ConditionFields condition={criterion} onChange={(condition) => changes.updateCriterion(criterion.id, condition)} />
                    <IconButton
                      icon={X}
                      size="small"
                      label={t('identification.segment.removeCriterion', { criterion: conditionText(t, language, criterion) })}
                      onClick={() => changes.removeCriterion(criterion)}
                    />
                  </div>
                </div>
              ))}
              <Button
                size="small"
                variant="quiet"
                icon={Plus}
                aria-label={t('identification.segment.addCriterionTo', { number: index + 1 })}
                onClick={() => changes.addCriterion(segment.id, group)}
              >
                {t('identification.segment.addCriterion')}
              </Button>
            </fieldset>
          </div>
        ))}
        <Button size="small" icon={Plus} className={styles.addGroup} onClick={() => changes.addCriterion(segment.id, nextGroup)} disabled={nextGroup > 20}>
          {t(groups.length === 0 ? 'identification.segment.addCriterion' : 'identification.segment.addGroup')}
        </Button>
      </div>
    </Card>
  );
}
