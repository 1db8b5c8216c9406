import { useTexts } from '../../i18n/texts';
import { Select } from '../../ui/select/Select';

const RATINGS = ['1', '2', '3', '4', '5'] as const;

type Props = { value: number | null; onChange: (value: number | null) => void; size?: 'medium' | 'small'; 'aria-label'?: string };

/** A rating from 1 to 5, or none. */
export function RatingSelect({ value, onChange, size = 'medium', ...rest }: Props) {
  const t = useTexts();
  return (
    <Select
      {...rest}
      size={size}
      value={RATINGS.find((rating) => Number(rating) === value) ?? null}
      placeholder="–"
      options={RATINGS.map((rating) => ({ value: rating, label: rating }))}
      onValueChange={(rating) => onChange(Number(rating))}
      clearLabel={t('keyAccounts.portfolio.noRating')}
      onClear={() => onChange(null)}
    />
  );
}
