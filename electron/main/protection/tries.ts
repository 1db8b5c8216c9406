import { setTimeout as wait } from 'node:timers/promises';

const FIRST_MS = 500;
const MOST_MS = 30_000;

/** Tries of a secret, one after another; after each that is wrong the answer takes twice as long. */
export class Tries {
  #wrong = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** @param sleep for tests, which do not wait */
  constructor(private readonly sleep: (milliseconds: number) => Promise<unknown> = wait) {}

  /** Answers what the try answers, and only after those before it. */
  next(isRight: () => Promise<boolean> | boolean): Promise<boolean> {
    const tried = this.#last.then(() => this.#try(isRight));
    this.#last = tried.catch(() => undefined);
    return tried;
  }

  async #try(isRight: () => Promise<boolean> | boolean): Promise<boolean> {
    if (await isRight()) {
      this.#wrong = 0;
      return true;
    }
    const delay = Math.min(FIRST_MS * 2 ** this.#wrong, MOST_MS);
    this.#wrong += 1;
    await this.sleep(delay);
    return false;
  }
}
