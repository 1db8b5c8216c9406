import { useCallback, useMemo, useRef } from 'react';
import { customerSafe } from '../../../../shared/domain/buying-center/customer-safe';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import type { Command } from '../../../app/commands/command';
import { shortcutText } from '../../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Toolbar, ToolbarSeparator, ToolbarSpace } from '../../../ui/toolbar/Toolbar';
import { Tooltip } from '../../../ui/tooltip/Tooltip';
import { ExportMenu } from '../export/ExportMenu';
import type { LayoutClient } from '../layout/layout-client';
import { ModelContext, useMap, useMapModel, useMapSession } from '../map/map-context';
import type { MapModeControl } from '../map/map-mode';
import toolbar from '../map/MapToolbar.module.css';
import workspace from '../map/MapWorkspace.module.css';
import { SearchBox } from '../map/SearchBox';
import { CustomerMap } from './CustomerMap';
import styles from './CustomerWorkspace.module.css';
import { useCustomerCommands } from './use-customer-commands';

type Props = { control: MapModeControl; client: LayoutClient; places: ReadonlyMap<string, MapPlace> };

/** The map as it may be shown to the customer, in the place of the one that is worked on. */
export function CustomerWorkspace({ control, client, places }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const { deal, session, view } = useMap();
  const whole = useMapModel();
  const safe = useMemo(() => customerSafe(whole), [whole]);
  const isTree = useMapSession((state) => state.arrangement) === 'tree';
  const searchRef = useRef<HTMLDivElement>(null);
  const focusSearch = useCallback(() => searchRef.current?.querySelector('input')?.focus(), []);
  const close = useCallback(() => control.open({ kind: 'edit' }), [control]);
  const commands = useCustomerCommands({ dealId: deal.id, close, focusSearch });
  const keys = ({ shortcut }: Command): string | undefined => (shortcut === undefined ? undefined : shortcutText(shortcut, language));
  const button = (command: Command, pressed?: boolean) =>
    command.icon === undefined ? null : <IconButton icon={command.icon} label={command.label} shortcut={keys(command)} pressed={pressed} onClick={command.run} />;
  return (
    <ModelContext value={safe}>
      <div className={workspace.workspace}>
        <Toolbar label={t('buyingCenter.customer.title')} className={toolbar.toolbar}>
          <Tooltip content={commands.close.label} shortcut={keys(commands.close)}>
            <Button size="small" icon={commands.close.icon} onClick={commands.close.run}>
              {commands.close.label}
            </Button>
          </Tooltip>
          <Tooltip content={commands.present.label} shortcut={keys(commands.present)}>
            <Button size="small" icon={commands.present.icon} onClick={commands.present.run}>
              {commands.present.label}
            </Button>
          </Tooltip>
          <ToolbarSeparator />
          {button(commands.treeView, isTree)}
          {button(commands.fit)}
          {button(commands.zoomOut)}
          {button(commands.zoomIn)}
          <ExportMenu places={places} isForCustomerOnly />
          <ToolbarSpace />
          <SearchBox searchRef={searchRef} shortcut={keys(commands.search)} />
        </Toolbar>
        <p className={styles.hint} role="status">
          {t('buyingCenter.customer.hint')}
        </p>
        <div className={styles.canvas}>
          <CustomerMap model={safe} session={session} view={view} client={client} />
        </div>
      </div>
    </ModelContext>
  );
}
