import { lazy, Suspense } from 'react';

const PeopleFindings = lazy(async () => ({ default: (await import('./PeopleFindings')).PeopleFindings }));

/**
 * Points at words of a note that should not be written about people, below the control of a field. It never blocks. The
 * words it knows come when something is written for the first time.
 *
 * @param floating over what follows, and only while the field is written in: for a line that has no room below it. The field has
 * to be positioned
 */
export function AboutPeople({ text, floating = false }: { text: string; floating?: boolean }) {
  if (text.trim() === '') return null;
  return (
    <Suspense fallback={null}>
      <PeopleFindings text={text} floating={floating} />
    </Suspense>
  );
}
