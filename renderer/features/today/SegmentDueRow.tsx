import { Crosshair } from 'lucide-react';
import { Link } from 'react-router';
import type { MarketSegment } from '../../../shared/domain/identification/market-segment';
import type { Day } from '../../../shared/domain/schema/values';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { finishSegmentAction, moveSegmentAction } from '../../stores/segment-actions';
import { useWorkbench } from '../../stores/workbench-context';
import { PlannedRow } from './PlannedRow';

/** The next action of a market segment. */
export function SegmentDueRow({ segment, today }: { segment: MarketSegment; today: Day }) {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const subject = segment.nextAction.trim();
  return (
    <PlannedRow
      subject={subject}
      icon={Crosshair}
      owner={<Link to={places.segments(segment.id)}>{segment.name.trim() === '' ? t('today.segments.unnamed') : t('today.segments.of', { name: segment.name })}</Link>}
      dueOn={segment.nextActionOn}
      today={today}
      onDone={() => finishSegmentAction(workbench, segment, t('today.segments.line', { day: format.day(today), action: subject }))}
      onMove={(day) => moveSegmentAction(workbench, segment, day)}
    />
  );
}
