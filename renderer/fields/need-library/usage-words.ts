import type { LibraryUse } from '../../../shared/domain/need-library/library-use';
import type { Translate } from '../../../shared/i18n/translator';

/** In how many deals an entry of the library was used, and how those ended: `Used in 3 deals, 2 won, 1 lost`. */
export function usageWords(t: Translate, { used, won, lost, noDecision }: LibraryUse): string {
  if (used === 0) return t('library.use.never');
  const ended = [
    [won, 'library.use.won'],
    [lost, 'library.use.lost'],
    [noDecision, 'library.use.noDecision'],
  ] as const;
  return [t('library.use.used', { count: used }), ...ended.flatMap(([count, key]) => (count === 0 ? [] : [t(key, { count })]))].join(', ');
}
