import { useId } from 'react';
import type { ComparisonDays, UsualComparison } from '../../../../shared/domain/map-history/comparison-days';
import { addDays } from '../../../../shared/domain/calendar/day-arithmetic';
import type { Command } from '../../../app/commands/command';
import { shortcutText } from '../../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { DateInput } from '../../../ui/date-input/DateInput';
import { Toolbar, ToolbarSeparator, ToolbarSpace } from '../../../ui/toolbar/Toolbar';
import type { CompareCommands } from './use-compare-commands';
import toolbar from '../map/MapToolbar.module.css';
import styles from './CompareBar.module.css';

type Props = {
  days: ComparisonDays;
  /** The days that are asked about first: since the last visit, where there was one. */
  usual: UsualComparison;
  onDaysChange: (days: ComparisonDays) => void;
  commands: CompareCommands;
};

/** Looking back so far is offered, in days. */
const SPANS = [7, 30, 90] as const;

/** The two days, what one looks back to most, and the way through the differences. */
export function CompareBar({ days, usual, onDaysChange, commands }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const today = useToday();
  const id = useId();
  const day = (end: keyof ComparisonDays) => (
    <span className={styles.day}>
      <label htmlFor={`${id}-${end}`}>{t(`coverage.history.${end}`)}</label>
      <DateInput
        id={`${id}-${end}`}
        size="small"
        incompleteMessage={t('common.incompleteDay')}
        max={today}
        value={days[end]}
        onCommit={(value) => value !== null && onDaysChange({ ...days, [end]: value })}
      />
    </span>
  );
  const quick = (label: string, from: string) => (
    <Button size="small" variant="quiet" pressed={days.from === from && days.to === today} onClick={() => onDaysChange({ from, to: today })}>
      {label}
    </Button>
  );
  const button = ({ icon, label, shortcut, run }: Command) =>
    icon === undefined ? null : <IconButton icon={icon} label={label} shortcut={shortcut === undefined ? undefined : shortcutText(shortcut, language)} onClick={run} />;
  return (
    <Toolbar label={t('coverage.history.compare')} className={toolbar.toolbar}>
      <Button size="small" icon={commands.close.icon} onClick={commands.close.run}>
        {commands.close.label}
      </Button>
      <ToolbarSeparator />
      {day('from')}
      {day('to')}
      <ToolbarSeparator />
      {usual.isSinceVisit ? quick(t('buyingCenter.compare.lastVisit'), usual.from) : null}
      {SPANS.map((count) => (
        <span key={count}>{quick(t('buyingCenter.compare.days', { count }), addDays(today, -count))}</span>
      ))}
      <ToolbarSpace />
      {button(commands.previous)}
      {button(commands.next)}
      <ToolbarSeparator />
      {button(commands.fit)}
      {button(commands.zoomOut)}
      {button(commands.zoomIn)}
    </Toolbar>
  );
}
