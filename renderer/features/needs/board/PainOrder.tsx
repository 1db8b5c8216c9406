import { ArrowDownWideNarrow } from 'lucide-react';
import { shortcutText } from '../../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { IconButton } from '../../../ui/button/IconButton';
import { useBoard } from '../data/board-context';

/** Switches the pains between the user's order and the most urgent first. */
export function PainOrder() {
  const t = useTexts();
  const language = useLanguage();
  const { painOrder, set } = useBoard();
  const isSorted = painOrder === 'urgency';
  return (
    <IconButton
      icon={ArrowDownWideNarrow}
      size="small"
      label={t('needs.commands.sort')}
      shortcut={shortcutText({ key: 's' }, language)}
      pressed={isSorted}
      onClick={() => set({ painOrder: isSorted ? 'own' : 'urgency' })}
    />
  );
}
