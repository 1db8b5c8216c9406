import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseXml } from './docx-package';

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

/** Renders a Word file with LibreOffice and returns the words of each page with their places. */
export function renderedPages(bytes: Uint8Array): PlacedWord[][] {
  const folder = mkdtempSync(join(tmpdir(), 'offer-render-'));
  try {
    writeFileSync(join(folder, 'offer.docx'), bytes);
    // A profile of its own, so that an office already open neither answers nor blocks.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'offer.docx')];
    execFileSync('soffice', [profile, ...convert], { stdio: 'ignore', timeout: 120_000 });
    execFileSync('pdftotext', ['-bbox', join(folder, 'offer.pdf'), join(folder, 'offer.html')], { stdio: 'ignore' });
    return pagesOf(readFileSync(join(folder, 'offer.html'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
