import { Building2, CalendarCheck, CircleHelp, FileSpreadsheet, Handshake, Keyboard, LockKeyhole, Moon, Redo2, Scale, Search, Settings, Sun, Undo2, UsersRound } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useApi, useSession } from '../../stores/session-context';
import { useWorkbench } from '../../stores/workbench-context';
import type { Command } from '../commands/command';
import { useCommands } from '../commands/command-context';
import { useToasts } from '../../ui/toast/toast-context';
import { useShellDialogs } from './shell-dialogs';

/** Commands that are there on every page. */
export function useShellCommands(): void {
  const t = useTexts();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const api = useApi();
  const session = useSession();
  const { setOpen } = useShellDialogs();
  const toasts = useToasts();

  const commands = useMemo<Command[]>(() => {
    const edit = t('shell.groups.edit');
    const go = t('shell.groups.go');
    const view = t('shell.groups.view');
    const { store } = workbench;
    const lock = async (): Promise<void> => {
      const locked = await api.protection.lock({});
      if (locked.ok) return;
      if (locked.error.code !== 'refused') return void toasts.show({ tone: 'error', title: errorText(t, locked.error) });
      // What a lock needs stands there.
      toasts.show({ tone: 'neutral', title: t('shell.commands.lockNeedsPassphrase') });
      void navigate(places.settingsOf('protection'));
    };
    return [
      {
        id: 'shell.search',
        label: t('shell.commands.search'),
        group: go,
        icon: Search,
        shortcut: { key: 'k', mod: true, inText: true },
        run: () => setOpen('palette'),
      },
      {
        id: 'shell.undo',
        label: t('shell.commands.undo'),
        group: edit,
        icon: Undo2,
        shortcut: { key: 'z', mod: true },
        when: () => store.getState().history.done.length > 0,
        run: () => workbench.undo(),
      },
      {
        id: 'shell.redo',
        label: t('shell.commands.redo'),
        group: edit,
        icon: Redo2,
        shortcut: { key: 'y', mod: true, also: [{ key: 'z', mod: true, shift: true }] },
        when: () => store.getState().history.undone.length > 0,
        run: () => workbench.redo(),
      },
      { id: 'shell.manual', label: t('shell.commands.manual'), group: go, icon: CircleHelp, shortcut: { key: 'F1', inText: true }, run: () => void navigate(places.help('quick-start')) },
      { id: 'shell.today', label: t('shell.rail.today'), group: go, icon: CalendarCheck, run: () => void navigate(places.today) },
      { id: 'shell.deals', label: t('shell.rail.deals'), group: go, icon: Handshake, run: () => void navigate(places.deals) },
      { id: 'shell.accounts', label: t('shell.rail.accounts'), group: go, icon: Building2, run: () => void navigate(places.accounts) },
      { id: 'shell.import', label: t('shell.commands.import'), group: go, icon: FileSpreadsheet, run: () => void navigate(places.import) },
      { id: 'shell.import-people', label: t('shell.commands.importPeople'), group: go, icon: UsersRound, run: () => void navigate(places.importPeople) },
      { id: 'shell.settings', label: t('shell.commands.settings'), group: go, icon: Settings, run: () => void navigate(places.settings) },
      { id: 'shell.coverage-rules', label: t('coverageRules.title'), group: go, icon: Scale, run: () => void navigate(places.coverageRules()) },
      { id: 'shell.lock', label: t('shell.commands.lock'), group: view, icon: LockKeyhole, shortcut: { key: 'l', mod: true, shift: true, inText: true }, run: () => void lock() },
      { id: 'shell.light', label: t('shell.commands.light'), group: view, icon: Sun, run: () => session.set({ theme: 'light' }) },
      { id: 'shell.dark', label: t('shell.commands.dark'), group: view, icon: Moon, run: () => session.set({ theme: 'dark' }) },
      { id: 'shell.theme-system', label: t('shell.commands.themeSystem'), group: view, run: () => session.set({ theme: 'system' }) },
      { id: 'shell.german', label: 'Deutsch', group: view, run: () => session.set({ language: 'de' }) },
      { id: 'shell.english', label: 'English', group: view, run: () => session.set({ language: 'en' }) },
      {
        id: 'shell.shortcuts',
        label: t('shell.commands.shortcuts'),
        group: view,
        icon: Keyboard,
        shortcut: { key: '?' },
        run: () => setOpen('shortcuts'),
      },
    ];
  }, [t, navigate, api, workbench, session, setOpen, toasts]);
  useCommands(commands);
}
