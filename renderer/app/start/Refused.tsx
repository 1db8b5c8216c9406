import { TriangleAlert } from 'lucide-react';
import type { AppError } from '../../../shared/errors/app-error';
import { useTexts } from '../../i18n/texts';
import { errorText } from '../../i18n/error-text';
import { EmptyState } from '../../ui/empty-state/EmptyState';

/** Shown instead of the workbench when the data may not be opened. Never an empty workbench. */
export function Refused({ error }: { error: AppError }) {
  const t = useTexts();
  return (
    <main>
      <EmptyState icon={TriangleAlert} title={t('main.refused.title')} why={errorText(t, error)} />
    </main>
  );
}
