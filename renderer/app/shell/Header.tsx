import { ChevronLeft, ChevronRight, Redo2, Search, Undo2 } from 'lucide-react';
import { useNavigate } from 'react-router';
import { errorText } from '../../i18n/error-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useSession } from '../../stores/session-context';
import { useWorkbench, useWorkbenchState } from '../../stores/workbench-context';
import { IconButton } from '../../ui/button/IconButton';
import { Icon } from '../../ui/icon/Icon';
import { Kbd } from '../../ui/kbd/Kbd';
import { SaveIndicator } from '../../ui/save-indicator/SaveIndicator';
import { Segmented } from '../../ui/segmented/Segmented';
import { shortcutText } from '../commands/shortcut';
import { useShellDialogs } from './shell-dialogs';
import styles from './Header.module.css';

/** Search, undo, save state and language, the same on every page. */
export function Header() {
  const t = useTexts();
  const language = useLanguage();
  const session = useSession();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const { setOpen } = useShellDialogs();
  const canUndo = useWorkbenchState(({ history }) => history.done.length > 0);
  const canRedo = useWorkbenchState(({ history }) => history.undone.length > 0);
  const save = useWorkbenchState((state) => state.save);
  return (
    <header className={styles.header}>
      <div className={styles.history}>
        <IconButton icon={ChevronLeft} label={t('shell.header.back')} onClick={() => void navigate(-1)} />
        <IconButton icon={ChevronRight} label={t('shell.header.forward')} onClick={() => void navigate(1)} />
      </div>
      <button type="button" className={styles.search} onClick={() => setOpen('palette')}>
        <Icon as={Search} size={15} />
        <span>{t('shell.header.search')}</span>
        <Kbd keys={shortcutText({ key: 'k', mod: true }, language)} />
      </button>
      <div className={styles.end}>
        <SaveIndicator
          state={save.kind}
          label={t(`shell.save.${save.kind}`)}
          {...(save.kind === 'failed'
            ? { detail: errorText(t, save.error), action: { label: t('shell.save.retry'), onClick: () => workbench.retrySave() } }
            : {})}
        />
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
        <Segmented
          aria-label={t('shell.header.language')}
          size="small"
          value={language}
          onValueChange={(next) => session.set({ language: next })}
          options={[
            { value: 'de', label: 'DE' },
            { value: 'en', label: 'EN' },
          ]}
        />
      </div>
    </header>
  );
}
