import { useBoard } from '../data/board-context';
import { KeepDialog } from './KeepDialog';
import { TakeDialog } from './TakeDialog';

/** Whichever dialog of the library is open over the board. */
export function LibraryDialogs() {
  const { needs, library, set } = useBoard();
  const close = (): void => set({ library: null });
  if (library === null) return null;
  if (library === 'take') return <TakeDialog onClose={close} />;
  const card = needs.pains.find(({ id }) => id === library.keepId) ?? needs.benefits.find(({ id }) => id === library.keepId);
  return card === undefined ? null : <KeepDialog card={card} onClose={close} />;
}
