import { PanelRight } from 'lucide-react';
import { useState, type RefObject } from 'react';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { foldForSearch } from '../../../../shared/domain/text/fold';
import type { Command } from '../../../app/commands/command';
import { shortcutText } from '../../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Segmented } from '../../../ui/segmented/Segmented';
import { TextInput } from '../../../ui/text-input/TextInput';
import { Toolbar, ToolbarSeparator, ToolbarSpace } from '../../../ui/toolbar/Toolbar';
import { Tooltip } from '../../../ui/tooltip/Tooltip';
import { ExportMenu } from '../export/ExportMenu';
import { KindMark } from '../lines/KindMark';
import { LINE_KINDS } from './map-actions';
import type { MapCommands } from './map-commands';
import { useMap, useMapModel, useMapSession } from './map-context';
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
      <ViewMenu />
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

/** Jumps to the person one types; Enter goes on to the next. */
function SearchBox({ searchRef, shortcut }: { searchRef: RefObject<HTMLDivElement | null>; shortcut: string | undefined }) {
  const t = useTexts();
  const { view } = useMap();
  const { cards } = useMapModel();
  const [text, setText] = useState('');
  const [hit, setHit] = useState<string | null>(null);
  const wanted = foldForSearch(text.trim());
  const hits = wanted === '' ? [] : cards.filter((card) => foldForSearch(`${card.name} ${card.function}`).includes(wanted));

  const jump = (): void => {
    const at = hits.findIndex(({ id }) => id === hit);
    const next = hits[(at + 1) % Math.max(1, hits.length)];
    if (next === undefined) return;
    setHit(next.id);
    view.show(next.id);
    searchRef.current?.querySelector('input')?.focus();
  };

  return (
    <div className={styles.search} ref={searchRef}>
      <TextInput
        size="small"
        type="search"
        value={text}
        onValueChange={setText}
        placeholder={t('buyingCenter.toolbar.search')}
        aria-label={t('buyingCenter.toolbar.search')}
        title={shortcut}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) jump();
          else if (event.key === 'Escape' && hit !== null) view.focus(hit);
        }}
      />
      {wanted !== '' && hits.length === 0 ? (
        <p className={styles.noHit} role="status">
          {t('buyingCenter.toolbar.noHit')}
        </p>
      ) : null}
    </div>
  );
}
