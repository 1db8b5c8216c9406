import { CalendarCheck, Handshake, HeartHandshake } from 'lucide-react';
import { Navigate, useParams } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { places, STANDALONE_STAGES, type StandaloneStage } from '../../navigation/places';
import type { IconType } from '../../ui/icon/Icon';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { StagePreview, type StageLink } from './StagePreview';

const DEALS: StageLink = { to: places.deals, text: 'deals', icon: Handshake };
const TODAY: StageLink = { to: places.today, text: 'today', icon: CalendarCheck };

const STAGES: Record<StandaloneStage, { icon: IconType; links: readonly StageLink[] }> = {
  'order-care': { icon: HeartHandshake, links: [TODAY, DEALS] },
};

/** A stage of the process that belongs to no single deal. */
export function StagePage() {
  const t = useTexts();
  const params = useParams();
  const stage = STANDALONE_STAGES.find((known) => known === params['stage']);
  if (stage === undefined) return <Navigate to={places.today} replace />;
  return (
    <>
      <PageHeader title={t(`stages.${stage}.name`)} />
      <StagePreview stage={stage} {...STAGES[stage]} />
    </>
  );
}
