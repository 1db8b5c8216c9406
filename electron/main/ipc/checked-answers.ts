import { contract, type Handlers } from '../../../shared/contract/contract';
import { callChecked } from '../../../shared/contract/rpc';
import type { Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';
import type { Answer } from './listen';

type HandlerTable = Record<string, Record<string, (input: never) => Promise<Result<unknown>>>>;
type MethodTable = Record<string, Record<string, Parameters<typeof callChecked>[0]>>;

/** Answers the contract's methods by these handlers; what goes in and what comes out is checked against the contract. */
export function checkedAnswers(handlers: Partial<Handlers>, log: Log): Answer {
  return async (namespace, name, input) => {
    const label = `${namespace}.${name}`;
    const method = (contract as MethodTable)[namespace]?.[name];
    const handler = (handlers as unknown as HandlerTable)[namespace]?.[name];
    if (method === undefined || handler === undefined) throw new Error(`no handler for ${label}`);
    const result = await callChecked(method, handler, input, label, (fault) => log.fault(label, fault));
    if (!result.ok && result.error.code === 'invalid-input') log.warn('ipc-invalid', { method: label, path: result.error.params.path });
    return result;
  };
}
