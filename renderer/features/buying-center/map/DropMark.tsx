import { CircleSlash, CornerLeftUp } from 'lucide-react';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { useTexts } from '../../../i18n/texts';
import { TargetMark } from '../../../ui/canvas/TargetMark';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import { useMap, useMapModel, useMapSession } from './map-context';
import { refusal, useNameOf } from './use-map-words';

/** Frames the card another one is held over in the tree, and says whose boss it would become. */
export function DropMark({ places }: { places: ReadonlyMap<string, MapPlace> }) {
  const t = useTexts();
  const { session } = useMap();
  const { cards } = useMapModel();
  const nameOf = useNameOf(cards);
  const target = useMapSession((state) => state.dropTarget);
  const place = target === null ? undefined : places.get(target.memberId);
  if (target === null || place === undefined) return null;
  const count = session.getState().selectedCards.size;
  const words = target.failure === null ? t('buyingCenter.boss.drop', { count: Math.max(1, count), name: nameOf(target.memberId) }) : refusal(t, target.failure, nameOf).title;
  const isRefused = target.failure !== null;
  return <TargetMark box={{ ...place, ...CARD_SIZE }} words={words} icon={isRefused ? CircleSlash : CornerLeftUp} isRefused={isRefused} testId="drop-mark" />;
}
