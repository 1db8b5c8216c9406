import { Pencil } from 'lucide-react';
import { fullName, initials, type Person } from '../../../shared/domain/account/person';
import { useTexts } from '../../i18n/texts';
import { Avatar } from '../../ui/avatar/Avatar';
import { Icon } from '../../ui/icon/Icon';
import styles from './PersonRow.module.css';

/** A person in one line; the whole line opens the form. */
export function PersonRow({ person, onEdit }: { person: Person; onEdit: () => void }) {
  const t = useTexts();
  const name = fullName(person);
  return (
    <button type="button" className={styles.row} onClick={onEdit} aria-label={t('accounts.people.edit', { name: name === '' ? t('accounts.people.unnamed') : name })}>
      <Avatar initials={initials(name)} size={30} />
      <span className={styles.who}>
        <span className={styles.name}>{name === '' ? t('accounts.people.unnamed') : name}</span>
        <span className={styles.function}>{[person.function, person.department].filter((part) => part !== '').join(' · ')}</span>
      </span>
      <span className={styles.reach}>
        <span>{person.email}</span>
        <span>{person.phone}</span>
      </span>
      <Icon as={Pencil} size={14} className={styles.edit} />
    </button>
  );
}
