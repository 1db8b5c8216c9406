import { useMemo } from 'react';
import type { NeedTemplate } from '../../../shared/domain/need-library/need-template';
import { segmentVariants } from '../../../shared/domain/need-library/spelling-variants';
import { useUndoToast } from '../../fields/undo-toast';
import { listText } from '../../i18n/list-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { Button } from '../../ui/button/Button';
import type { LibraryChanges } from './library-changes';
import styles from './SpellingHint.module.css';

/** Says where one segment is spelled in several ways, since a filter would find half of it, and writes it alike. */
export function SpellingHint({ entries, changes }: { entries: readonly NeedTemplate[]; changes: LibraryChanges }) {
  const t = useTexts();
  const language = useLanguage();
  const say = useUndoToast();
  const variants = useMemo(() => segmentVariants(entries), [entries]);
  return variants.map((names) => {
    const [usual = ''] = names;
    return (
      <p key={usual} className={styles.hint} role="status">
        {t('library.spellings.text', { names: listText(names, language) })}
        <Button
          size="small"
          onClick={() => {
            changes.spellSegment(names, usual, entries);
            say(t('library.spellings.done'));
          }}
        >
          {t('library.spellings.action', { name: usual })}
        </Button>
      </p>
    );
  });
}
