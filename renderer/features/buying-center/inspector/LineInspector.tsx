import { ArrowLeftRight, Trash2 } from 'lucide-react';
import type { Result } from '../../../../shared/errors/result';
import type { LineFailure } from '../../../../shared/domain/buying-center/line-check';
import type { MapLine } from '../../../../shared/domain/buying-center/map-model';
import type { RelationKind } from '../../../../shared/domain/buying-center/relation';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordField } from '../../../fields/RecordField';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { Panel, PanelSection } from '../../../ui/panel/Panel';
import { Select } from '../../../ui/select/Select';
import { useToasts } from '../../../ui/toast/toast-context';
import { KindMark } from '../lines/KindMark';
import { strengthText } from '../../../../shared/report/map/strength-text';
import { LINE_KINDS } from '../map/map-actions';
import { useMap, useMapModel } from '../map/map-context';
import { lineLabel, refusal, useNameOf } from '../map/use-map-words';

const STRENGTHS = [5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5];

/** One line: what it is, how strong, which way. */
export function LineInspector({ line, onClose, onDelete }: { line: MapLine; onClose: () => void; onDelete: () => void }) {
  const t = useTexts();
  const toasts = useToasts();
  const { actions } = useMap();
  const nameOf = useNameOf(useMapModel().cards);
  const tell = (changed: Result<void, LineFailure>): void => {
    if (!changed.ok) toasts.show(refusal(t, changed.error, nameOf));
  };
  const isDirected = line.kind === 'reports-to' || line.kind === 'influence';
  return (
    <Panel
      eyebrow={t('buyingCenter.line.title')}
      title={lineLabel(t, line, nameOf)}
      onClose={onClose}
      closeLabel={t('buyingCenter.inspector.close')}
      footer={
        <Button icon={Trash2} size="small" variant="quiet" onClick={onDelete}>
          {t('buyingCenter.line.delete')}
        </Button>
      }
    >
      <PanelSection>
        <RecordOpinions record={line} apart={['kind', line.kind === 'influence' ? 'strength' : 'kind']} />
        <RecordField record={line} field="kind" label={t('buyingCenter.line.kind')}>
          <Select
            value={line.kind}
            onValueChange={(kind: RelationKind) => tell(actions.changeLine(line.id, { kind }))}
            options={LINE_KINDS.map((value) => ({ value, label: t(`buyingCenter.kinds.${value}`), mark: <KindMark kind={value} /> }))}
          />
        </RecordField>
        {line.kind === 'influence' ? (
          <RecordField record={line} field="strength" label={t('buyingCenter.line.strength')} hint={t('buyingCenter.line.strengthHint')}>
            <Select
              value={String(line.strength ?? 0)}
              onValueChange={(strength) => actions.setStrength(line.id, Number(strength))}
              options={STRENGTHS.map((strength) => ({ value: String(strength), label: strengthText(strength) }))}
            />
          </RecordField>
        ) : null}
        {isDirected ? (
          <Button icon={ArrowLeftRight} size="small" onClick={() => tell(actions.changeLine(line.id, { fromId: line.toId, toId: line.fromId }))}>
            {t('buyingCenter.line.turn')}
          </Button>
        ) : null}
      </PanelSection>
    </Panel>
  );
}
