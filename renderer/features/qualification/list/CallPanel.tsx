import { Phone } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Account } from '../../../../shared/domain/account/account';
import { phoneOf } from '../../../../shared/domain/account/dial-number';
import { DecimalInput } from '../../../fields/DecimalInput';
import { DueDay } from '../../../fields/DueDay';
import { ScorePanel } from '../../../fields/score/ScorePanel';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordField } from '../../../fields/RecordField';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import type { CallChanges } from '../../../stores/call-changes';
import { useToday } from '../../../stores/today';
import { useSegments } from '../../../stores/use-segments';
import { useTable } from '../../../stores/workbench-context';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { Panel, PanelSection } from '../../../ui/panel/Panel';
import { Select } from '../../../ui/select/Select';
import type { CallRow } from './call-filter';
import { useColleagueOptions } from './colleague-options';
import { LogCallForm } from './LogCallForm';
import styles from './CallPanel.module.css';

type Props = {
  row: CallRow;
  changes: CallChanges;
  onDial: (account: Account) => void;
  onLogged: () => void;
  onClose: () => void;
};

/** The company chosen on the call list: the call, its outcome, what is known, and why it stands where it stands. */
export function CallPanel({ row: { prospect, rank }, changes, onDial, onLogged, onClose }: Props) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  const segments = useSegments();
  const entries = useTable('callListEntry');
  const allAnswers = useTable('signalAnswer');
  const colleagues = useColleagueOptions();
  const { account, next, snoozedUntil, assignedTo } = prospect;
  const answers = useMemo(() => [...allAnswers.values()].filter(({ accountId, dealId }) => accountId === account.id && dealId === null), [allAnswers, account.id]);
  const entry = useMemo(() => [...entries.values()].find(({ accountId }) => accountId === account.id), [entries, account.id]);
  const number = phoneOf(account);
  const points = (value: number): string => format.number(String(Math.round(value)));
  return (
    <Panel
      title={<Link to={places.account(account.id)}>{account.name === '' ? t('accounts.unnamed') : account.name}</Link>}
      subtitle={[account.city, account.industry].filter((part) => part !== '').join(' · ')}
      onClose={onClose}
      closeLabel={t('qualification.list.close')}
    >
      <PanelSection>
        <RecordOpinions record={entry} only={['pinKey', 'snoozedUntil']} />
        <div className={styles.call}>
          <Button variant="primary" icon={Phone} disabled={number === null} onClick={() => onDial(account)}>
            {number === null ? t('qualification.list.noPhone') : t('qualification.list.phone', { number })}
          </Button>
          <p className={styles.facts}>
            {next === null ? t('qualification.list.nothingPlanned') : t('qualification.list.nextStep', { subject: next.subject === '' ? t('today.unnamed') : next.subject })}
            {next?.dueOn == null ? null : <DueDay day={next.dueOn} today={today} variant="compact" />}
          </p>
          {rank === null ? (
            snoozedUntil !== null && snoozedUntil > today ? (
              <p className={styles.facts}>{t('qualification.list.until', { day: format.day(snoozedUntil) })}</p>
            ) : null
          ) : (
            <p className={styles.facts}>
              {rank.isPinned
                ? t('qualification.list.pointsPinned')
                : t('qualification.list.points', { points: points(rank.points), fit: points(rank.fitPoints), potential: points(rank.potentialPoints), urgency: points(rank.urgencyPoints) })}
            </p>
          )}
          {prospect.segmentIds.length === 0 ? null : (
            <p className={styles.segments}>
              {segments.filter(({ id }) => prospect.segmentIds.includes(id)).map(({ id, name }) => (
                <Badge key={id} tone="outline">
                  {name}
                </Badge>
              ))}
            </p>
          )}
        </div>
      </PanelSection>
      <PanelSection title={t('qualification.log.title')}>
        <LogCallForm account={account} changes={changes} onLogged={onLogged} />
      </PanelSection>
      <PanelSection title={t('qualification.score.title')}>
        <ScorePanel judged={{ accountId: account.id, dealId: null }} card={prospect.card} answers={answers} />
      </PanelSection>
      <PanelSection title={t('qualification.views.list')}>
        <div className={styles.fields}>
          <RecordField record={entry} field="assignedTo" label={t('qualification.list.assign')}>
            <Select
              value={assignedTo}
              placeholder={t('qualification.list.nobody')}
              clearLabel={t('qualification.list.nobody')}
              onClear={() => changes.assign(account.id, null)}
              onValueChange={(id) => changes.assign(account.id, id)}
              options={colleagues}
            />
          </RecordField>
          <RecordField record={entry} field="potential" label={t('qualification.list.potential')} hint={t('qualification.list.potentialHint')}>
            <DecimalInput optional min={0} value={entry?.potential ?? null} onCommit={(potential) => changes.setPotential(account.id, potential)} />
          </RecordField>
        </div>
      </PanelSection>
    </Panel>
  );
}
