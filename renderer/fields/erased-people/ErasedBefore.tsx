import { lazy, Suspense } from 'react';
import type { ErasedCheck } from './use-erased-check';

const ErasedNotice = lazy(async () => ({ default: (await import('./ErasedNotice')).ErasedNotice }));

type Props = { check: ErasedCheck; className?: string | undefined };

/** Where somebody is entered by hand: that they were erased before. Nothing while nobody was. */
export function ErasedBefore({ check, className }: Props) {
  if (check.found === null && check.failure === null) return null;
  return (
    <div className={className}>
      <Suspense fallback={null}>
        <ErasedNotice check={check} />
      </Suspense>
    </div>
  );
}
