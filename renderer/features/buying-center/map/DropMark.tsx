import { useStore, ViewportPortal } from '@xyflow/react';
import clsx from 'clsx';
import { CircleSlash, CornerLeftUp } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import { CARD_SIZE } from './card-size';
import { useMap, useMapModel, useMapSession } from './map-context';
import { refusal, useNameOf } from './use-map-words';
import styles from './DropMark.module.css';

/** Frames the card another one is held over, and says what letting go would do. One mark for all cards, so that a drag stays light. */
export function DropMark({ places }: { places: ReadonlyMap<string, MapPlace> }) {
  const t = useTexts();
  const { session } = useMap();
  const { cards } = useMapModel();
  const nameOf = useNameOf(cards);
  const target = useMapSession((state) => state.dropTarget);
  const zoom = useStore((state) => state.transform[2]);
  const place = target === null ? undefined : places.get(target.memberId);
  if (target === null || place === undefined) return null;
  const isRefused = target.failure !== null;
  const count = session.getState().selectedCards.size;
  const words = target.failure === null ? t('buyingCenter.boss.drop', { count: Math.max(1, count), name: nameOf(target.memberId) }) : refusal(t, target.failure, nameOf).title;
  const style = { left: place.x, top: place.y, ...CARD_SIZE, '--unzoomed': 1 / zoom } as CSSProperties;
  return (
    <ViewportPortal>
      <div className={clsx(styles.mark, isRefused && styles.refused)} style={style} data-testid="drop-mark" data-refused={isRefused}>
        <span className={styles.words}>
          <Icon as={isRefused ? CircleSlash : CornerLeftUp} size={14} />
          {words}
        </span>
      </div>
    </ViewportPortal>
  );
}
