import { shortcutText } from '../../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { IconButton } from '../../../ui/button/IconButton';
import { Toolbar } from '../../../ui/toolbar/Toolbar';
import type { QuickAddInputs } from '../board/NeedsBoard';
import { QuickAdd } from '../board/QuickAdd';
import type { FreeCommands } from './free-commands';
import styles from './FreeToolbar.module.css';

/** What one does with the free board, above it: cards are written here, since there are no columns to write them in. */
export function FreeToolbar({ inputs, commands }: { inputs: QuickAddInputs; commands: FreeCommands }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <div className={styles.bar}>
      <div className={styles.add}>
        <QuickAdd type="pain" inputRef={inputs.pain} />
      </div>
      <div className={styles.add}>
        <QuickAdd type="benefit" inputRef={inputs.benefit} />
      </div>
      <Toolbar label={t('needs.free.toolbar')} className={styles.tools}>
        {[commands.arrange, commands.fit, commands.zoomOut, commands.zoomIn].map(({ id, icon, label, shortcut, run }) =>
          icon === undefined ? null : (
            <IconButton key={id} icon={icon} label={label} {...(shortcut === undefined ? {} : { shortcut: shortcutText(shortcut, language) })} onClick={run} />
          ),
        )}
      </Toolbar>
    </div>
  );
}
