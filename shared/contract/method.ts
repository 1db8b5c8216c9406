import type { z } from '../domain/schema/zod';
import type { Result } from '../errors/result';

/** One method of a contract: what goes in, what comes out. Both sides are checked at every boundary. */
export type Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = { input: I; output: O };

/** Namespaces with their methods. */
export type ContractShape = Record<string, Record<string, Method>>;

/** Declares a method. */
export function method<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Method<I, O> {
  return { input, output };
}

/** How a contract looks to those who call it. Expected failures are values. */
export type ApiOf<C extends ContractShape> = {
  readonly [N in keyof C]: {
    readonly [M in keyof C[N]]: (input: z.input<C[N][M]['input']>) => Promise<Result<z.output<C[N][M]['output']>>>;
  };
};

/** How a contract looks to those who serve it. A missing method does not compile. */
export type HandlersOf<C extends ContractShape> = {
  readonly [N in keyof C]: {
    readonly [M in keyof C[N]]: (input: z.output<C[N][M]['input']>) => Promise<Result<z.input<C[N][M]['output']>>>;
  };
};
