import type { PersonDouble } from '../../../shared/contract/privacy';
import { useTexts } from '../../i18n/texts';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import styles from './EraseDialog.module.css';

type Props = { doubles: readonly PersonDouble[]; same: ReadonlySet<string>; onSame: (id: string, isSame: boolean) => void; disabled?: boolean };

/** Further records of somebody's name, to say which are the same person's, each with what tells it apart. */
export function DoublesChoice({ doubles, same, onSame, disabled = false }: Props) {
  const t = useTexts();
  return (
    <section className={styles.part}>
      <h3>{t('privacy.doubles.title')}</h3>
      <p>{t('privacy.doubles.text')}</p>
      <div className={styles.choices}>
        {doubles.map(({ id, name, company, function: does, email, phone, isCertain }) => {
          const known = [does, email, phone].filter(Boolean).join(' · ') || (company === '' ? t('privacy.doubles.nothingElse') : '');
          return (
            <Checkbox
              key={id}
              label={[name, company].filter(Boolean).join(' · ')}
              hint={[known, isCertain ? t('privacy.doubles.certain') : ''].filter(Boolean).join(' · ')}
              checked={same.has(id)}
              disabled={disabled}
              onCheckedChange={(isSame) => onSame(id, isSame)}
            />
          );
        })}
      </div>
    </section>
  );
}
