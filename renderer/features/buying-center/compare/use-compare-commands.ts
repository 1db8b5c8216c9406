import { ArrowDown, ArrowLeft, ArrowUp } from 'lucide-react';
import { useMemo } from 'react';
import { useCommands } from '../../../app/commands/command-context';
import type { Command } from '../../../app/commands/command';
import { useTexts } from '../../../i18n/texts';
import { useMap } from '../map/map-context';
import { viewCommands, type ViewCommands } from '../map/view-commands';
import type { Pointed } from '../read-only/ReadOnlyCanvas';
import type { Difference } from './differences';

export type CompareCommands = ViewCommands & Record<'next' | 'previous' | 'close', Command>;

type Needs = { differences: readonly Difference[]; pointed: Pointed; onShow: (difference: Difference) => void; onClose: () => void };

/** What can be done while two days are compared: nothing that changes the map. */
export function useCompareCommands({ differences, pointed, onShow, onClose }: Needs): CompareCommands {
  const t = useTexts();
  const { view } = useMap();
  const commands = useMemo<CompareCommands>(() => {
    const group = t('buyingCenter.toolbar.group');
    const step = (count: 1 | -1): void => {
      const at = differences.findIndex(({ kind, id }) => pointed?.kind === kind && pointed.id === id);
      const from = at < 0 && count < 0 ? 0 : at;
      const next = differences[(from + count + differences.length) % Math.max(1, differences.length)];
      if (next !== undefined) onShow(next);
    };
    const isAny = (): boolean => differences.length > 0;
    return {
      ...viewCommands(t, view),
      next: { id: 'map.compare.next', group, label: t('buyingCenter.compare.next'), icon: ArrowDown, shortcut: { key: 'n' }, when: isAny, run: () => step(1) },
      previous: { id: 'map.compare.previous', group, label: t('buyingCenter.compare.previous'), icon: ArrowUp, shortcut: { key: 'p' }, when: isAny, run: () => step(-1) },
      close: { id: 'map.compare.close', group, label: t('buyingCenter.compare.back'), icon: ArrowLeft, shortcut: { key: 'Escape' }, run: onClose },
    };
  }, [t, view, differences, pointed, onShow, onClose]);
  useCommands(useMemo(() => Object.values(commands), [commands]));
  return commands;
}
