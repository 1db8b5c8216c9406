import type { Language } from '../../../shared/domain/schema/values';

/** A page of the help, rendered while the application was built. */
export type HelpPageContent = { name: string; title: string; html: string };

const quickStart = import.meta.glob<HelpPageContent>('../../../docs/quick-start.*.md', { eager: true, import: 'default' });
const user = import.meta.glob<HelpPageContent>('../../../docs/user/*/*.md', { eager: true, import: 'default' });

/** The pages of the help in a language, the quick start first. */
export function helpPages(language: Language): HelpPageContent[] {
  const first = Object.entries(quickStart).filter(([path]) => path.endsWith(`.${language}.md`));
  const rest = Object.entries(user).filter(([path]) => path.includes(`/${language}/`));
  return [...first, ...rest.sort(([a], [b]) => a.localeCompare(b))].map(([, page]) => page);
}
