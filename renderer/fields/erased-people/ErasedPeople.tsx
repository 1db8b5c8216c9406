import type { Day } from '../../../shared/domain/schema/values';
import { useFormat } from '../../i18n/format';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import styles from './ErasedPeople.module.css';

type Props = {
  people: readonly { id: string; name: string; erasedOn: Day }[];
  title: string;
  text: string;
  labelOf: (name: string, day: string) => string;
  /** Ids of those who come back all the same. */
  takenBack: ReadonlySet<string>;
  onTakenBack: (ids: ReadonlySet<string>) => void;
  disabled: boolean;
};

/** People a backup or a file would bring back though they were erased since. They stay out unless they are ticked. */
export function ErasedPeople({ people, title, text, labelOf, takenBack, onTakenBack, disabled }: Props) {
  const format = useFormat();
  const toggle = (id: string, isTaken: boolean): void => {
    const next = new Set(takenBack);
    if (isTaken) next.add(id);
    else next.delete(id);
    onTakenBack(next);
  };
  return (
    <section className={styles.erased} aria-label={title}>
      <h3>{title}</h3>
      <p>{text}</p>
      <ul>
        {people.map(({ id, name, erasedOn }) => (
          <li key={id}>
            <Checkbox label={labelOf(name, format.day(erasedOn))} checked={takenBack.has(id)} disabled={disabled} onCheckedChange={(isTaken) => toggle(id, isTaken)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
