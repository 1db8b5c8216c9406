import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between two that talk to each other and can cut them off, also just when one has done what it was told. */
export class Gate {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #swallows: string | null = null;
  #isShut = false;

  private constructor(target: number) {
    this.#server = createServer((inside) => {
      if (this.#isShut) return void inside.destroy();
      const outside = connect(target, '127.0.0.1');
      const end = (): void => {
        inside.destroy();
        outside.destroy();
      };
      for (const socket of [inside, outside]) {
        this.#sockets.add(socket);
        socket.on('error', end);
        socket.on('close', () => {
          this.#sockets.delete(socket);
          end();
        });
      }
      let isToSwallow = false;
      inside.on('data', (data) => {
        if (this.#swallows !== null && data.includes(this.#swallows)) {
          this.#swallows = null;
          isToSwallow = true;
        }
        outside.write(data);
      });
      outside.on('data', (data) => {
        if (isToSwallow) end();
        else inside.write(data);
      });
    });
  }

  /** Opens one to a port of this machine. */
  static async to(target: number): Promise<Gate> {
    const gate = new Gate(target);
    await new Promise<void>((resolve) => gate.#server.listen(0, '127.0.0.1', () => resolve()));
    return gate;
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  /** Breaks the connection when the answer to the next question with this text comes, instead of passing that on. */
  swallow(text: string): void {
    this.#swallows = text;
  }

  get isShut(): boolean {
    return this.#isShut;
  }

  /** Lets nobody through until it is opened. */
  shut(): void {
    this.#isShut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  open(): void {
    this.#isShut = false;
  }

  async close(): Promise<void> {
    this.shut();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
