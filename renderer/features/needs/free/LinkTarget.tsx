import { CircleSlash, Spline } from 'lucide-react';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { useTexts } from '../../../i18n/texts';
import { TargetMark } from '../../../ui/canvas/TargetMark';
import { useBoard } from '../data/board-context';
import { refusalWords } from '../data/link-words';
import { BOARD_SIZES } from './card-sizes';
import type { LinkTargetState } from './link-gesture';

/** Frames the card a line is held over, and says what letting go would do. */
export function LinkTarget({ target, places }: { target: LinkTargetState | null; places: ReadonlyMap<string, MapPlace> }) {
  const t = useTexts();
  const { needs } = useBoard();
  const place = target === null ? undefined : places.get(target.id);
  if (target === null || place === undefined) return null;
  const type = needs.pains.some(({ id }) => id === target.id) ? 'pain' : needs.benefits.some(({ id }) => id === target.id) ? 'benefit' : 'member';
  const { refusal, kind } = target;
  const words = refusal !== null ? refusalWords(t, refusal).title : kind === null ? '' : t(`needs.free.will.${kind}`);
  return <TargetMark box={{ ...place, ...BOARD_SIZES[type] }} isRefused={refusal !== null} icon={refusal === null ? Spline : CircleSlash} words={words} testId="link-target" />;
}
