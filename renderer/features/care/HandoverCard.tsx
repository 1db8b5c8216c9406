import { WandSparkles } from 'lucide-react';
import type { Changes } from '../../../shared/document/edit';
import type { Deal } from '../../../shared/domain/deal/deal';
import { closeOf } from '../../../shared/domain/loss/draft-close';
import type { Handover } from '../../../shared/domain/order-care/handover';
import { withLines } from '../../../shared/domain/order-care/handover-proposal';
import { AboutPeople } from '../../fields/people-lint/AboutPeople';
import { RecordField } from '../../fields/RecordField';
import { useTexts } from '../../i18n/texts';
import { newRecord } from '../../stores/new-record';
import { useDealRecords, useWorkbench } from '../../stores/workbench-context';
import { AttitudeMark } from '../../ui/attitude-mark/AttitudeMark';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { DateInput } from '../../ui/date-input/DateInput';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { TextArea } from '../../ui/text-area/TextArea';
import { TextInput } from '../../ui/text-input/TextInput';
import { useHandoverProposal } from './use-handover-proposal';
import styles from './CarePage.module.css';

/** What those who carry the order out must know: the why, the scope, the people. */
export function HandoverCard({ deal }: { deal: Deal }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const known = useDealRecords('handover', deal.id).sort((a, b) => (a.id < b.id ? -1 : 1))[0];
  const close = closeOf(useDealRecords('dealClose', deal.id), deal.id);
  const set = (fields: Changes<Handover>, field: keyof Handover): void =>
    workbench.change(
      'care.steps.handover',
      (edit, tables) => {
        const current = [...tables.handover.values()].filter(({ dealId }) => dealId === deal.id).sort((a, b) => (a.id < b.id ? -1 : 1))[0];
        if (current !== undefined) edit.update(current, fields);
        else edit.add({ type: 'handover', ...newRecord(), accountId: deal.accountId, dealId: deal.id, why: '', scope: '', handedTo: '', handedOn: null, ...fields });
      },
      `handover.${field}`,
    );
  const endStep = (): void => workbench.endStep();
  const people = close?.people ?? [];
  const { why, scope } = useHandoverProposal(deal);
  return (
    <Card title={t('care.handover.title')}>
      <FieldGroup>
        <RecordField record={known} field="why" label={t('care.handover.why')}>
          <TextArea minRows={2} value={known?.why ?? ''} onValueChange={(why) => set({ why }, 'why')} onBlur={endStep} placeholder={t('care.handover.whyPlaceholder')} maxLength={20_000} />
          <AboutPeople text={known?.why ?? ''} />
          <Propose label={t('care.handover.proposeWhy')} lines={why} text={known?.why ?? ''} onPropose={(text) => set({ why: text }, 'why')} onDone={endStep} />
        </RecordField>
        <RecordField record={known} field="scope" label={t('care.handover.scope')}>
          <TextArea minRows={2} value={known?.scope ?? ''} onValueChange={(scope) => set({ scope }, 'scope')} onBlur={endStep} maxLength={20_000} />
          <AboutPeople text={known?.scope ?? ''} />
          <Propose label={t('care.handover.proposeScope')} lines={scope} text={known?.scope ?? ''} onPropose={(text) => set({ scope: text }, 'scope')} onDone={endStep} />
        </RecordField>
        <FieldGroup columns minColumn={140}>
          <RecordField record={known} field="handedTo" label={t('care.handover.handedTo')}>
            <TextInput value={known?.handedTo ?? ''} onValueChange={(handedTo) => set({ handedTo }, 'handedTo')} onBlur={endStep} maxLength={500} />
          </RecordField>
          <RecordField record={known} field="handedOn" label={t('care.handover.handedOn')}>
            <DateInput value={known?.handedOn ?? null} onCommit={(handedOn) => set({ handedOn }, 'handedOn')} incompleteMessage={t('common.incompleteDay')} />
          </RecordField>
        </FieldGroup>
        <section aria-label={t('care.handover.people')}>
          <h3 className={styles.kind}>{t('care.handover.people')}</h3>
          {people.length === 0 ? (
            <p>{t('care.handover.noPeople')}</p>
          ) : (
            <ul className={styles.people}>
              {people.map(({ memberId, name, attitude }) => (
                <li key={memberId}>
                  {name} {attitude === null ? null : <AttitudeMark attitude={attitude} label={t(`common.attitudes.${attitude}`)} showLabel />}
                </li>
              ))}
            </ul>
          )}
        </section>
      </FieldGroup>
    </Card>
  );
}

type ProposeProps = { label: string; lines: readonly string[]; text: string; onPropose: (text: string) => void; onDone: () => void };

/** Adds what the deal says to what is written; gone once all of it is there. */
function Propose({ label, lines, text, onPropose, onDone }: ProposeProps) {
  const proposed = withLines(text, lines);
  if (proposed === text) return null;
  return (
    <div>
      <Button
        size="small"
        variant="quiet"
        icon={WandSparkles}
        onClick={() => {
          onDone();
          onPropose(proposed);
          onDone();
        }}
      >
        {label}
      </Button>
    </div>
  );
}
