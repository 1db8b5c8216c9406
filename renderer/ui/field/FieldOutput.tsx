import { useField } from './field-context';
import styles from './FieldOutput.module.css';

/** What a field tells and nobody can change here; words in its place while there is nothing. */
export function FieldOutput({ value, empty }: { value: string; empty: string }) {
  const field = useField();
  return (
    <output id={field?.controlId} aria-describedby={field?.describedBy} className={styles.output} data-empty={value === '' || undefined}>
      {value === '' ? empty : value}
    </output>
  );
}
