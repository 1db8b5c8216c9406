import { ArrowLeft, Network, Presentation, Search } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useCommands } from '../../../app/commands/command-context';
import type { Command } from '../../../app/commands/command';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useMap } from '../map/map-context';
import { toggleArrangement } from '../map/map-session';
import { viewCommands, type ViewCommands } from '../map/view-commands';

export type CustomerCommands = ViewCommands & Record<'close' | 'present' | 'treeView' | 'search', Command>;

type Needs = { dealId: string; close: () => void; focusSearch: () => void };

/** What can be done in the customer view: look, and go on to the presentation or back. */
export function useCustomerCommands({ dealId, close, focusSearch }: Needs): CustomerCommands {
  const t = useTexts();
  const navigate = useNavigate();
  const { session, view } = useMap();
  const commands = useMemo<CustomerCommands>(() => {
    const group = t('buyingCenter.toolbar.group');
    return {
      ...viewCommands(t, view),
      close: { id: 'map.customerView', group, label: t('buyingCenter.customer.back'), icon: ArrowLeft, shortcut: { key: 'k', also: [{ key: 'Escape' }] }, run: close },
      present: { id: 'map.present', group, label: t('deals.commands.present'), icon: Presentation, shortcut: { key: 'F5' }, run: () => void navigate(places.present(dealId, 'buying-center')) },
      treeView: { id: 'map.treeView', group, label: t('buyingCenter.toolbar.treeView'), icon: Network, shortcut: { key: 'h' }, run: () => toggleArrangement(session) },
      search: { id: 'map.search', group, label: t('buyingCenter.toolbar.search'), icon: Search, shortcut: { key: 'f', mod: true }, run: focusSearch },
    };
  }, [t, navigate, view, session, dealId, close, focusSearch]);
  useCommands(useMemo(() => Object.values(commands), [commands]));
  return commands;
}
