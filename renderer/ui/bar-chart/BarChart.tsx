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

/** What the picture is as wide as, unless its labels need more. */
const WIDTH = 420;
/** How wide the usual picture may be drawn, in rem; a wider one in proportion, so that letters stay as large. */
const MOST_WIDE = 32;
const MARGIN = { top: 22, right: 4, bottom: 26, left: 4 };
const BASE = 154;
const LINE = 15;
/** More than the letters of a label take on average, with the gap to the next label. */
const LETTER = 7;

/** Bars beside one another, each with its figure: a picture of few numbers, which screen readers get as words. */
export function BarChart({ bars, label, selectedId = null, onSelect }: BarChartProps) {
  const labels = new Map(bars.map((bar) => [bar.id, linesOf(bar.label, (WIDTH / bars.length) / LETTER)]));
  const longest = Math.max(0, ...[...labels.values()].flat().map((line) => line.length));
  const width = Math.max(WIDTH, longest * LETTER * bars.length);
  const height = BASE + MARGIN.bottom + (Math.max(1, ...[...labels.values()].map((lines) => lines.length)) - 1) * LINE;
  const x = scaleBand({ domain: bars.map(({ id }) => id), range: [MARGIN.left, width - MARGIN.right], paddingInner: 0.28, paddingOuter: 0.1 });
  const y = scaleLinear({ domain: [0, Math.max(1, ...bars.map(({ value }) => value))], range: [BASE, MARGIN.top] });
  return (
    <svg className={styles.chart} style={{ maxWidth: `${(width / WIDTH) * MOST_WIDE}rem` }} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
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
        axisLineClassName={styles.line ?? ''}
        tickFormat={(id) => id}
        tickComponent={({ x: center, y: below, formattedValue: id = '' }) => (
          <text className={styles.label}>
            {(labels.get(id) ?? []).map((line, at) => (
              <tspan key={line} x={center} y={below + 4 + at * LINE}>
                {line}
              </tspan>
            ))}
          </text>
        )}
      />
    </svg>
  );
}

/** A label as it is, or word below word where it is longer than there is room for. */
function linesOf(label: string, mostLetters: number): string[] {
  return label.length <= mostLetters ? [label] : label.split(' ');
}
