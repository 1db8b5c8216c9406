import { lazy, Suspense } from 'react';

const PeopleFindings = lazy(async () => ({ default: (await import('./PeopleFindings')).PeopleFindings }));

/**
 * Points at words of a note that should not be written about people, below the control of a field. It never blocks. The
 * words it knows come when something is written for the first time.
 */
export function AboutPeople({ text }: { text: string }) {
  if (text.trim() === '') return null;
  return (
    <Suspense fallback={null}>
      <PeopleFindings text={text} />
    </Suspense>
  );
}
