import type { Result } from '../../../shared/errors/result';

/**
 * Does work of several calls to a worker once more, from its first call on, where the process ended at it: a new one knows
 * nothing of what the calls before gave the other. Only for work that has changed nothing by then.
 */
export async function onceMore<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  const answer = await work();
  return answer.ok || answer.error.code !== 'worker-gone' ? answer : work();
}
