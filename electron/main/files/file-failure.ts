import { appError, type AppError } from '../../../shared/errors/app-error';

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
