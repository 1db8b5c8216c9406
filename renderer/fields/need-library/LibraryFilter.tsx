import { Flame, Search, Sprout } from 'lucide-react';
import type { Ref } from 'react';
import type { LibraryQuery } from '../../../shared/domain/need-library/library';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { Segmented } from '../../ui/segmented/Segmented';
import { Select } from '../../ui/select/Select';
import { TextInput } from '../../ui/text-input/TextInput';
import styles from './LibraryFilter.module.css';

/** Looking for everything. */
export const ALL_ENTRIES: LibraryQuery = { text: '', kind: null, language: null, segment: null, motive: null };

type Props = {
  query: LibraryQuery;
  onChange: (query: LibraryQuery) => void;
  segments: readonly string[];
  /** How many entries were found. */
  count: number;
  inputRef?: Ref<HTMLInputElement>;
};

/** Words, kind and segment to find entries of the library by. */
export function LibraryFilter({ query, onChange, segments, count, inputRef }: Props) {
  const t = useTexts();
  const format = useFormat();
  return (
    <div className={styles.filter} role="search">
      <TextInput
        ref={inputRef}
        type="search"
        size="small"
        icon={Search}
        className={styles.search}
        aria-label={t('library.filter.text')}
        placeholder={t('library.filter.text')}
        clearLabel={t('library.filter.clear')}
        value={query.text}
        onValueChange={(text) => onChange({ ...query, text })}
      />
      {segments.length === 0 ? null : (
        <Select<string>
          size="small"
          className={styles.select}
          aria-label={t('library.filter.segment')}
          value={query.segment}
          placeholder={t('library.filter.allSegments')}
          clearLabel={t('library.filter.allSegments')}
          onClear={() => onChange({ ...query, segment: null })}
          onValueChange={(segment) => onChange({ ...query, segment })}
          options={segments.map((value) => ({ value, label: value }))}
        />
      )}
      <Segmented
        size="small"
        aria-label={t('library.filter.kind')}
        value={query.kind ?? 'all'}
        onValueChange={(kind) => onChange({ ...query, kind: kind === 'all' ? null : kind })}
        options={[
          { value: 'all', label: t('library.filter.kinds.all') },
          { value: 'pain', label: t('library.filter.kinds.pain'), icon: Flame },
          { value: 'benefit', label: t('library.filter.kinds.benefit'), icon: Sprout },
        ]}
      />
      <output className={styles.count}>{t('library.filter.count', { count, number: format.number(String(count)) })}</output>
    </div>
  );
}
