import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Person } from '../../../../shared/domain/account/person';
import { useTable } from '../../../stores/workbench-context';
import { isEditingText } from '../../../ui/text-editing';
import { DeparturePanel } from '../coverage/DeparturePanel';
import type { MapCommands } from '../map/map-commands';
import { useMap, useMapModel, useMapSession } from '../map/map-context';
import { LineInspector } from './LineInspector';
import { ManyInspector } from './ManyInspector';
import { MapOverview } from './MapOverview';
import { MemberInspector } from './MemberInspector';
import styles from './Inspector.module.css';

/** What is selected, on the right. `people` are those of the account who are not on the map. */
export function MapInspector({ people, commands }: { people: readonly Person[]; commands: MapCommands }) {
  const { session, view } = useMap();
  const { lines } = useMapModel();
  const members = useTable('member');
  const selectedCards = useMapSession((state) => state.selectedCards);
  const leaving = useMapSession((state) => state.leaving);
  const selectedLines = useMapSession((state) => state.selectedLines);

  const root = useRef<HTMLDivElement>(null);
  const isAsked = useMapSession((state) => state.isGoingToDetails);
  useEffect(() => {
    if (!isAsked) return;
    session.setState({ isGoingToDetails: false });
    root.current?.querySelector<HTMLElement>('section :is(button, input, textarea, [tabindex="0"])')?.focus();
  }, [isAsked, session]);

  const goBackToMap = (): void => {
    const [first] = session.getState().selectedCards;
    if (first === undefined) view.focusCanvas();
    else view.focus(first);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Delete means the card only where the card is; on a button in here it would come as a surprise.
    if ((event.key === 'Delete' || event.key === 'Backspace') && !isEditingText(event.target)) event.stopPropagation();
    if (event.key === 'Escape' && !event.defaultPrevented && isEditingText(event.target)) goBackToMap();
  };
  const onDelete = commands.delete.run;
  const endDeparture = (): void => session.setState({ leaving: null });
  const onClose = (): void => {
    session.setState({ isInspectorOpen: false });
    goBackToMap();
  };

  const [memberId] = selectedCards;
  const [lineId] = selectedLines;
  const member = selectedCards.size === 1 && memberId !== undefined ? members.get(memberId) : undefined;
  const line = selectedCards.size === 0 && selectedLines.size === 1 ? lines.find(({ id }) => id === lineId) : undefined;
  return (
    <div ref={root} className={styles.inspector} onKeyDown={onKeyDown}>
      {member !== undefined && member.id === leaving ? (
        <DeparturePanel
          memberId={member.id}
          onClose={() => {
            endDeparture();
            view.focus(member.id);
          }}
          onConfirm={() => {
            endDeparture();
            onDelete();
          }}
        />
      ) : member !== undefined ? (
        <MemberInspector key={member.id} member={member} people={people} onClose={onClose} onDelete={onDelete} onDeparture={commands.departure.run} />
      ) : line !== undefined ? (
        <LineInspector key={line.id} line={line} onClose={onClose} onDelete={onDelete} />
      ) : selectedCards.size > 1 ? (
        <ManyInspector count={selectedCards.size} onClose={onClose} onDelete={onDelete} />
      ) : (
        <MapOverview onClose={onClose} />
      )}
    </div>
  );
}
