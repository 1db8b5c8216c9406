import { Handshake, Plus, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { fullName } from '../../../../shared/domain/account/person';
import type { GroupPerson } from '../../../../shared/domain/key-account/group-people';
import { sponsorWarning, type SponsorPair } from '../../../../shared/domain/key-account/sponsor-pair';
import { matchesSearch, searchText } from '../../../../shared/domain/text/search';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useUndoToast } from '../../../fields/undo-toast';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { newRecord } from '../../../stores/new-record';
import { useToday } from '../../../stores/today';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Card } from '../../../ui/card/Card';
import { Combobox } from '../../../ui/combobox/Combobox';
import { DateInput } from '../../../ui/date-input/DateInput';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import type { PlannedAccount } from './use-planned-account';
import styles from './PlanPage.module.css';

const STEP = 'accountPlan.steps.editSponsor';
const MOST_PROPOSED = 10;

/** Which of our executives stands beside which of the customer's, and when they meet. */
export function SponsorsCard({ of: { account, group } }: { of: PlannedAccount }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const all = useTable('sponsorPair');
  const pairs = useMemo(() => [...all.values()].filter(({ accountId }) => accountId === account.id).sort((a, b) => (a.id < b.id ? -1 : 1)), [all, account.id]);
  const people = useMemo(() => group.units.flatMap(({ people: ofUnit }) => ofUnit).filter(({ personId }) => personId !== null), [group]);
  const button = (
    <Button
      size="small"
      icon={Plus}
      onClick={() =>
        workbench.change('accountPlan.steps.addSponsor', (edit) =>
          edit.add({ type: 'sponsorPair', ...newRecord(), accountId: account.id, ownName: '', personId: null, personName: '', lastMetOn: null, nextOn: null, note: '' }),
        )
      }
    >
      {t('accountPlan.sponsors.add')}
    </Button>
  );
  return (
    <Card title={t('accountPlan.sponsors.title')} description={t('accountPlan.sponsors.description')} actions={pairs.length === 0 ? null : button}>
      {pairs.length === 0 ? (
        <EmptyState size="small" level={3} icon={Handshake} title={t('accountPlan.sponsors.none')} why={t('accountPlan.sponsors.noneWhy')} actions={button} />
      ) : (
        <ul className={styles.rows}>
          {pairs.map((pair) => (
            <PairRow key={pair.id} pair={pair} people={people} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function PairRow({ pair, people }: { pair: SponsorPair; people: readonly GroupPerson[] }) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const persons = useTable('person');
  const set = (fields: Partial<Pick<SponsorPair, 'lastMetOn' | 'nextOn'>>): void => workbench.change(STEP, (edit) => edit.update(pair, fields));
  const warning = sponsorWarning(pair, today);
  const chosen = pair.personId === null ? undefined : persons.get(pair.personId);
  const theirs = chosen === undefined ? pair.personName : fullName(chosen);
  const words = (): string => {
    if (warning === null) return '';
    if (warning.kind === 'missed') return t('accountPlan.sponsors.missed', { day: format.day(warning.on) });
    return warning.kind === 'never' ? t('accountPlan.sponsors.never') : t('accountPlan.sponsors.stale', { days: warning.days });
  };
  return (
    <li className={styles.entry} data-testid="sponsors">
      <div className={styles.fields}>
        <RecordOpinions record={pair} only={['personName']} />
        <FieldGroup columns minColumn={180}>
          <RecordTextField record={pair} field="ownName" label={t('accountPlan.sponsors.own')} step={STEP} />
          <RecordField record={pair} field="personId" label={t('accountPlan.sponsors.theirs')}>
            <TheirExecutive pair={pair} shown={theirs} people={people} />
          </RecordField>
        </FieldGroup>
        <FieldGroup columns minColumn={130}>
          <RecordField record={pair} field="lastMetOn" label={t('accountPlan.sponsors.lastMetOn')}>
            <DateInput max={today} value={pair.lastMetOn} onCommit={(lastMetOn) => set({ lastMetOn })} incompleteMessage={t('common.incompleteDay')} />
          </RecordField>
          <RecordField record={pair} field="nextOn" label={t('accountPlan.sponsors.nextOn')}>
            <DateInput value={pair.nextOn} onCommit={(nextOn) => set({ nextOn })} incompleteMessage={t('common.incompleteDay')} />
          </RecordField>
          <RecordTextField record={pair} field="note" aboutPeople label={t('accountPlan.sponsors.note')} step={STEP} />
        </FieldGroup>
        {warning === null ? null : (
          <div className={styles.line}>
            <Badge tone="amber">{words()}</Badge>
          </div>
        )}
      </div>
      <IconButton
        icon={Trash2}
        size="small"
        label={t('accountPlan.sponsors.remove', { own: pair.ownName || t('watch.sponsors.somebody'), theirs: theirs || t('watch.sponsors.somebody') })}
        onClick={() => {
          workbench.change('accountPlan.steps.removeSponsor', (edit) => edit.remove(pair));
          sayDone(t('accountPlan.sponsors.removed'));
        }}
      />
    </li>
  );
}

/** One of the people known, or somebody named here. */
function TheirExecutive({ pair, shown, people }: { pair: SponsorPair; shown: string; people: readonly GroupPerson[] }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? shown;
  const options = typed === null ? [] : people.filter((one) => matchesSearch(searchText(one.name, one.function), typed)).slice(0, MOST_PROPOSED);
  return (
    <Combobox
      text={text}
      placeholder={t('accountPlan.sponsors.theirsPlaceholder')}
      listLabel={t('accountPlan.sponsors.people')}
      options={options.map((one) => ({ id: one.id, label: one.name, hint: one.function }))}
      maxLength={500}
      onFocus={() => setTyped(shown)}
      onTextChange={(next) => {
        setTyped(next);
        workbench.change(STEP, (edit, { sponsorPair }) => edit.update(sponsorPair.get(pair.id) ?? pair, { personId: null, personName: next }), `${pair.id}.person`);
      }}
      onChoose={(id) => {
        setTyped(null);
        workbench.change(STEP, (edit, { sponsorPair }) => edit.update(sponsorPair.get(pair.id) ?? pair, { personId: id, personName: '' }), `${pair.id}.person`);
        workbench.endStep();
      }}
      onBlur={() => {
        setTyped(null);
        workbench.endStep();
      }}
    />
  );
}
