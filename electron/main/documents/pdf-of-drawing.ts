import { BrowserWindow, session, type Session } from 'electron';
import { guardSession } from '../security/guard-session';
import { SCHEME } from '../security/origins';
import type { Log } from '../log/log';

const PAGE_ADDRESS = `${SCHEME}://drawing/page.html`;
/** Chromium reckons with 96 dots an inch; a PDF page may be 200 inches long. */
const DOTS = 96;
const LONGEST_INCHES = 190;

/** Prints an SVG drawing on one page of its size; `null` when the bytes are none. */
export type PdfOfDrawing = (svg: Uint8Array) => Promise<Uint8Array | null>;

/**
 * A printer for drawings: a hidden window without script, without network and without our data, closed after each page.
 * The drawing stays one of lines and letters, so that it is sharp at any size and can be searched.
 */
export function pdfPrinter(log: Log): PdfOfDrawing {
  let guarded: Session | null = null;
  let page = '';
  const ownSession = (): Session => {
    if (guarded !== null) return guarded;
    guarded = session.fromPartition('drawing');
    guardSession(guarded, log);
    guarded.protocol.handle(SCHEME, () => new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } }));
    return guarded;
  };

  return async (bytes) => {
    const svg = new TextDecoder().decode(bytes);
    const size = sizeOf(svg);
    if (size === null) return null;
    const scale = Math.min(1, (LONGEST_INCHES * DOTS) / Math.max(size.width, size.height));
    const width = Math.ceil(size.width * scale);
    const height = Math.ceil(size.height * scale);
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: ownSession(), sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
    });
    try {
      page = pageOf(svg, width, height);
      await window.loadURL(PAGE_ADDRESS);
      return await window.webContents.printToPDF({
        pageSize: { width: width / DOTS, height: height / DOTS },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        printBackground: true,
        pageRanges: '1',
      });
    } finally {
      window.destroy();
    }
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
