import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { isEditingText } from '../../ui/text-editing';
import type { Command } from './command';
import { keepComposingKeys } from './composing-keys';
import { createCommandRegistry, registerCommands, type CommandRegistry } from './registry';
import { matchesShortcut } from './shortcut';

const RegistryContext = createContext<CommandRegistry | null>(null);

/** Holds the commands of the page and listens for their shortcuts. */
export function CommandProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createCommandRegistry);
  useEffect(keepComposingKeys, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const editing = isEditingText(event.target);
      const command = registry
        .getState()
        .groups.flat()
        .find(
          ({ shortcut, when }) =>
            shortcut !== undefined &&
            (!editing || shortcut.inText === true) &&
            matchesShortcut(event, shortcut) &&
            (when?.() ?? true),
        );
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

function useRegistry(): CommandRegistry {
  const registry = use(RegistryContext);
  if (registry === null) throw new Error('no CommandProvider above this component');
  return registry;
}

/** Offers commands while the component is mounted. Pass a memoised list. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useRegistry();
  useEffect(() => registerCommands(registry, commands), [registry, commands]);
}

/** All commands offered now. */
export function useAllCommands(): readonly Command[] {
  const groups = useStore(useRegistry(), (state) => state.groups);
  return groups.flat();
}
