import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Key codes of a usual keyboard under X. */
const CODES = { Return: 36, Escape: 9 } as const;

/** Request and event numbers of the X protocol and its extension for tests. */
const QUERY_EXTENSION = 98;
const SET_INPUT_FOCUS = 42;
/** Whatever is below the pointer has the keyboard. */
const POINTER_ROOT = 1;
const FAKE_INPUT = 2;
const KEY_PRESS = 2;
const KEY_RELEASE = 3;
const MOTION = 6;

/**
 * Presses a key in a dialog of the system's own, which no page can reach. It opens at the top left where no window
 * manager places it; the pointer goes there and the keyboard with it. Speaks the X protocol; Linux alone.
 */
export async function pressKeyInDialog(key: keyof typeof CODES): Promise<void> {
  const socket = connect(`/tmp/.X11-unix/X${displayNumber()}`);
  const answers = reader(socket);
  socket.write(greeting());
  const head = await answers(8);
  if (head[0] !== 1) throw new Error('the screen lets nobody in');
  await answers(head.readUInt16LE(6) * 4);

  socket.write(request(QUERY_EXTENSION, 0, [u16(5), u16(0), Buffer.from('XTEST\0\0\0')]));
  const extension = await answers(32);
  if (extension[8] !== 1) throw new Error('the screen takes no test keys');
  const major = extension[9] ?? 0;
  const fake = (kind: number, detail: number, x = 0, y = 0): void => {
    socket.write(request(major, FAKE_INPUT, [Buffer.from([kind, detail, 0, 0]), Buffer.alloc(16), u16(x), u16(y), Buffer.alloc(8)]));
  };
  fake(MOTION, 0, 200, 25);
  socket.write(request(SET_INPUT_FOCUS, POINTER_ROOT, [u16(POINTER_ROOT), u16(0), Buffer.alloc(4)]));
  fake(KEY_PRESS, CODES[key]);
  fake(KEY_RELEASE, CODES[key]);
  await new Promise<void>((done) => socket.end(done));
}

const displayNumber = (): string => /:(\d+)/.exec(process.env['DISPLAY'] ?? '')?.[1] ?? '0';

function greeting(): Buffer {
  const { name, data } = cookie();
  const head = Buffer.alloc(12);
  head.write('l');
  head.writeUInt16LE(11, 2);
  head.writeUInt16LE(name.length, 6);
  head.writeUInt16LE(data.length, 8);
  return Buffer.concat([head, padded(name), padded(data)]);
}

/** What the screen wants to see of its user; empty where it lets everybody of this machine in. */
function cookie(): { name: Buffer; data: Buffer } {
  const path = process.env['XAUTHORITY'] ?? join(homedir(), '.Xauthority');
  const none = { name: Buffer.alloc(0), data: Buffer.alloc(0) };
  if (!existsSync(path)) return none;
  const file = readFileSync(path);
  let at = 0;
  const field = (): Buffer => {
    const length = file.readUInt16BE(at);
    const value = file.subarray(at + 2, at + 2 + length);
    at += 2 + length;
    return value;
  };
  while (at < file.length) {
    at += 2;
    field();
    const display = field().toString();
    const [name, data] = [field(), field()];
    if (display === '' || display === displayNumber()) return { name, data };
  }
  return none;
}

/** Answers the next bytes a socket brings, as many as asked for. */
function reader(socket: Socket): (count: number) => Promise<Buffer> {
  let arrived = Buffer.alloc(0);
  let wake = (): void => undefined;
  let fault: Error | null = null;
  socket.on('data', (chunk) => {
    arrived = Buffer.concat([arrived, chunk]);
    wake();
  });
  socket.on('error', (error) => {
    fault = error;
    wake();
  });
  return async (count) => {
    while (arrived.length < count) {
      if (fault !== null) throw fault;
      await new Promise<void>((done) => {
        wake = done;
      });
    }
    const bytes = arrived.subarray(0, count);
    arrived = arrived.subarray(count);
    return bytes;
  };
}

function request(major: number, minor: number, parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([major, minor]), u16(1 + body.length / 4), body]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
