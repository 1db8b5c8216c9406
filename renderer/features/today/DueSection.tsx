import { useState } from 'react';
import { compareDue } from '../../../shared/domain/calendar/due-order';
import type { DueGroup } from '../../../shared/domain/calendar/due-group';
import type { Activity } from '../../../shared/domain/deal/activity';
import type { Day } from '../../../shared/domain/schema/values';
import { useTexts } from '../../i18n/texts';
import { Badge } from '../../ui/badge/Badge';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { DueRow } from './DueRow';
import { MeasureDueRow } from './MeasureDueRow';
import { SegmentDueRow } from './SegmentDueRow';
import type { MeasureDue } from './use-due-measures';
import type { SegmentDue } from './use-segment-actions';
import styles from './DueSection.module.css';

/** Rows shown before one asks for all: the first screen must be quick however much has piled up. */
const FIRST = 20;

/** What is due and planned elsewhere than among activities. */
export type PlannedDue = SegmentDue | MeasureDue;

type Props = { group: DueGroup; activities: readonly Activity[]; others: readonly PlannedDue[]; today: Day };

/** What is due in one stretch of time. An empty stretch takes no room. */
export function DueSection({ group, activities, others, today }: Props) {
  const t = useTexts();
  const [isAll, setAll] = useState(false);
  if (activities.length === 0 && others.length === 0) return null;
  const due: readonly (Activity | PlannedDue)[] = others.length === 0 ? activities : [...activities, ...others].sort((a, b) => compareDue(a.dueOn, b.dueOn));
  const shown = isAll ? due : due.slice(0, FIRST);
  return (
    <Card
      title={t(`today.groups.${group}`)}
      padding="none"
      actions={
        <span className={styles.count}>
          <Badge tone={group === 'overdue' ? 'red' : 'neutral'}>{due.length}</Badge>
        </span>
      }
    >
      <ul className={styles.list}>
        {shown.map((one) =>
          'segment' in one ? (
            <SegmentDueRow key={one.segment.id} segment={one.segment} today={today} />
          ) : 'measure' in one ? (
            <MeasureDueRow key={one.measure.id} measure={one.measure} today={today} />
          ) : (
            <DueRow key={one.id} activity={one} today={today} />
          ),
        )}
      </ul>
      {shown.length < due.length ? (
        <div className={styles.more}>
          <Button size="small" variant="quiet" onClick={() => setAll(true)}>
            {t('today.showAll', { count: due.length })}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
