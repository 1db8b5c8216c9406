import type { AppError } from '../errors/app-error';
import type { Translate } from './translator';

/** What an error says to the user. */
export function errorText(t: Translate, error: AppError): string {
  if (error.code === 'not-a-table') {
    const { name, failure } = error.params;
    const params = failure.code === 'foreign-format' ? { format: t(`importPeople.formats.${failure.params.format}`) } : failure.params;
    return t('errors.not-a-table', { name, reason: t(`importPeople.failures.${failure.code}`, { ...params }) });
  }
  return t(`errors.${error.code}`, { ...error.params });
}
