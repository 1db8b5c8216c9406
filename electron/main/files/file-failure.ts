import { appError, type AppError } from '../../../shared/errors/app-error';
import { err } from '../../../shared/errors/result';

/** The expected failure behind an exception of the file system, or `null` for a bug. `name` is the file's name. */
export function fileFailure(fault: unknown, name: string): AppError | null {
  switch ((fault as NodeJS.ErrnoException).code) {
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
    case 'ETXTBSY':
      return appError('file-busy', { name });
    case 'ENOSPC':
    case 'EDQUOT':
      return appError('disk-full', { name });
    case 'ENOENT':
    case 'EISDIR':
    case 'EIO':
    case 'EROFS':
      return appError('file-unreadable', { name });
    default:
      return null;
  }
}

/**
 * What to answer after an exception of the file system.
 * @param name of the file
 * @throws the exception itself where it is a bug
 */
export function fileFailureOrThrow(fault: unknown, name: string): { ok: false; error: AppError } {
  const failure = fileFailure(fault, name);
  if (failure === null) throw fault;
  return err(failure);
}
