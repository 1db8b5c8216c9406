import { Flag, Network, ScrollText } from 'lucide-react';
import { useParams } from 'react-router';
import { places } from '../../navigation/places';
import { StagePreview } from './StagePreview';

/** How the deal ends: won, lost or without a decision. */
export function CloseTab() {
  const { dealId = '' } = useParams();
  return (
    <StagePreview
      stage="close"
      icon={Flag}
      links={[
        { to: places.deal(dealId, 'offer'), text: 'offer', icon: ScrollText },
        { to: places.deal(dealId, 'buying-center'), text: 'buyingCenter', icon: Network },
      ]}
    />
  );
}
