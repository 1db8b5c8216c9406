import type { BackupPreview } from '../../../../shared/contract/backups';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import styles from './BackupContents.module.css';

type Props = {
  people: BackupPreview['erased'];
  /** Ids of those who come back all the same. */
  takenBack: ReadonlySet<string>;
  onTakenBack: (ids: ReadonlySet<string>) => void;
  disabled: boolean;
};

/** People a backup would bring back though they were erased since. They stay out unless they are ticked. */
export function ErasedInBackup({ people, takenBack, onTakenBack, disabled }: Props) {
  const t = useTexts();
  const format = useFormat();
  const toggle = (id: string, isTaken: boolean): void => {
    const next = new Set(takenBack);
    if (isTaken) next.add(id);
    else next.delete(id);
    onTakenBack(next);
  };
  return (
    <section className={styles.erased} aria-label={t('settings.backupFile.erased', { count: people.length })}>
      <h3>{t('settings.backupFile.erased', { count: people.length })}</h3>
      <p>{t('settings.backupFile.erasedText')}</p>
      <ul>
        {people.map(({ personId, name, erasedOn }) => (
          <li key={personId}>
            <Checkbox
              label={t('settings.backupFile.erasedPerson', { name, day: format.day(erasedOn) })}
              checked={takenBack.has(personId)}
              disabled={disabled}
              onCheckedChange={(isTaken) => toggle(personId, isTaken)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
