import { Redo2, Undo2 } from 'lucide-react';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useWorkbench, useWorkbenchState } from '../../stores/workbench-context';
import { IconButton } from '../../ui/button/IconButton';
import { shortcutText } from '../commands/shortcut';

/** The buttons that take the last step back and bring it again. */
export function UndoRedo() {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const canUndo = useWorkbenchState(({ history }) => history.done.length > 0);
  const canRedo = useWorkbenchState(({ history }) => history.undone.length > 0);
  return (
    <>
      <IconButton
        icon={Undo2}
        label={t('shell.commands.undo')}
        shortcut={shortcutText({ key: 'z', mod: true }, language)}
        disabled={!canUndo}
        onClick={() => workbench.undo()}
      />
      <IconButton
        icon={Redo2}
        label={t('shell.commands.redo')}
        shortcut={shortcutText({ key: 'y', mod: true }, language)}
        disabled={!canRedo}
        onClick={() => workbench.redo()}
      />
    </>
  );
}
