import type { RatingChoice, RatingConflict } from '../../../shared/domain/merge/merge-people';
import type { Translate } from '../../../shared/i18n/translator';
import { useFormat, type Format } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useTable } from '../../stores/workbench-context';
import { Segmented } from '../../ui/segmented/Segmented';
import styles from './MergePersonDialog.module.css';

type Props = { conflicts: readonly RatingConflict[]; choices: ReadonlyMap<string, RatingChoice>; onChoose: (ratingId: string, choice: RatingChoice) => void };

/** Where one colleague thinks two things of who is now one person: what each says, and which counts. */
export function RatingConflicts({ conflicts, choices, onChoose }: Props) {
  const t = useTexts();
  const format = useFormat();
  const deals = useTable('deal');
  const colleagues = useTable('colleague');
  if (conflicts.length === 0) return null;
  return (
    <div className={styles.conflicts} data-testid="rating-conflicts">
      <p className={styles.why}>{t('accounts.merge.ratingConflicts')}</p>
      {conflicts.map(({ dealId, raterId, kept, other }) => {
        const label = t('accounts.merge.ratingOf', { name: colleagues.get(raterId)?.name ?? t('common.unknown'), deal: deals.get(dealId)?.name ?? '' });
        return (
          <div key={kept.id} className={styles.conflict}>
            <span className={styles.deal}>{label}</span>
            <Segmented<RatingChoice>
              size="small"
              aria-label={label}
              value={choices.get(kept.id) ?? 'kept'}
              onValueChange={(choice) => onChoose(kept.id, choice)}
              options={[
                { value: 'kept', label: differingWords(kept, other, t, format) },
                { value: 'other', label: differingWords(other, kept, t, format) },
              ]}
            />
          </div>
        );
      })}
    </div>
  );
}

type Rating = RatingConflict['kept'];

/** What an opinion says where it differs from another. */
function differingWords(rating: Rating, beside: Rating, t: Translate, format: Format): string {
  const { attitude, attitudeWanted, influence, adaptability, leadingMotive, secondMotive, evidence, evidenceSource, evidenceOn } = rating;
  const says = (field: keyof Rating, words: string): string => (rating[field] === beside[field] ? '' : words);
  return [
    says('attitude', attitude === null ? '' : t(`common.attitudes.${attitude}`)),
    says('attitudeWanted', attitudeWanted === null ? '' : t('accounts.merge.wanted', { attitude: t(`common.attitudes.${attitudeWanted}`) })),
    says('influence', influence === null ? '' : t('accounts.merge.influence', { value: influence })),
    says('adaptability', adaptability === null ? '' : t('accounts.merge.adaptability', { value: adaptability })),
    says('leadingMotive', leadingMotive === null ? '' : t(`common.motives.${leadingMotive}`)),
    says('secondMotive', secondMotive === null ? '' : t(`common.motives.${secondMotive}`)),
    says('evidence', t(`common.evidence.${evidence}`)),
    says('evidenceSource', evidenceSource),
    says('evidenceOn', evidenceOn === null ? '' : format.day(evidenceOn)),
  ].filter(Boolean).join(', ') || t('accounts.merge.saysNothing');
}
