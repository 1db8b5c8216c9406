import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseXml } from './docx-package';
import { renderingFonts } from './rendering-fonts';

/** A word on a page; its box in millimetres from the page's top and left edge. */
export type PlacedWord = { text: string; left: number; top: number; right: number; bottom: number };

const found = (command: string, argument: string): boolean => {
  try {
    execFileSync(command, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Whether LibreOffice and poppler are there to render with. */
export const canRender = found('soffice', '--version') && found('pdftotext', '-v');

/** Word files to render together: starting the office takes longer than any of them. */
export class Rendering {
  private readonly makers: (() => Promise<Uint8Array>)[] = [];
  private readonly rendered: PlacedWord[][][] = [];
  private readonly pictures: Buffer[][] = [];

  /** Adds a file; its pages are there once `run` has ended. */
  add(make: () => Promise<Uint8Array>): () => PlacedWord[][] {
    const index = this.makers.push(make) - 1;
    return () => this.rendered[index] ?? [];
  }

  /** Adds a file whose pages are wanted as PNG pictures as well, of so many dots per inch. */
  addPictured(make: () => Promise<Uint8Array>): { pages: () => PlacedWord[][]; pictures: () => Buffer[] } {
    const index = this.makers.length;
    const pages = this.add(make);
    this.pictures[index] = [];
    return { pages, pictures: () => this.pictures[index] ?? [] };
  }

  /** Makes and renders all files. */
  async run(): Promise<void> {
    if (!canRender || this.makers.length === 0) return;
    const folder = mkdtempSync(join(tmpdir(), 'offer-render-'));
    try {
      const names = this.makers.map((_, index) => `${index}`);
      for (const [index, make] of this.makers.entries()) writeFileSync(join(folder, `${index}.docx`), await make());
      toPdf(folder, names.map((name) => join(folder, `${name}.docx`)));
      for (const [index, name] of names.entries()) {
        const pdf = join(folder, `${name}.pdf`);
        execFileSync('pdftotext', ['-bbox', pdf, join(folder, `${name}.html`)], { stdio: 'ignore' });
        this.rendered[index] = pagesOf(readFileSync(join(folder, `${name}.html`), 'utf8'));
        if (this.pictures[index] !== undefined) this.pictures[index] = picturesOf(pdf, folder, name);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Renders one Word file and returns the words of each page with their places. */
export async function renderedPages(bytes: Uint8Array): Promise<PlacedWord[][]> {
  const rendering = new Rendering();
  const pages = rendering.add(() => Promise.resolve(bytes));
  await rendering.run();
  return pages();
}

function toPdf(folder: string, files: readonly string[]): void {
  // A profile of its own, so that an office already open neither answers nor blocks.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore', timeout: 170_000, env: { ...process.env, ...renderingFonts(folder) },
  });
}

function picturesOf(pdf: string, folder: string, name: string): Buffer[] {
  execFileSync('pdftoppm', ['-r', '40', '-gray', '-png', pdf, join(folder, `page-${name}`)], { stdio: 'ignore' });
  return readdirSync(folder).filter((file) => file.startsWith(`page-${name}-`)).sort().map((file) => readFileSync(join(folder, file)));
}

function pagesOf(html: string): PlacedWord[][] {
  const document = parseXml(html.slice(html.indexOf('<doc>'), html.indexOf('</doc>') + '</doc>'.length));
  return Array.from(document.getElementsByTagName('page')).map((page) =>
    Array.from(page.getElementsByTagName('word')).map((word) => {
      const millimetres = (name: string): number => (Number(word.getAttribute(name)) * 25.4) / 72;
      return {
        text: word.textContent ?? '',
        left: millimetres('xMin'),
        top: millimetres('yMin'),
        right: millimetres('xMax'),
        bottom: millimetres('yMax'),
      };
    }),
  );
}
