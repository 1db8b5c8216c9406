import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import type { PackageParts } from './open-package';

type Entry = { name: string; dir: boolean; asText(): string; asUint8Array(): Uint8Array };

/** The parts of a package in the form docxtemplater works on; it asks for nothing more of its zip library. */
export class PackageArchive {
  readonly files: Record<string, Entry> = {};

  constructor(parts: PackageParts) {
    for (const [path, bytes] of parts) this.set(path, bytes);
  }

  /** Entries whose path fits a pattern, one entry by its path, or sets one. */
  file(path: RegExp): Entry[];
  file(path: string): Entry | null;
  file(path: string, content: string | Uint8Array, options?: unknown): this;
  file(path: string | RegExp, content?: string | Uint8Array): Entry[] | Entry | null | this {
    if (path instanceof RegExp) return Object.values(this.files).filter(({ name }) => path.test(name));
    if (content === undefined) return Object.hasOwn(this.files, path) ? (this.files[path] ?? null) : null;
    this.set(path, content);
    return this;
  }

  remove(path: string): this {
    delete this.files[path];
    return this;
  }

  /** The package as a file. Pictures are compressed already. */
  toBytes(): Uint8Array {
    const entries: Zippable = {};
    for (const { name, asUint8Array } of Object.values(this.files)) {
      const level = /\.(?:png|jpe?g|gif)$/i.test(name) ? 0 : 6;
      entries[name] = [asUint8Array(), { level, mtime: new Date('1980-01-01T00:00:00') }];
    }
    return zipSync(entries);
  }

  private set(name: string, content: string | Uint8Array): void {
    let text = typeof content === 'string' ? content : null;
    let bytes = typeof content === 'string' ? null : content;
    this.files[name] = {
      name,
      dir: false,
      asText: () => (text ??= strFromU8(bytes ?? new Uint8Array())),
      asUint8Array: () => (bytes ??= strToU8(text ?? '')),
    };
  }
}
