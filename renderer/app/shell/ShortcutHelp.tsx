import { useLanguage, useTexts } from '../../i18n/texts';
import { Dialog } from '../../ui/dialog/Dialog';
import { Kbd } from '../../ui/kbd/Kbd';
import { useAllCommands } from '../commands/command-context';
import { shortcutText } from '../commands/shortcut';
import { useShellDialogs } from './shell-dialogs';
import styles from './ShortcutHelp.module.css';

/** All shortcuts of the page, by group. */
export function ShortcutHelp() {
  const t = useTexts();
  const language = useLanguage();
  const { open, setOpen } = useShellDialogs();
  const commands = useAllCommands().filter((command) => command.shortcut !== undefined);
  const groups = [...new Set(commands.map(({ group }) => group))];
  return (
    <Dialog open={open === 'shortcuts'} onOpenChange={(next) => setOpen(next ? 'shortcuts' : null)} title={t('shell.commands.shortcuts')} closeLabel={t('shell.close')}>
      {groups.map((group) => (
        <section key={group} className={styles.group}>
          <h3>{group}</h3>
          <dl>
            {commands
              .filter((command) => command.group === group)
              .map(({ id, label, shortcut }) => (
                <div key={id} className={styles.row}>
                  <dt>{label}</dt>
                  <dd>{shortcut === undefined ? null : <Kbd keys={shortcutText(shortcut, language)} />}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
