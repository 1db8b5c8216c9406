import { useCallback } from 'react';
import { dialNumber, phoneOf } from '../../../shared/domain/account/dial-number';
import type { Account } from '../../../shared/domain/account/account';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { useToasts } from '../../ui/toast/toast-context';

/** Calls a company through the program that places calls on this machine, and says so, or why it cannot. */
export function useDial(): (account: Account) => void {
  const t = useTexts();
  const api = useApi();
  const toasts = useToasts();
  return useCallback(
    (account) => {
      const written = phoneOf(account);
      const number = written === null ? null : dialNumber(written);
      if (written === null || number === null) {
        toasts.show({ tone: 'error', title: t('qualification.list.noNumber', { name: account.name }) });
        return;
      }
      void api.phone.dial({ number }).then((result) => {
        if (!result.ok && result.error.code === 'cancelled') return;
        toasts.show(result.ok ? { title: t('qualification.list.dialled', { number: written }) } : { tone: 'error', title: errorText(t, result.error) });
      });
    },
    [t, api, toasts],
  );
}
