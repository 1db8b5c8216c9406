import { scaleLinear } from '@visx/scale';
import styles from './StackedBars.module.css';

export interface StackedPart {
  id: string;
  /** Green and red are states; the rest is neutral. Their lightness differs too. */
  tone: 'green' | 'red' | 'neutral';
  value: number;
  /** Of the figure, for the pointer: `Price, lost: 6`. */
  title: string;
}

export interface StackedRow {
  id: string;
  label: string;
  parts: readonly StackedPart[];
}

export interface StackedBarsProps {
  rows: readonly StackedRow[];
  /** What the picture says, in words. The figures themselves belong into a table beside it. */
  label: string;
  /** What the tones stand for, in the order of the parts. */
  legend: readonly { tone: StackedPart['tone']; label: string }[];
  /** A click on a part. Whoever cannot click chooses in the table. */
  onSelect?: (rowId: string, partId: string) => void;
}

const WIDTH = 960;
const ROW = 30;
const BAR = 18;
const LABEL = 240;
const FIGURE = 34;

/** Bars below one another, each of parts that add up: a picture of groups, which screen readers get as words. */
export function StackedBars({ rows, label, legend, onSelect }: StackedBarsProps) {
  const sum = ({ parts }: StackedRow): number => parts.reduce((total, { value }) => total + value, 0);
  const x = scaleLinear({ domain: [0, Math.max(1, ...rows.map(sum))], range: [0, WIDTH - LABEL - FIGURE] });
  return (
    <figure className={styles.figure}>
      <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} role="img" aria-label={label}>
        {rows.map((row, index) => {
          let left = LABEL;
          const top = index * ROW + (ROW - BAR) / 2;
          return (
            <g key={row.id}>
              <text className={styles.label} x={LABEL - 10} y={top + BAR / 2}>
                {cut(row.label)}
                <title>{row.label}</title>
              </text>
              {row.parts.map((part) => {
                const width = x(part.value);
                const start = left;
                left += width;
                return part.value === 0 ? null : (
                  <rect
                    key={part.id}
                    className={styles[part.tone]}
                    x={start}
                    y={top}
                    width={Math.max(2, width - 1)}
                    height={BAR}
                    rx={2}
                    data-clickable={onSelect === undefined ? undefined : true}
                    onClick={() => onSelect?.(row.id, part.id)}
                  >
                    <title>{part.title}</title>
                  </rect>
                );
              })}
              <text className={styles.value} x={left + 6} y={top + BAR / 2}>
                {sum(row)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className={styles.legend}>
        {legend.map(({ tone, label: words }) => (
          <span key={tone} className={styles.entry}>
            <svg width={12} height={12} aria-hidden>
              <rect className={styles[tone]} width={12} height={12} rx={2} />
            </svg>
            {words}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

const LONGEST = 30;

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
