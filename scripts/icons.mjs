/**
 * Draws every icon from resources/icon.svg: the window's own, the sizes Linux wants, and one file each for Windows and
 * macOS. Run it after changing the drawing; the icons are committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { IconIcns, IconIco } from '@shockpkg/icon-encoder';
import { checkout } from './setup/checkout.mjs';
import { say } from './setup/say.mjs';

const WINDOW_SIZE = 512;
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const WINDOWS_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256];
/** Size in pixels and the type code under which macOS looks for it. */
const MAC_SIZES = /** @type {const} */ ([
  [16, 'icp4'],
  [32, 'icp5'],
  [32, 'ic11'],
  [64, 'ic12'],
  [128, 'ic07'],
  [256, 'ic08'],
  [256, 'ic13'],
  [512, 'ic09'],
  [512, 'ic14'],
  [1024, 'ic10'],
]);
/** macOS leaves room around its icons: 824 of 1,024 pixels are the picture. */
const MAC_SCALE = 824 / 1024;

const resources = join(checkout, 'resources');
const drawing = readFileSync(join(resources, 'icon.svg'), 'utf8');
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

/**
 * @param {number} size
 * @param {string} [svg]
 */
function draw(size, svg = drawing) {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** The drawing, smaller inside of the same square. */
function withRoom() {
  const room = (512 * (1 / MAC_SCALE - 1)) / 2;
  return drawing.replace('viewBox="0 0 512 512"', `viewBox="${-room} ${-room} ${512 + 2 * room} ${512 + 2 * room}"`);
}

const icons = join(resources, 'icons');
mkdirSync(icons, { recursive: true });
writeFileSync(join(resources, 'icon.png'), draw(WINDOW_SIZE));
for (const size of LINUX_SIZES) writeFileSync(join(icons, `${size}x${size}.png`), draw(size));

const ico = new IconIco();
for (const size of WINDOWS_SIZES) await ico.addFromPng(draw(size), null, false);
writeFileSync(join(icons, 'icon.ico'), ico.encode());

const icns = new IconIcns();
const mac = withRoom();
for (const [size, type] of MAC_SIZES) await icns.addFromPng(draw(size, mac), [type], true);
writeFileSync(join(icons, 'icon.icns'), icns.encode());
say(`resources/icon.png and resources/icons: ${LINUX_SIZES.length} sizes for Linux, ${WINDOWS_SIZES.length} for Windows, ${MAC_SIZES.length} for macOS`);
