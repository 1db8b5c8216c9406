import { appError, type AppError } from '../../../shared/errors/app-error';
import { isLighterThan } from './message-weight';

/**
 * What a window may ask. Saving sends one message after another, and a page asks for a handful at once; these are a
 * hundred times that. The heaviest message is a picture of a large map or a dropped file, of 100 MB at most.
 */
export const IPC_LIMITS = { unanswered: 1000, inARow: 3000, perSecond: 1000, bytes: 220_000_000 };
export type IpcLimits = typeof IPC_LIMITS;

export type FloodGuard = {
  /** Says why a message is not taken, or `null` where it is; then `answered` is to be called once it was answered. */
  refuse(method: string, input: unknown): AppError | null;
  answered(): void;
};

/**
 * Keeps a window that sends without end from filling main's memory and holding up everybody else: what is too much is
 * refused at once, before anything looks at it.
 * @param now milliseconds that only go forward
 */
export function floodGuard(now: () => number, limits: IpcLimits = IPC_LIMITS): FloodGuard {
  let unanswered = 0;
  let left = limits.inARow;
  let at = now();
  return {
    refuse(method, input) {
      left = Math.min(limits.inARow, left + ((now() - at) / 1000) * limits.perSecond);
      at = now();
      if (left < 1 || unanswered >= limits.unanswered) return appError('too-many-requests', {});
      left -= 1;
      if (!isLighterThan(input, limits.bytes)) return appError('invalid-input', { path: method });
      unanswered += 1;
      return null;
    },
    answered() {
      unanswered -= 1;
    },
  };
}
