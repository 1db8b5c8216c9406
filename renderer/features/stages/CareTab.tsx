import { CalendarCheck, HeartHandshake, ScrollText } from 'lucide-react';
import { useParams } from 'react-router';
import { places } from '../../navigation/places';
import { StagePreview } from './StagePreview';

/** What was promised in this deal and has to be kept. */
export function CareTab() {
  const { dealId = '' } = useParams();
  return (
    <StagePreview
      stage="care"
      icon={HeartHandshake}
      links={[
        { to: places.today, text: 'today', icon: CalendarCheck },
        { to: places.deal(dealId, 'offer'), text: 'offer', icon: ScrollText },
      ]}
    />
  );
}
