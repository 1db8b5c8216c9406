import styles from './TwoLines.module.css';

/** A cell of one or two lines; what does not fit is in the title. */
export function TwoLines({ first, second }: { first: string; second: string | null }) {
  return (
    <span className={styles.lines} title={second === null ? first : `${first}\n${second}`}>
      <span className={styles.first}>{first}</span>
      {second === null ? null : <span className={styles.second}>{second}</span>}
    </span>
  );
}
