import type { AppError } from '../../../shared/errors/app-error';
import { errorText } from '../../../shared/i18n/error-text';
import type { Translate } from '../../../shared/i18n/translator';

/** Why something was not decided, and what to do then. */
export function decisionErrorText(t: Translate, error: AppError): string {
  if (error.code === 'not-found') return t('sharing.opinions.changed');
  return error.code === 'storage-gone' ? t('sharing.opinions.interrupted') : errorText(t, error);
}
