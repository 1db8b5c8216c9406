/**
 * `npm run package`: builds what is installed on this system into `dist/`: the unpacked application first, then the
 * installers. Those need tools that electron-builder downloads; where that is blocked it says so and leaves the rest.
 *
 *   npm run package -- --dir    the unpacked application alone
 */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Arch, build as pack, Platform } from 'electron-builder';
import { build } from './build.mjs';
import { appSize, MOST_APP_BYTES } from './package/app-size.mjs';
import { builderConfig } from './package/builder-config.mjs';
import { readFuses, settableFuses, wrongFuses } from './package/fuses.mjs';
import { packagedExecutable } from './package/packaged-app.mjs';
import { checkout, isStartedDirectly, scratchDirectory } from './setup/checkout.mjs';
import { withLock } from './setup/lock.mjs';
import { Problem, runScript, say } from './setup/say.mjs';
import { setUp } from './setup.mjs';

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * Builds the unpacked application and checks it.
 * @returns {Promise<import('./package/builder-config.mjs').PackageRuntime>} what it was built with
 */
export async function packageUnpacked() {
  const { electronPath, electronVersion, isFallback } = await setUp();
  await build();
  const electronDist = dirname(process.platform === 'darwin' ? dirname(dirname(dirname(electronPath))) : electronPath);
  const runtime = { electronVersion, electronDist, fuses: await settableFuses(electronPath) };
  say(`Packaging with Electron ${electronVersion}${isFallback ? ', the fallback: for tests only, not to be handed out' : ''} …`);
  await pack({ projectDir: checkout, targets: Platform.current().createTarget('dir'), config: builderConfig(runtime), publish: 'never' });

  const executable = packagedExecutable();
  if (!existsSync(executable)) throw new Problem(`Packaging left no ${relative(checkout, executable)}.`);
  const fuses = await readFuses(executable);
  const wrong = wrongFuses(fuses);
  for (const [name, isOn] of Object.entries(fuses)) say(`fuse ${name} ${isOn ? 'on' : 'off'}`);
  if (wrong.length > 0) throw new Problem(`These fuses are not set as they should be: ${wrong.join(', ')}.`);

  const size = appSize(executable);
  for (const { name, bytes } of size.parts) say(`size ${name} ${megabytes(bytes)}`);
  say(`size app without Electron ${megabytes(size.bytes)} goal=${megabytes(MOST_APP_BYTES)}`);
  say(`The application: ${relative(checkout, executable)}`);
  return runtime;
}

/** @param {import('./package/builder-config.mjs').PackageRuntime} runtime */
async function packageInstallers(runtime) {
  /** @type {string[]} */
  const made = [];
  /** @type {string[]} */
  const missing = [];
  const names = { linux: ['AppImage', 'deb', 'rpm'], win32: ['nsis', 'msi', 'portable'], darwin: ['dmg', 'zip'] }[/** @type {'linux'} */ (process.platform)] ?? [];
  // What was checked above is what goes into the installers; on macOS they hold two architectures instead.
  const prepackaged = process.platform === 'darwin' ? null : dirname(packagedExecutable());
  const arch = process.platform === 'darwin' ? Arch.universal : Arch[/** @type {'x64'} */ (process.arch)];
  for (const name of names) {
    try {
      const files = await pack({ projectDir: checkout, targets: Platform.current().createTarget(name, arch), config: builderConfig(runtime), prepackaged, publish: 'never' });
      made.push(...files);
    } catch (fault) {
      missing.push(`${name}: ${(fault instanceof Error ? fault.message : String(fault)).split('\n')[0]}`);
    }
  }
  for (const file of made) say(`Made ${relative(checkout, file)}`);
  if (missing.length === 0) return;
  say('Not made, since their tools could not be downloaded or run here:');
  for (const line of missing) say(`  ${line}`);
  say('The unpacked application above is whole all the same.');
}

if (isStartedDirectly(import.meta.url)) {
  await runScript(async () => {
    const options = process.argv.slice(2);
    const unknown = options.find((option) => option !== '--dir');
    if (unknown) throw new Problem(`Unknown option ${unknown}; there is --dir.`);
    await withLock(join(scratchDirectory, 'package.lock'), 'packaging', async () => {
      const runtime = await packageUnpacked();
      if (!options.includes('--dir')) await packageInstallers(runtime);
    });
    return 0;
  });
}
