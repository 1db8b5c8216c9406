import { AxisBottom } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import styles from './BarChart.module.css';

export interface ChartBar {
  id: string;
  /** Below the bar. */
  label: string;
  value: number;
  /** Above the bar, as the user writes it. */
  valueText: string;
  /** Apart from the others: what is not known, what is left over. */
  muted?: boolean;
}

export interface BarChartProps {
  bars: readonly ChartBar[];
  /** What the picture says, in words. The figures themselves belong into a table beside it. */
  label: string;
  selectedId?: string | null;
  /** A click on a bar. Whoever cannot click chooses in the table. */
  onSelect?: ((id: string) => void) | undefined;
}

const WIDTH = 420;
const HEIGHT = 180;
const MARGIN = { top: 22, right: 4, bottom: 26, left: 4 };
const BASE = HEIGHT - MARGIN.bottom;

/** Bars beside one another, each with its figure: a picture of few numbers, which screen readers get as words. */
export function BarChart({ bars, label, selectedId = null, onSelect }: BarChartProps) {
  const x = scaleBand({ domain: bars.map(({ id }) => id), range: [MARGIN.left, WIDTH - MARGIN.right], paddingInner: 0.28, paddingOuter: 0.1 });
  const y = scaleLinear({ domain: [0, Math.max(1, ...bars.map(({ value }) => value))], range: [BASE, MARGIN.top] });
  const labels = new Map(bars.map((bar) => [bar.id, bar.label]));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {bars.map(({ id, value, valueText, muted }) => {
        const left = x(id) ?? 0;
        const top = Math.min(y(value), BASE - (value > 0 ? 2 : 0));
        return (
          <g
            key={id}
            className={styles.bar}
            data-muted={muted || undefined}
            data-selected={id === selectedId || undefined}
            data-clickable={onSelect === undefined ? undefined : true}
            onClick={() => onSelect?.(id)}
          >
            <rect className={styles.area} x={left} y={MARGIN.top - 18} width={x.bandwidth()} height={BASE - MARGIN.top + 18} />
            <rect className={styles.fill} x={left} y={top} width={x.bandwidth()} height={BASE - top} rx={3} />
            <text className={styles.value} x={left + x.bandwidth() / 2} y={top - 6}>
              {valueText}
            </text>
          </g>
        );
      })}
      <AxisBottom
        top={BASE}
        scale={x}
        hideTicks
        tickFormat={(id) => labels.get(id) ?? ''}
        axisLineClassName={styles.line ?? ''}
        tickComponent={({ x: center, y: below, formattedValue }) => (
          <text className={styles.label} x={center} y={below + 4}>
            {formattedValue}
          </text>
        )}
      />
    </svg>
  );
}
