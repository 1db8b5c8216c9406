import { describe, expect, it } from 'vitest';
import { METHOD_NAMES } from '../../shared/contract/names';
import { contract } from '../../shared/contract/contract';
import { method } from '../../shared/contract/method';
import { client, serve, type Port } from '../../shared/contract/rpc';
import { z } from '../../shared/domain/schema/zod';
import { AppFailure, appError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';

const toy = {
  numbers: {
    double: method(z.strictObject({ value: z.number() }), z.strictObject({ value: z.number() })),
    lie: method(z.strictObject({}), z.strictObject({ value: z.number() })),
    fail: method(z.strictObject({}), z.strictObject({})),
    breakDown: method(z.strictObject({}), z.strictObject({})),
    hang: method(z.strictObject({}), z.strictObject({})),
  },
};

/** Two ends of a port; `wire` sees what crosses it. */
function portPair() {
  const listeners: [((message: unknown) => void)[], ((message: unknown) => void)[]] = [[], []];
  const end = (own: 0 | 1): Port => ({
    post: (message) => queueMicrotask(() => listeners[own === 0 ? 1 : 0].forEach((listen) => listen(structuredClone(message)))),
    onMessage: (listener) => void listeners[own].push(listener),
  });
  return { a: end(0), b: end(1) };
}

function connect() {
  const { a, b } = portPair();
  const faults: unknown[] = [];
  const timers: (() => void)[] = [];
  serve(
    toy,
    {
      numbers: {
        double: async ({ value }) => ok({ value: value * 2 }),
        lie: async () => ok({ value: 'no number' as unknown as number }),
        fail: async () => {
          throw new AppFailure(appError('quota', {}));
        },
        breakDown: async () => {
          throw new Error('bug');
        },
        hang: () => new Promise(() => undefined),
      },
    },
    b,
    (fault) => {
      faults.push(fault);
      return 'ref-1';
    },
  );
  const connection = client(toy, a, (fire) => {
    timers.push(fire);
    return () => undefined;
  });
  return { ...connection, port: a, faults, timers };
}

describe('the call pair', () => {
  it('carries a call and its answer', async () => {
    expect(await connect().api.numbers.double({ value: 21 })).toEqual(ok({ value: 42 }));
  });

  it('refuses input of another shape and says where', async () => {
    const result = await connect().api.numbers.double({ value: '21' } as never);
    expect(result).toEqual(err(appError('invalid-input', { path: 'numbers.double.value' })));
  });

  it('turns an answer of another shape into a fault', async () => {
    const { api } = connect();
    expect(await api.numbers.lie({})).toEqual(err(appError('internal', { reference: 'numbers.lie: answer does not fit' })));
  });

  it('keeps the code of an expected failure', async () => {
    expect(await connect().api.numbers.fail({})).toEqual(err(appError('quota', {})));
  });

  it('answers a bug with the reference of its log entry', async () => {
    expect(await connect().api.numbers.breakDown({})).toEqual(err(appError('internal', { reference: 'ref-1' })));
  });

  it('answers `timeout` when the timer fires', async () => {
    const { api, timers } = connect();
    const answer = api.numbers.hang({});
    timers.forEach((fire) => fire());
    expect(await answer).toEqual(err(appError('timeout', { what: 'numbers.hang' })));
  });

  it('answers every open call when the other side is gone', async () => {
    const { api, rejectAll } = connect();
    const answers = Promise.all([api.numbers.hang({}), api.numbers.hang({})]);
    rejectAll(appError('storage-gone', {}));
    expect(await answers).toEqual([err(appError('storage-gone', {})), err(appError('storage-gone', {}))]);
  });

  it.each([
    ['an inherited name', { id: 9, namespace: '__proto__', method: 'toString', input: {} }],
    ['an unknown method', { id: 9, namespace: 'numbers', method: 'constructor', input: {} }],
  ])('refuses %s', async (_what, message) => {
    const { port } = connect();
    const answer = new Promise((resolve) => port.onMessage(resolve));
    port.post(message);
    expect(await answer).toEqual({ id: 9, result: err(appError('refused', {})) });
  });

  it('drops messages of another shape', async () => {
    const { port, api } = connect();
    let answers = 0;
    port.onMessage(() => (answers += 1));
    for (const junk of [null, 7, 'x', {}, { id: 'a' }, { id: 1, namespace: 'numbers' }]) port.post(junk);
    await api.numbers.double({ value: 1 });
    expect(answers).toBe(1);
  });
});

describe('the names a preload script knows', () => {
  it('are those of the contract', () => {
    const names = Object.fromEntries(Object.entries(contract).map(([namespace, methods]) => [namespace, Object.keys(methods).sort()]));
    const known = Object.fromEntries(Object.entries(METHOD_NAMES).map(([namespace, methods]) => [namespace, [...methods].sort()]));
    expect(known).toEqual(names);
  });
});
