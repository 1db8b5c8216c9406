import { BrowserWindow, session, type BrowserWindowConstructorOptions, type PrintToPDFOptions, type Session, type WebPreferences } from 'electron';
import { guardSession } from '../security/guard-session';
import { SCHEME } from '../security/origins';
import type { Log } from '../log/log';

const PAGE_ADDRESS = `${SCHEME}://drawing/page.html`;
/** Chromium reckons with 96 dots an inch; a PDF page may be 200 inches long. */
const DOTS = 96;
const LONGEST_INCHES = 190;

/** A picture for print has three pixels to a unit of its drawing, which is about 350 to the inch, and no side longer than this. */
const FINEST = 3;
const MOST_PIXELS = 4_000;
const FRAME = 16;

/** Page numbers at the foot of a printed page; Chromium fills in the spans. */
const FOOTER =
  '<div style="width:100%;padding:0 16mm 0 20mm;font:8pt sans-serif;color:#444;text-align:right"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

export type PdfPrinter = {
  /** Prints an SVG drawing on one page of its size; `null` when the bytes are none. */
  drawing(svg: Uint8Array): Promise<Uint8Array | null>;
  /** Draws an SVG drawing as PNG, fine enough for print. */
  picture(drawing: { svg: string; width: number; height: number }): Promise<Uint8Array>;
  /** Prints a page of HTML on as many A4 sheets as it takes, numbered at the foot unless another `footer` is given. */
  page(html: string, footer?: string): Promise<Uint8Array>;
};

/**
 * A printer for drawings and pages: a hidden window without script, without network and without our data, closed after
 * each print. A drawing stays one of lines and letters, so that it is sharp at any size and can be searched.
 */
export function pdfPrinter(log: Log): PdfPrinter {
  let guarded: Session | null = null;
  let page = '';
  const ownSession = (): Session => {
    if (guarded !== null) return guarded;
    guarded = session.fromPartition('drawing');
    guardSession(guarded, log);
    guarded.protocol.handle(SCHEME, () => new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:" } }));
    return guarded;
  };

  const open = (options: BrowserWindowConstructorOptions = {}, preferences: WebPreferences = {}): BrowserWindow =>
    new BrowserWindow({
      show: false,
      ...options,
      webPreferences: { ...preferences, session: ownSession(), sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
    });
  const load = async (window: BrowserWindow, html: string): Promise<void> => {
    page = html;
    await window.loadURL(PAGE_ADDRESS);
  };

  const print = async (html: string, options: PrintToPDFOptions): Promise<Uint8Array> => {
    const window = open();
    try {
      await load(window, html);
      return await window.webContents.printToPDF({ printBackground: true, ...options });
    } finally {
      window.destroy();
    }
  };

  return {
    async drawing(bytes) {
      const svg = new TextDecoder().decode(bytes);
      const size = sizeOf(svg);
      if (size === null) return null;
      const scale = Math.min(1, (LONGEST_INCHES * DOTS) / Math.max(size.width, size.height));
      const width = Math.ceil(size.width * scale);
      const height = Math.ceil(size.height * scale);
      return print(pageOf(svg, width, height), {
        pageSize: { width: width / DOTS, height: height / DOTS },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        pageRanges: '1',
      });
    },
    async picture({ svg, width, height }) {
      const scale = Math.min(FINEST, MOST_PIXELS / Math.max(width, height));
      const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
      // A frame around it, as a window may come out a little smaller than it was asked for.
      const window = open({ width: size.width + FRAME, height: size.height + FRAME, useContentSize: true, enableLargerThanScreen: true }, { offscreen: true });
      try {
        await load(window, pageOf(svg, size.width, size.height));
        const image = await window.webContents.capturePage({ x: 0, y: 0, ...size });
        return image.toPNG();
      } finally {
        window.destroy();
      }
    },
    async page(html, footer = FOOTER) {
      const { PRINT_FACES } = await import('./print-faces');
      const withFaces = html.replace('<style>', `<style>${PRINT_FACES}`);
      return print(withFaces, { preferCSSPageSize: true, displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: `<style>${PRINT_FACES}</style>${footer}` });
    },
  };
}

function sizeOf(svg: string): { width: number; height: number } | null {
  const root = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  const width = Number(root?.[1]);
  const height = Number(root?.[2]);
  return width > 0 && height > 0 ? { width, height } : null;
}

function pageOf(svg: string, width: number, height: number): string {
  const title = /<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? '';
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>@page{margin:0}html,body{margin:0;overflow:hidden}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`;
}
