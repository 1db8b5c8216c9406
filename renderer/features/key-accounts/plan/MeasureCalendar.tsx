import clsx from 'clsx';
import { Check, ChevronLeft, ChevronRight, OctagonAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { MEASURE_KINDS, type LoyaltyMeasure, type MeasureKind } from '../../../../shared/domain/key-account/loyalty-measure';
import type { SponsorPair } from '../../../../shared/domain/key-account/sponsor-pair';
import type { Day, Id } from '../../../../shared/domain/schema/values';
import { measureTitle } from '../../../../shared/report/account-plan/measure-title';
import { sponsorTitle } from '../../../fields/loyalty-days';
import { useFormat } from '../../../i18n/format';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { useTable } from '../../../stores/workbench-context';
import { IconButton } from '../../../ui/button/IconButton';
import { Card } from '../../../ui/card/Card';
import { Icon } from '../../../ui/icon/Icon';
import { VisuallyHidden } from '../../../ui/visually-hidden/VisuallyHidden';
import styles from './MeasureCalendar.module.css';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

type Row = MeasureKind | 'sponsors';
type Entry = { id: Id; row: Row; on: Day; state: 'due' | 'done' | 'overdue'; title: string };

/** A year of measures and meetings of executives, month by month. */
export function MeasureCalendar({ measures, pairs }: { measures: readonly LoyaltyMeasure[]; pairs: readonly SponsorPair[] }) {
  const t = useTexts();
  const language = useLanguage();
  const today = useToday();
  const persons = useTable('person');
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const monthNames = useMemo(() => {
    const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { month: 'short', timeZone: 'UTC' });
    return MONTHS.map((month) => format.format(new Date(Date.UTC(2026, month, 1))));
  }, [language]);
  const entries = useMemo(() => {
    const ofMeasures = measures.flatMap((measure): Entry[] => {
      const on = measure.doneOn ?? measure.dueOn;
      return on === null ? [] : [{ id: measure.id, row: measure.kind, on, state: measure.doneOn !== null ? 'done' : on < today ? 'overdue' : 'due', title: measureTitle(t, measure) }];
    });
    const ofPairs = pairs.flatMap((pair): Entry[] => {
      const title = sponsorTitle(t, pair, persons);
      const met = pair.lastMetOn === null ? [] : [{ id: `${pair.id}-met`, row: 'sponsors' as const, on: pair.lastMetOn, state: 'done' as const, title }];
      return pair.nextOn === null || pair.nextOn === pair.lastMetOn ? met : [...met, { id: pair.id, row: 'sponsors', on: pair.nextOn, state: pair.nextOn < today ? 'overdue' : 'due', title }];
    });
    return [...ofMeasures, ...ofPairs].filter(({ on }) => on.startsWith(String(year))).sort((a, b) => (a.on < b.on ? -1 : 1));
  }, [measures, pairs, persons, t, today, year]);
  const rows = ([...MEASURE_KINDS, 'sponsors'] as const).filter((row) => entries.some((entry) => entry.row === row));

  return (
    <Card
      title={t('accountPlan.calendar.title')}
      padding={rows.length === 0 ? 'medium' : 'none'}
      actions={
        <div className={styles.year}>
          <IconButton size="small" icon={ChevronLeft} label={t('accountPlan.calendar.previous')} onClick={() => setYear(year - 1)} />
          <span aria-live="polite">{year}</span>
          <IconButton size="small" icon={ChevronRight} label={t('accountPlan.calendar.next')} onClick={() => setYear(year + 1)} />
        </div>
      }
    >
      {rows.length === 0 ? (
        <p className={styles.none}>{t('accountPlan.calendar.empty', { year })}</p>
      ) : (
        <div className={styles.scroller}>
          <table className={styles.table} aria-label={t('accountPlan.calendar.year', { year })}>
            <thead>
              <tr>
                <th scope="col">{t('accountPlan.calendar.kind')}</th>
                {monthNames.map((name, month) => (
                  <th key={name} scope="col" className={clsx(Number(today.slice(0, 4)) === year && Number(today.slice(5, 7)) === month + 1 && styles.current)}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row}>
                  <th scope="row">{row === 'sponsors' ? t('accountPlan.calendar.sponsors') : t(`watch.measureKinds.${row}`)}</th>
                  {MONTHS.map((month) => (
                    <td key={month}>
                      {entries
                        .filter((entry) => entry.row === row && Number(entry.on.slice(5, 7)) === month + 1)
                        .map((entry) => (
                          <DayMark key={entry.id} entry={entry} />
                        ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

/** The day of the month, with a sign for what is done and what is overdue. */
function DayMark({ entry: { on, state, title } }: { entry: Entry }) {
  const t = useTexts();
  const format = useFormat();
  const words = t(`accountPlan.calendar.${state}`, { day: format.day(on) });
  return (
    <span className={clsx(styles.mark, styles[state])} title={`${title}, ${words}`}>
      {state === 'due' ? null : <Icon as={state === 'done' ? Check : OctagonAlert} size={12} />}
      <span aria-hidden>{Number(on.slice(8))}</span>
      <VisuallyHidden>{`${title}, ${words}`}</VisuallyHidden>
    </span>
  );
}
