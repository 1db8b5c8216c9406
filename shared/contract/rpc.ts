import { z } from '../domain/schema/zod';
import { AppFailure, appError, type AppError } from '../errors/app-error';
import { err, type Result } from '../errors/result';
import type { ApiOf, ContractShape, HandlersOf, Method } from './method';

/** The little of a message port that both ends need, whatever kind of port it is. */
export type Port = { post(message: unknown): void; onMessage(listener: (message: unknown) => void): void };

const Request = z.strictObject({ id: z.number().int(), namespace: z.string(), method: z.string(), input: z.unknown() });
const Response = z.strictObject({ id: z.number().int(), result: z.unknown() });
const Envelope = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }) }),
]);

/** Where the input or output of a method does not fit. */
function invalid(error: z.ZodError, where: string): AppError {
  const path = error.issues[0]?.path.map(String).join('.') ?? '';
  return appError('invalid-input', { path: path === '' ? where : `${where}.${path}` });
}

/** Answers that have come through this schema already; one that is only passed on is not checked again. */
const checkedBy = new WeakMap<object, z.ZodType>();

/** Calls a handler and checks what it answers, beside what `callHandler` does. */
export async function callChecked(
  method: Method,
  handler: (input: never) => Promise<Result<unknown>>,
  input: unknown,
  name: string,
  onFault: (fault: unknown) => string,
): Promise<Result<unknown>> {
  const result = await callHandler(method, handler, input, name, onFault);
  if (!result.ok || isChecked(result.value, method.output)) return result;
  const output = method.output.safeParse(result.value);
  if (output.success) return { ok: true, value: output.data };
  return err(appError('internal', { reference: onFault(new Error(`answer of ${name} does not fit: ${output.error.message}`)) }));
}

function isChecked(value: unknown, schema: z.ZodType): boolean {
  return typeof value === 'object' && value !== null && checkedBy.get(value) === schema;
}

/**
 * Calls a handler with checked input. A thrown `AppFailure` is its error; any other exception is a bug, given to
 * `onFault`, whose answer is the reference the caller sees.
 */
async function callHandler(
  method: Method,
  handler: (input: never) => Promise<Result<unknown>>,
  input: unknown,
  name: string,
  onFault: (fault: unknown) => string,
): Promise<Result<unknown>> {
  const parsedInput = method.input.safeParse(input);
  if (!parsedInput.success) return err(invalid(parsedInput.error, name));
  try {
    return await handler(parsedInput.data as never);
  } catch (fault) {
    if (fault instanceof AppFailure) return err(fault.appError);
    return err(appError('internal', { reference: onFault(fault) }));
  }
}

/** Serves a contract on a port. Messages of another shape are dropped; answers are checked by the client at the other end. */
export function serve<C extends ContractShape>(
  contract: C,
  handlers: HandlersOf<C>,
  port: Port,
  onFault: (fault: unknown) => string,
): void {
  port.onMessage((message) => {
    const request = Request.safeParse(message);
    if (!request.success) return;
    const { id, namespace, method: name, input } = request.data;
    const method = own(own(contract, namespace), name);
    const handler = own(own(handlers, namespace), name);
    if (method === undefined || handler === undefined) {
      port.post({ id, result: err(appError('refused', {})) });
      return;
    }
    void callHandler(method, handler as never, input, `${namespace}.${name}`, onFault).then((result) => {
      port.post({ id, result });
    });
  });
}

function own<T extends object, K extends string>(object: T | undefined, key: K): T[keyof T] | undefined {
  return object !== undefined && Object.hasOwn(object, key) ? object[key as unknown as keyof T] : undefined;
}

export type Client<C extends ContractShape> = {
  api: ApiOf<C>;
  /** Answers every open call with this error: the other side is gone. */
  rejectAll(error: AppError): void;
};

/** Starts a timer and answers how to stop it; `shared` has no clock of its own. */
export type StartTimer = (fire: () => void) => () => void;

/**
 * Calls a contract over a port. Answers are checked; one that does not fit is an `internal` error.
 * @param startTimer fires when a call has taken too long and is to answer `timeout`
 */
export function client<C extends ContractShape>(contract: C, port: Port, startTimer: StartTimer): Client<C> {
  let nextId = 1;
  const pending = new Map<number, { settle: (result: Result<unknown>) => void; output: z.ZodType; name: string }>();

  port.onMessage((message) => {
    const response = Response.safeParse(message);
    if (!response.success) return;
    const call = pending.get(response.data.id);
    if (call === undefined) return;
    pending.delete(response.data.id);
    const envelope = Envelope.safeParse(response.data.result);
    if (!envelope.success) {
      call.settle(err(appError('internal', { reference: `${call.name}: no envelope` })));
    } else if (!envelope.data.ok) {
      call.settle(envelope.data as Result<unknown>);
    } else {
      const value = call.output.safeParse(envelope.data.value);
      if (!value.success) {
        call.settle(err(appError('internal', { reference: `${call.name}: answer does not fit` })));
        return;
      }
      if (typeof value.data === 'object' && value.data !== null) checkedBy.set(value.data, call.output);
      call.settle({ ok: true, value: value.data });
    }
  });

  const call = (namespace: string, name: string, method: Method) => (input: unknown) =>
    new Promise<Result<unknown>>((resolve) => {
      const id = nextId++;
      const stopTimer = startTimer(() => {
        pending.delete(id);
        resolve(err(appError('timeout', { what: `${namespace}.${name}` })));
      });
      pending.set(id, {
        output: method.output,
        name: `${namespace}.${name}`,
        settle: (result) => {
          stopTimer();
          resolve(result);
        },
      });
      port.post({ id, namespace, method: name, input });
    });

  const api = Object.fromEntries(
    Object.entries(contract).map(([namespace, methods]) => [
      namespace,
      Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, call(namespace, name, method)])),
    ]),
  );
  return {
    api: api as unknown as ApiOf<C>,
    rejectAll(error) {
      for (const { settle } of [...pending.values()]) settle(err(error));
      pending.clear();
    },
  };
}
