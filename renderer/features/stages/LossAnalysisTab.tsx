import { Flame, Network, TrendingDown } from 'lucide-react';
import { useParams } from 'react-router';
import { places } from '../../navigation/places';
import { StagePreview } from './StagePreview';

/** Why the deal was lost, as stated and as established. */
export function LossAnalysisTab() {
  const { dealId = '' } = useParams();
  return (
    <StagePreview
      stage="lossAnalysis"
      icon={TrendingDown}
      links={[
        { to: places.deal(dealId, 'buying-center'), text: 'buyingCenter', icon: Network },
        { to: places.deal(dealId, 'needs'), text: 'needs', icon: Flame },
      ]}
    />
  );
}
