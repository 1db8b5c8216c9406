import { TriangleAlert } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { AppError } from '../../../shared/errors/app-error';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { EmptyState } from '../../ui/empty-state/EmptyState';

const DamagedData = lazy(async () => ({ default: (await import('./DamagedData')).DamagedData }));
const NewerData = lazy(async () => ({ default: (await import('./NewerData')).NewerData }));

/** Shown instead of the workbench when the data may not be opened. Never an empty workbench; damaged and newer data have ways on. */
export function Refused({ error }: { error: AppError }) {
  return (
    <main>
      <Suspense fallback={null}>
        <Way error={error} />
      </Suspense>
    </main>
  );
}

function Way({ error }: { error: AppError }) {
  if (error.code === 'corrupt') return <DamagedData />;
  if (error.code === 'future-version') return <NewerData {...error.params} />;
  return <Said error={error} />;
}

function Said({ error }: { error: AppError }) {
  const t = useTexts();
  return <EmptyState icon={TriangleAlert} title={t('main.refused.title')} why={errorText(t, error)} />;
}
