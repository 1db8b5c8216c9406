/**
 * Draws resources/icon.png from resources/icon.svg. Run it after changing the drawing; the picture is committed.
 * CHROMIUM names the browser to draw with when it is not at its usual place.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';

const SIZE = 512;
const resources = resolve(import.meta.dirname, '../resources');
const drawing = readFileSync(join(resources, 'icon.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${SIZE}px; height: ${SIZE}px }</style>${drawing}`);
writeFileSync(join(resources, 'icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
console.log(`resources/icon.png, ${SIZE} × ${SIZE}`);
