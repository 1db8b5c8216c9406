import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import type { Command } from '../../../app/commands/command';
import type { Translate } from '../../../../shared/i18n/translator';
import type { MapView } from './map-view';

export type ViewCommands = Record<'fit' | 'zoomIn' | 'zoomOut', Command>;

/** What moves the picture, whether the map can be changed or not. */
export function viewCommands(t: Translate, view: MapView): ViewCommands {
  const command = (id: keyof ViewCommands, rest: Omit<Command, 'id' | 'label' | 'group'>): Command => ({
    id: `map.${id}`,
    label: t(`buyingCenter.toolbar.${id}`),
    group: t('buyingCenter.toolbar.group'),
    ...rest,
  });
  return {
    fit: command('fit', { icon: Maximize, shortcut: { key: 'f' }, run: () => view.fit() }),
    zoomIn: command('zoomIn', { icon: ZoomIn, shortcut: { key: '+' }, run: () => view.zoomIn() }),
    zoomOut: command('zoomOut', { icon: ZoomOut, shortcut: { key: '-' }, run: () => view.zoomOut() }),
  };
}
