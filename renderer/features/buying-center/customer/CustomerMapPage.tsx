import { useMemo, useState } from 'react';
import { ReactFlowProvider } from '@xyflow/react';
import { useParams } from 'react-router';
import { customerSafe } from '../../../../shared/domain/buying-center/customer-safe';
import type { MapModel } from '../../../../shared/domain/buying-center/map-model';
import { useCommands } from '../../../app/commands/command-context';
import { useTexts } from '../../../i18n/texts';
import { useLoaded } from '../../../stores/use-loaded';
import { useLayoutClient } from '../map/computed-places';
import { createMapSession, toggleArrangement } from '../map/map-session';
import { createMapView } from '../map/map-view';
import { viewCommands } from '../map/view-commands';
import { useDealMap } from '../use-deal-map';
import { CustomerMap } from './CustomerMap';

/** The chart of people in the presentation to the customer. */
export function CustomerMapPage() {
  const { dealId = '' } = useParams();
  const loaded = useLoaded({ kind: 'deal', dealId });
  return loaded.state === 'loading' ? null : <ChartOfDeal key={dealId} dealId={dealId} />;
}

function ChartOfDeal({ dealId }: { dealId: string }) {
  const t = useTexts();
  const whole = useDealMap(dealId);
  const model = useMemo(() => customerSafe(whole), [whole]);
  if (model.cards.length === 0) return <p>{t('buyingCenter.customer.empty')}</p>;
  return (
    <ReactFlowProvider>
      <Chart model={model} />
    </ReactFlowProvider>
  );
}

function Chart({ model }: { model: MapModel }) {
  const t = useTexts();
  const client = useLayoutClient();
  const [session] = useState(() => createMapSession(model));
  const [view] = useState(createMapView);
  useCommands(
    useMemo(
      () => [
        ...Object.values(viewCommands(t, view)),
        { id: 'map.treeView', group: t('buyingCenter.toolbar.group'), label: t('buyingCenter.toolbar.treeView'), shortcut: { key: 'h' }, run: () => toggleArrangement(session) },
      ],
      [t, view, session],
    ),
  );
  return <CustomerMap model={model} session={session} view={view} client={client} />;
}
