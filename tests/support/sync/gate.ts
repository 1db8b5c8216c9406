import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a server and its store and can break off just when the store has done what it was told. */
export class Gate {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #swallows: string | null = null;

  private constructor(target: number) {
    this.#server = createServer((inside) => {
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

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
