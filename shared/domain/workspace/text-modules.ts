import { inOrder } from '../offer/in-order';
import type { Language } from '../schema/values';
import type { TextModule, TextPlace } from './text-module';

/** The texts for a place of an offer in a language, in the user's order. */
export function modulesAt(modules: Iterable<TextModule>, place: TextPlace, language: Language): TextModule[] {
  return inOrder([...modules].filter((module) => module.place === place && module.language === language));
}

/** The text new offers in a language start with at a place; `null` where nobody chose one. */
export function defaultModule(modules: Iterable<TextModule>, place: TextPlace, language: Language): TextModule | null {
  return modulesAt(modules, place, language).find(({ isDefault }) => isDefault) ?? null;
}

/** What changes when a text becomes the default of its place and language, or ceases to be: there is one at most. */
export function makeDefault(modules: Iterable<TextModule>, module: TextModule, isDefault: boolean): { module: TextModule; isDefault: boolean }[] {
  const others = isDefault ? modulesAt(modules, module.place, module.language).filter((other) => other.isDefault && other.id !== module.id) : [];
  return [{ module, isDefault }, ...others.map((other) => ({ module: other, isDefault: false }))];
}
