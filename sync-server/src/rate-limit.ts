/** How much one connection may send in a while: a bucket of bytes and one of messages, each filled evenly. */
export class RateLimit {
  #bytes: number;
  #messages: number;
  #at: number;
  readonly #bytesPerMinute: number;
  readonly #messagesPerMinute: number;

  constructor(bytesPerMinute: number, messagesPerMinute: number, now: number) {
    this.#bytesPerMinute = bytesPerMinute;
    this.#messagesPerMinute = messagesPerMinute;
    this.#bytes = bytesPerMinute;
    this.#messages = messagesPerMinute;
    this.#at = now;
  }

  /** Whether a message of this size may still be taken. */
  take(bytes: number, now: number): boolean {
    const minutes = (now - this.#at) / 60_000;
    this.#at = now;
    this.#bytes = Math.min(this.#bytesPerMinute, this.#bytes + minutes * this.#bytesPerMinute) - bytes;
    this.#messages = Math.min(this.#messagesPerMinute, this.#messages + minutes * this.#messagesPerMinute) - 1;
    return this.#bytes >= 0 && this.#messages >= 0;
  }
}
