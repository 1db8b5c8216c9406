import styles from './TotalsStrip.module.css';

type Props = { label: string; amount: string; isUnknown: boolean; parts: readonly string[]; testId: string };

/** A figure of the strip with what has to be said about it. */
export function StripEntry({ label, amount, isUnknown, parts, testId }: Props) {
  return (
    <div className={styles.total} data-testid={testId}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.amount} data-unknown={isUnknown || undefined}>
        {amount}
      </dd>
      {parts.length === 0 ? null : (
        <dd className={styles.parts}>
          {parts.map((part) => (
            <span key={part} className={styles.part}>
              {part}
            </span>
          ))}
        </dd>
      )}
    </div>
  );
}
