import { startTransition, useEffect, useState, type ComponentType } from 'react';
import { afterPaint } from '../../ui/after-paint';

type LightType = ComponentType<{ dealId: string }>;
let loaded: LightType | null = null;

/** The coverage light, which comes after the strip it stands in: judging the map must not hold up the first keystroke. */
export function DeferredLight({ dealId }: { dealId: string }) {
  const [Light, setLight] = useState<LightType | null>(() => loaded);
  useEffect(() => {
    if (Light !== null) return;
    let current = true;
    void afterPaint()
      .then(() => import('./CoverageLight'))
      .then(({ CoverageLight }) => {
        loaded = CoverageLight;
        if (current) startTransition(() => setLight(() => CoverageLight));
      });
    return () => {
      current = false;
    };
  }, [Light]);
  return Light === null ? null : <Light dealId={dealId} />;
}
