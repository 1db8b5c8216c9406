import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useRouteError } from 'react-router';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';

/** Shown in place of a page that has a bug. What was changed is saved all the same. */
export function PageFault() {
  const t = useTexts();
  const api = useApi();
  const fault = useRouteError();
  const [reference, setReference] = useState('');
  useEffect(() => {
    const error = fault instanceof Error ? fault : new Error(JSON.stringify(fault));
    void api.session
      .reportFault({ message: error.message.slice(0, 2000), stack: (error.stack ?? '').slice(0, 20_000) })
      .then((result) => result.ok && setReference(result.value.reference));
  }, [api, fault]);
  return (
    <EmptyState
      icon={TriangleAlert}
      title={t('shell.fault.title')}
      why={errorText(t, { code: 'internal', params: { reference } })}
      actions={<Button onClick={() => window.location.reload()}>{t('shell.fault.reload')}</Button>}
    />
  );
}
