/**
 * `npm run release -- --dry-run`: what a release of this checkout consists of: version, what is new, artefacts with their
 * checksums, and what is in them (CycloneDX). Writes and publishes nothing.
 *
 *   npm run release -- --key KEY.pem   writes the checksums and the bill of materials into dist/ and signs what an
 *                                      update server hands out; uploading stays with whoever releases
 */
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES } from './package/builder-config.mjs';
import { changesOf } from './package/changelog.mjs';
import { forbiddenPackages, usedPackages } from './package/licences.mjs';
import { checkout, isStartedDirectly, readPackage } from './setup/checkout.mjs';
import { npmCommand, run } from './setup/command.mjs';
import { Problem, runScript, say } from './setup/say.mjs';

const ARTEFACT = /\.(exe|msi|dmg|zip|AppImage|deb|rpm|blockmap)$/;
/** Descriptions of the newest version, which an update server hands out. */
const DESCRIPTION = /^latest.*\.yml$/;

/** @param {string} path */
const sha256 = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** @param {RegExp} wanted */
const built = (wanted) => (existsSync(PACKAGES) ? readdirSync(PACKAGES).filter((name) => wanted.test(name)).sort() : []);

/** What the application is made of, by npm's own account of the lock. */
async function billOfMaterials() {
  const npm = npmCommand();
  const result = await run(npm.command, [...npm.args, 'sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--sbom-type', 'application'], { cwd: checkout });
  const start = result.output.indexOf('{');
  if (result.code !== 0 || start < 0) throw new Problem(`npm could not list what the application is made of:\n${result.output.trim()}`);
  const text = result.output.slice(start, result.output.lastIndexOf('}') + 1);
  const { bomFormat, specVersion, components } = JSON.parse(text);
  if (bomFormat !== 'CycloneDX') throw new Problem('What npm listed is no CycloneDX.');
  return { text, specVersion, count: components.length };
}

/** @param {string} keyFile */
function signDescriptions(keyFile) {
  const key = createPrivateKey(readFileSync(keyFile));
  if (key.asymmetricKeyType !== 'ed25519') throw new Problem(`${keyFile} holds no Ed25519 key.`);
  for (const name of built(DESCRIPTION)) {
    const path = join(PACKAGES, name);
    writeFileSync(`${path}.sig`, sign(null, readFileSync(path), key).toString('base64'));
    say(`Signed ${name}`);
  }
}

/** @param {{ isDryRun: boolean, keyFile: string | undefined }} options */
async function release({ isDryRun, keyFile }) {
  const { version } = readPackage(checkout);
  say(`version ${version}`);
  const changes = changesOf(readFileSync(join(checkout, 'CHANGELOG.md'), 'utf8'), version);
  if (changes === '') throw new Problem(`CHANGELOG.md says nothing of ${version} and has nothing unreleased.`);
  say(`\nchangelog\n${changes}\n`);

  const forbidden = forbiddenPackages(usedPackages());
  if (forbidden.length > 0) throw new Problem(`These may not go into the application: ${forbidden.map(({ name, licence }) => `${name} (${licence || 'no licence'})`).join(', ')}.`);

  const artefacts = built(ARTEFACT);
  const lines = artefacts.map((name) => `${sha256(join(PACKAGES, name))}  ${name}`);
  for (const [index, name] of artefacts.entries()) say(`artefact ${name} ${(statSync(join(PACKAGES, name)).size / 1_000_000).toFixed(1)} MB sha256=${lines[index]?.slice(0, 64)}`);
  if (artefacts.length === 0) say('artefact none yet: npm run package builds those of the system it runs on');

  const bill = await billOfMaterials();
  say(`sbom CycloneDX ${bill.specVersion} components=${bill.count} sha256=${createHash('sha256').update(bill.text).digest('hex')}`);
  if (isDryRun) return say('\nNothing was written or published.');

  writeFileSync(join(PACKAGES, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  writeFileSync(join(PACKAGES, `werkbank-${version}.cdx.json`), bill.text);
  if (keyFile !== undefined) signDescriptions(keyFile);
  say('\nWritten into dist/. docs/deployment.en.md says what goes to the update server.');
}

if (isStartedDirectly(import.meta.url)) {
  await runScript(async () => {
    const options = process.argv.slice(2);
    const at = options.indexOf('--key');
    const keyFile = at < 0 ? undefined : options[at + 1];
    const isDryRun = options.includes('--dry-run');
    if (!isDryRun && keyFile === undefined) throw new Problem('A release is signed: name the key, or only look.', 'npm run release -- --dry-run');
    if (!isDryRun && !existsSync(PACKAGES)) throw new Problem('Nothing is packaged yet.', 'npm run package');
    await release({ isDryRun, keyFile });
    return 0;
  });
}
