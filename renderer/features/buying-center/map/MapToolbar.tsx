import { PanelRight } from 'lucide-react';
import type { RefObject } from 'react';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import type { Command } from '../../../app/commands/command';
import { shortcutText } from '../../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Toolbar, ToolbarSeparator, ToolbarSpace } from '../../../ui/toolbar/Toolbar';
import { Tooltip } from '../../../ui/tooltip/Tooltip';
import { ExportMenu } from '../export/ExportMenu';
import { KindMark } from '../lines/KindMark';
import { LINE_KINDS } from './map-actions';
import type { MapCommands } from './map-commands';
import { useMap, useMapSession } from './map-context';
import { SearchBox } from './SearchBox';
import { ViewMenu } from './ViewMenu';
import styles from './MapToolbar.module.css';

type Props = { commands: MapCommands; searchRef: RefObject<HTMLDivElement | null>; places: ReadonlyMap<string, MapPlace> };

/** What one does with the map, above it. */
export function MapToolbar({ commands, searchRef, places }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const { session } = useMap();
  const kind = useMapSession((state) => state.newLineKind);
  const arrangement = useMapSession((state) => state.arrangement);
  const isInspectorOpen = useMapSession((state) => state.isInspectorOpen);
  const keys = ({ shortcut }: Command): string | undefined => (shortcut === undefined ? undefined : shortcutText(shortcut, language));
  const button = (command: Command) =>
    command.icon === undefined ? null : <IconButton icon={command.icon} label={command.label} shortcut={keys(command)} onClick={command.run} />;

  return (
    <Toolbar label={t('buyingCenter.toolbar.label')} className={styles.toolbar}>
      <Tooltip content={commands.add.label} shortcut={keys(commands.add)}>
        <Button icon={commands.add.icon} size="small" variant="primary" onClick={commands.add.run}>
          {commands.add.label}
        </Button>
      </Tooltip>
      <ToolbarSeparator />
      <Segmented
        size="small"
        aria-label={t('buyingCenter.toolbar.kind')}
        value={kind}
        onValueChange={(newLineKind) => session.setState({ newLineKind })}
        options={LINE_KINDS.map((value) => ({ value, label: t(`buyingCenter.kinds.${value}`), mark: <KindMark kind={value} /> }))}
      />
      <ToolbarSeparator />
      {arrangement === 'free' ? button(commands.layout) : null}
      {button(commands.fit)}
      {button(commands.zoomOut)}
      {button(commands.zoomIn)}
      <ViewMenu commands={commands} />
      <ExportMenu places={places} />
      {button(commands.delete)}
      <ToolbarSpace />
      <SearchBox searchRef={searchRef} shortcut={keys(commands.search)} />
      <IconButton
        icon={PanelRight}
        label={t('buyingCenter.toolbar.details')}
        pressed={isInspectorOpen}
        onClick={() => session.setState({ isInspectorOpen: !isInspectorOpen })}
      />
    </Toolbar>
  );
}
