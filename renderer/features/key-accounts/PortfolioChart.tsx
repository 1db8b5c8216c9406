import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import type { PortfolioField } from '../../../shared/domain/key-account/account-plan';
import type { AccountStanding } from '../../../shared/domain/key-account/account-standing';
import { groupedBy } from '../../../shared/domain/grouped';
import { useTexts } from '../../i18n/texts';
import styles from './PortfolioCard.module.css';

const SIZE = 384;
const MARGIN = { top: 8, right: 8, bottom: 44, left: 44 };
const TICKS = [1, 2, 3, 4, 5];
/** Between what is low and what is high. */
const MIDDLE = 3.5;

const QUARTERS: readonly { field: PortfolioField; x: [number, number]; y: [number, number] }[] = [
  { field: 'invest', x: [0.5, MIDDLE], y: [MIDDLE, 5.5] },
  { field: 'keep', x: [MIDDLE, 5.5], y: [MIDDLE, 5.5] },
  { field: 'watch', x: [0.5, MIDDLE], y: [0.5, MIDDLE] },
  { field: 'hold', x: [MIDDLE, 5.5], y: [0.5, MIDDLE] },
];

/** Accounts by position and potential; those that stand together share a point. */
export function PortfolioChart({ standings }: { standings: readonly AccountStanding[] }) {
  const t = useTexts();
  const x = scaleLinear({ domain: [0.5, 5.5], range: [MARGIN.left, SIZE - MARGIN.right] });
  const y = scaleLinear({ domain: [0.5, 5.5], range: [SIZE - MARGIN.bottom, MARGIN.top] });
  const points = [...groupedBy(standings.filter(({ field }) => field !== null), ({ plan }) => `${plan?.position} ${plan?.potential}`)].map(([key, together]) => {
    const { position, potential } = together[0]?.plan ?? {};
    return { key, position: position ?? 0, potential: potential ?? 0, names: together.map(({ account }) => account.name) };
  });
  const axis = { numTicks: TICKS.length, tickValues: TICKS, tickFormat: String, hideTicks: true, hideAxisLine: true };
  return (
    <svg className={styles.chart} viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={t('keyAccounts.portfolio.chart', { count: standings.length })}>
      {QUARTERS.map(({ field, x: [left, right], y: [low, high] }) => (
        <g key={field}>
          <rect className={styles.quarter} x={x(left)} y={y(high)} width={x(right) - x(left)} height={y(low) - y(high)} />
          <text className={styles.quarterName} x={x(left) + 8} y={y(high) + 18}>
            {t(`keyAccounts.portfolio.fields.${field}`)}
          </text>
        </g>
      ))}
      {points.map(({ key, position, potential, names }) => (
        <g key={key}>
          <circle className={styles.point} cx={x(position)} cy={y(potential)} r={7 + Math.min(5, names.length - 1)}>
            <title>{t('keyAccounts.portfolio.point', { names: names.join(', '), potential, position })}</title>
          </circle>
          <text className={styles.pointName} {...anchored(position, x(position))} y={y(potential) + 22 + Math.min(5, names.length - 1)}>
            {short(names, points.some((other) => other.potential === potential && Math.abs(other.position - position) === 1) ? CROWDED : LONGEST)}
          </text>
        </g>
      ))}
      <g className={styles.axis}>
        <AxisBottom top={SIZE - MARGIN.bottom} scale={x} label={t('keyAccounts.portfolio.columns.position')} {...axis} />
        <AxisLeft left={MARGIN.left} scale={y} label={t('keyAccounts.portfolio.columns.potential')} labelOffset={18} {...axis} />
      </g>
    </svg>
  );
}

/** Letters of a name that have room below its point, and beside the name of a neighbour. */
const LONGEST = 20;
const CROWDED = 11;

/** Names below the outermost points begin or end at the edge instead of running over it. */
function anchored(position: number, center: number): { x: number; style?: { textAnchor: 'start' | 'end' } } {
  if (position === 1) return { x: MARGIN.left + 4, style: { textAnchor: 'start' } };
  if (position === 5) return { x: SIZE - MARGIN.right - 4, style: { textAnchor: 'end' } };
  return { x: center };
}

function short([first = '', ...others]: readonly string[], most: number): string {
  const name = first.length <= most ? first : `${first.slice(0, most - 1)}…`;
  return others.length === 0 ? name : `${name} +${others.length}`;
}
