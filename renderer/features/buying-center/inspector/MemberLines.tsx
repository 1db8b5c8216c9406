import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { MapLine } from '../../../../shared/domain/buying-center/map-model';
import type { RelationKind } from '../../../../shared/domain/buying-center/relation';
import { useTexts } from '../../../i18n/texts';
import { IconButton } from '../../../ui/button/IconButton';
import { PanelSection } from '../../../ui/panel/Panel';
import { Select } from '../../../ui/select/Select';
import { useToasts } from '../../../ui/toast/toast-context';
import { KindMark } from '../lines/KindMark';
import { strengthText } from '../../../../shared/report/map/strength-text';
import { LINE_KINDS } from '../map/map-actions';
import { useMap, useMapModel } from '../map/map-context';
import { refusal, useNameOf } from '../map/use-map-words';
import { BossField } from './BossField';
import { MemberChoice } from './MemberChoice';
import styles from './Inspector.module.css';

/** The lines of one member: to look at, to delete, and to draw without a mouse. */
export function MemberLines({ memberId }: { memberId: string }) {
  const t = useTexts();
  const toasts = useToasts();
  const { actions, view } = useMap();
  const { cards, lines } = useMapModel();
  const nameOf = useNameOf(cards);
  const [kind, setKind] = useState<RelationKind>('reports-to');
  const own = lines.filter(({ fromId, toId }) => fromId === memberId || toId === memberId);

  const text = (line: MapLine): string => {
    const isOut = line.fromId === memberId;
    const words = t(`buyingCenter.line.${isOut ? 'out' : 'in'}.${line.kind}`, { name: nameOf(isOut ? line.toId : line.fromId) });
    return line.kind === 'influence' ? `${words} (${strengthText(line.strength ?? 0)})` : words;
  };

  const connect = (toId: string): void => {
    const connected = actions.connect({ kind, fromId: memberId, toId });
    if (!connected.ok) toasts.show(refusal(t, connected.error, nameOf));
  };

  return (
    <PanelSection title={t('buyingCenter.fields.lines')}>
      {cards.length < 2 ? null : <BossField memberId={memberId} />}
      {own.length === 0 ? (
        <p className={styles.hint}>{t('buyingCenter.inspector.noLines')}</p>
      ) : (
        <ul className={styles.lines}>
          {own.map((line) => (
            <li key={line.id} className={styles.line}>
              <button type="button" className={styles.lineButton} onClick={() => view.select([], [line.id])}>
                <KindMark kind={line.kind} />
                <span>{text(line)}</span>
              </button>
              <IconButton icon={Trash2} size="small" label={t('buyingCenter.line.delete')} onClick={() => actions.remove([], [line.id])} />
            </li>
          ))}
        </ul>
      )}
      {cards.length < 2 ? null : (
        <div className={styles.newLine} role="group" aria-label={t('buyingCenter.inspector.addLine')}>
          <Select
            size="small"
            aria-label={t('buyingCenter.line.kind')}
            value={kind}
            onValueChange={setKind}
            options={LINE_KINDS.map((value) => ({ value, label: t(`buyingCenter.kinds.${value}`), mark: <KindMark kind={value} /> }))}
          />
          <MemberChoice
            key={kind}
            size="small"
            except={memberId}
            label={t('buyingCenter.inspector.toWhom')}
            placeholder={t('buyingCenter.inspector.toWhom')}
            onChoose={connect}
          />
        </div>
      )}
    </PanelSection>
  );
}
