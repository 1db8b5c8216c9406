import { appError, type AppError } from '../../../shared/errors/app-error';
import { fileFailure } from './file-failure';

/**
 * The expected failure behind an exception of `writeAtomically`. Where not even the draft beside the file may be made,
 * the folder is closed to us and no other program is to blame.
 */
export function writeFailure(fault: unknown, name: string): AppError {
  const { code, syscall } = fault as NodeJS.ErrnoException;
  if (syscall === 'open' && (code === 'EACCES' || code === 'EPERM')) return appError('file-unreadable', { name });
  return fileFailure(fault, name) ?? appError('file-unreadable', { name });
}
