import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command } from './command';

/** Commands of all mounted parts, those of the part mounted last first. */
export type CommandRegistry = StoreApi<{ groups: readonly (readonly Command[])[] }>;

/** An empty registry. */
export function createCommandRegistry(): CommandRegistry {
  return createStore(() => ({ groups: [] }));
}

/** Adds commands; the answer takes them away again. */
export function registerCommands(registry: CommandRegistry, commands: readonly Command[]): () => void {
  registry.setState(({ groups }) => ({ groups: [commands, ...groups] }));
  return () => registry.setState(({ groups }) => ({ groups: groups.filter((group) => group !== commands) }));
}
