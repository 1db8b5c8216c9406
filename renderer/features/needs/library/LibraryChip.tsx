import { LibraryBig } from 'lucide-react';
import { useTexts } from '../../../i18n/texts';
import { Chip } from '../../../ui/chip/Chip';
import { useBoard } from '../data/board-context';

/** Opens what other deals taught. */
export function LibraryChip() {
  const t = useTexts();
  const { set } = useBoard();
  return (
    <Chip icon={LibraryBig} onClick={() => set({ library: 'take' })}>
      {t('library.take.open')}
    </Chip>
  );
}
