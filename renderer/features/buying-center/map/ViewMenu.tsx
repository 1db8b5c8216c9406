import { SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { COVERAGES, ROLES } from '../../../../shared/domain/buying-center/member';
import { ATTITUDES } from '../../../../shared/domain/buying-center/rating';
import { foldable } from '../../../../shared/domain/buying-center/map-view-collapse';
import { isFiltering, NO_FILTER, type MapFilter } from '../../../../shared/domain/buying-center/map-view-filter';
import type { Command } from '../../../app/commands/command';
import { shortcutText } from '../../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { AttitudeMark } from '../../../ui/attitude-mark/AttitudeMark';
import { IconButton } from '../../../ui/button/IconButton';
import { Menu } from '../../../ui/menu/Menu';
import type { MenuEntry } from '../../../ui/menu/menu-entries';
import type { MapCommands } from './map-commands';
import { useMap, useMapModel, useMapSession } from './map-context';
import type { Arrangement } from './map-session';

const ARRANGEMENTS: readonly Arrangement[] = ['tree', 'free'];
/** Asks for nothing. */
const ALL = 'all';

/** How the map is looked at: by influence, who stands out, what is folded up. */
export function ViewMenu({ commands }: { commands: MapCommands }) {
  const t = useTexts();
  const language = useLanguage();
  const { session } = useMap();
  const model = useMapModel();
  const filter = useMapSession((state) => state.filter);
  const folded = useMapSession((state) => state.folded);
  const arrangement = useMapSession((state) => state.arrangement);
  const isInfluenceView = useMapSession((state) => state.isInfluenceView);

  const choice = <F extends keyof MapFilter>(field: F, options: readonly { value: string; label: string; mark?: ReactNode }[]): MenuEntry => ({
    kind: 'submenu',
    id: field,
    label: t(`buyingCenter.view.by.${field}`),
    entries: [
      {
        kind: 'choice',
        id: `${field}-choice`,
        value: filter[field] ?? ALL,
        onValueChange: (value) => session.setState({ filter: { ...filter, [field]: value === ALL ? null : value } }),
        options: [{ value: ALL, label: t('buyingCenter.view.everybody') }, ...options],
      },
    ],
  });

  const entry = ({ id, label, icon, shortcut, run }: Command): MenuEntry => ({
    id,
    label,
    icon,
    shortcut: shortcut === undefined ? undefined : shortcutText(shortcut, language),
    onSelect: run,
  });

  return (
    <Menu
      trigger={<IconButton icon={SlidersHorizontal} label={t('buyingCenter.view.title')} pressed={isFiltering(filter) || isInfluenceView} />}
      entries={[
        { kind: 'label', id: 'arrangement-label', label: t('buyingCenter.view.arrangement') },
        {
          kind: 'choice',
          id: 'arrangement',
          value: arrangement,
          onValueChange: (value) => session.setState({ arrangement: value as Arrangement }),
          options: ARRANGEMENTS.map((value) => ({ value, label: t(`buyingCenter.view.${value}`) })),
        },
        { kind: 'separator', id: 'before-influence' },
        {
          kind: 'check',
          id: 'influence',
          label: t('buyingCenter.toolbar.influenceView'),
          checked: isInfluenceView,
          onCheckedChange: (checked) => session.setState({ isInfluenceView: checked }),
        },
        { kind: 'separator', id: 'before-modes' },
        entry(commands.compare),
        entry(commands.customerView),
        { kind: 'separator', id: 'before-filter' },
        { kind: 'label', id: 'filter', label: t('buyingCenter.view.standOut') },
        choice('role', ROLES.map((value) => ({ value, label: t(`common.roles.${value}`) }))),
        choice('attitude', [
          ...ATTITUDES.map((value) => ({ value, label: t(`common.attitudes.${value}`), mark: <AttitudeMark attitude={value} label="" /> })),
          { value: 'unrated', label: t('buyingCenter.overview.unrated') },
        ]),
        choice('coverage', COVERAGES.map((value) => ({ value, label: t(`common.coverage.${value}`) }))),
        { id: 'clear', label: t('buyingCenter.view.clear'), disabled: !isFiltering(filter), onSelect: () => session.setState({ filter: NO_FILTER }) },
        { kind: 'separator', id: 'before-folding' },
        { id: 'fold', label: t('buyingCenter.view.foldAll'), onSelect: () => session.setState({ folded: foldable(model) }) },
        { id: 'unfold', label: t('buyingCenter.view.unfoldAll'), disabled: folded.size === 0, onSelect: () => session.setState({ folded: new Set() }) },
      ]}
    />
  );
}
