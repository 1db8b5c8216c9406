import { useState } from 'react';
import { PageHeader } from '../page-header/PageHeader';
import { UiProvider } from '../provider/UiProvider';
import { Segmented } from '../segmented/Segmented';
import { ControlsChapter } from './ControlsChapter';
import { FoundationChapter } from './FoundationChapter';
import { MarksChapter } from './MarksChapter';
import { StructureChapter } from './StructureChapter';
import styles from './Gallery.module.css';

/**
 * Every component in every state on one page, for the eye and for the
 * accessibility test. Reached in development only, so its words are not in the
 * catalogue; they are German because long words break layouts first.
 */
export default function Gallery() {
  const [theme, setTheme] = useState(() => document.documentElement.dataset['theme'] ?? 'light');

  function choose(next: string) {
    setTheme(next);
    document.documentElement.dataset['theme'] = next;
  }

  return (
    <UiProvider toastRegionLabel="Meldungen" toastCloseLabel="Schließen">
      <main className={styles.gallery}>
        <PageHeader
          title="Bausteine"
          description="Alle Bausteine in allen Zuständen."
          actions={
            <Segmented
              aria-label="Farbschema"
              value={theme}
              onValueChange={choose}
              options={[
                { value: 'light', label: 'Hell' },
                { value: 'dark', label: 'Dunkel' },
              ]}
            />
          }
        />
        <ControlsChapter />
        <MarksChapter />
        <StructureChapter />
        <FoundationChapter />
      </main>
    </UiProvider>
  );
}
