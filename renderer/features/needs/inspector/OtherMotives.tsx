import type { Changes } from '../../../../shared/document/edit';
import { MOTIVES, type Benefit } from '../../../../shared/domain/needs/benefit';
import { withOtherMotive } from '../../../../shared/domain/needs/benefit-motives';
import { MOTIVE_ICONS } from '../../../fields/motive-icons';
import { FieldOpinions } from '../../../fields/opinions/FieldOpinions';
import { useTexts } from '../../../i18n/texts';
import { Chip } from '../../../ui/chip/Chip';
import styles from './OtherMotives.module.css';

/** The motives a benefit answers besides the one that leads. */
export function OtherMotives({ benefit, onChange }: { benefit: Benefit; onChange: (changes: Changes<Benefit>) => void }) {
  const t = useTexts();
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <p className={styles.label}>{t('needs.fields.otherMotives')}</p>
        <FieldOpinions record={benefit} field="otherMotives" label={t('needs.fields.otherMotives')} />
      </div>
      <div className={styles.motives} role="group" aria-label={t('needs.fields.otherMotives')}>
        {MOTIVES.filter((motive) => motive !== benefit.motive).map((motive) => {
          const isAnswered = benefit.otherMotives.includes(motive);
          return (
            <Chip key={motive} icon={MOTIVE_ICONS[motive]} selected={isAnswered} onClick={() => onChange(withOtherMotive(benefit, motive, !isAnswered))}>
              {t(`common.motives.${motive}`)}
            </Chip>
          );
        })}
      </div>
    </div>
  );
}
