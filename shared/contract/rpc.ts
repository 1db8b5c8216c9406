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

/**
 * Calls a handler with checked input and checks what it answers. A thrown `AppFailure` is its error; any
 * other exception is a bug, given to `onFault`, whose answer is the reference the caller sees.
 */
export async function callChecked(
  method: Method,
  handler: (input: never) => Promise<Result<unknown>>,
  input: unknown,
  name: string,
  onFault: (fault: unknown) => string,
): Promise<Result<unknown>> {
  const parsedInput = method.input.safeParse(input);
  if (!parsedInput.success) return err(invalid(parsedInput.error, name));
  try {
    const result = await handler(parsedInput.data as never);
    if (!result.ok) return result;
    const parsedOutput = method.output.safeParse(result.value);
    if (!parsedOutput.success) throw new Error(`answer of ${name} does not fit: ${parsedOutput.error.message}`);
    return { ok: true, value: parsedOutput.data };
  } catch (fault) {
    if (fault instanceof AppFailure) return err(fault.appError);
    return err(appError('internal', { reference: onFault(fault) }));
  }
}

/** Serves a contract on a port. Messages of another shape are dropped. */
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
    void callChecked(method, handler as never, input, `${namespace}.${name}`, onFault).then((result) => {
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
      call.settle(
        value.success ? { ok: true, value: value.data } : err(appError('internal', { reference: `${call.name}: answer does not fit` })),
      );
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
