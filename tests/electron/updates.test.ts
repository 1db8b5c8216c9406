import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../shared/i18n/en';
import { settings as words } from '../../shared/i18n/en/settings';
import { launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { account } from '../support/records/records';

const NEWER = '99.1.0';
const PACKAGE = `werkbank-${NEWER}.AppImage`;

/** The company's server on this machine: a folder of files. */
let server: Server;
let files: Map<string, Buffer>;
let asked: string[];
const company = generateKeyPairSync('ed25519');
const folder = mkdtempSync(join(tmpdir(), 'werkbank-updates-'));

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
    asked.push(name);
    const file = files.get(name);
    response.writeHead(file === undefined ? 404 : 200, file === undefined ? {} : { 'content-length': file.length });
    response.end(file);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The new version is a program that says it ran; it stands where the old one was. */
const newProgram = (): Buffer => Buffer.from(`#!/bin/sh\necho ran >> "${folder}/ran"\n`);

/** Puts a version on the server, signed by a key. */
function publish(version: string, content: Buffer, key: KeyObject = company.privateKey): void {
  const sha512 = createHash('sha512').update(content).digest('base64');
  const name = PACKAGE.replace(NEWER, version);
  const description = `version: ${version}\nfiles:\n  - url: ${name}\n    sha512: ${sha512}\n    size: ${content.length}\npath: ${name}\nsha512: ${sha512}\nreleaseDate: '2026-11-29T00:00:00.000Z'\nreleaseNotes: |\n  Offers are written faster\n  Nothing was lost\n`;
  files.set('latest-linux.yml', Buffer.from(description));
  files.set('latest-linux.yml.sig', Buffer.from(sign(null, Buffer.from(description), key).toString('base64')));
  files.set(name, content);
}

let profile: string;
let running: Running;
const program = join(folder, 'Werkbank.AppImage');

async function start(): Promise<void> {
  const policy = join(folder, 'policy.json');
  const { port } = server.address() as AddressInfo;
  const publicKey = company.publicKey.export({ type: 'spki', format: 'pem' });
  writeFileSync(policy, JSON.stringify({ updates: { url: `http://127.0.0.1:${port}`, publicKey } }));
  running = await launch({ profile, env: { WERKBANK_POLICY: policy, APPIMAGE: program, XDG_CACHE_HOME: join(folder, 'cache') } });
}

beforeEach(async () => {
  files = new Map();
  asked = [];
  profile = newProfile();
  rmSync(join(folder, 'cache'), { recursive: true, force: true });
  rmSync(join(folder, 'ran'), { force: true });
  mkdirSync(join(folder, 'cache'));
  writeFileSync(program, 'the old version', { mode: 0o755 });
  await start();
  await seed(running, [account({ name: 'Precious' })]);
  await open(running, '/settings');
});
afterEach(async () => {
  await running.app.close().catch(() => undefined);
  removeProfile(profile);
});

const press = (name: string): Promise<void> => running.page.getByRole('button', { name, exact: true }).click();
const seen = (text: string): Promise<void> => running.page.getByText(text).first().waitFor();
const isOldVersion = (): boolean => readFileSync(program, 'utf8') === 'the old version';

describe.runIf(process.platform === 'linux')('an update', () => {
  it('is asked for by nobody but the user', async () => {
    publish(NEWER, newProgram());
    await running.page.getByRole('button', { name: words.updates.check }).waitFor();
    expect(asked).toEqual([]);
  });

  it('is offered when it is newer, downloaded, and installed after a backup with all data kept', async () => {
    publish(NEWER, newProgram());
    await press(words.updates.check);
    await seen(words.updates.available.replace('{{version}}', NEWER));
    await seen('Offers are written faster');
    expect(asked).not.toContain(PACKAGE);
    await press(words.updates.download);
    await seen(words.updates.ready.replace('{{version}}', NEWER));
    // Nothing is touched before the user says so.
    expect(isOldVersion()).toBe(true);
    const backups = join(profile, 'snapshots');
    const before = existsSync(backups) ? readdirSync(backups).filter((name) => name.endsWith('.wbs')) : [];

    const ended = new Promise((done) => running.app.process().once('exit', done));
    await press(words.updates.install);
    await ended;
    expect(readdirSync(backups).filter((name) => name.endsWith('.wbs')).length).toBeGreaterThan(before.length);
    expect(readFileSync(program)).toEqual(newProgram());
    await expect.poll(() => existsSync(join(folder, 'ran'))).toBe(true);

    await start();
    const listed = await running.page.evaluate(() => window.werkbank.api.records.listAccounts({}));
    expect(listed.ok && listed.value.accounts.map(({ name }) => name)).toEqual(['Precious']);
  });

  it('is none when the server has this version or an older one', async () => {
    publish('0.0.1', newProgram());
    await press(words.updates.check);
    await running.page.getByText(words.updates.current.replace(/ Checked.*/, '')).first().waitFor();
    expect(await running.page.getByRole('button', { name: words.updates.download }).count()).toBe(0);
  });

  it.each<[string, () => void]>([
    [
      'changed after it was signed',
      () => {
        publish('99.0.0', newProgram());
        files.set('latest-linux.yml', Buffer.from(String(files.get('latest-linux.yml')).replaceAll('99.0.0', NEWER)));
      },
    ],
    ['signed by somebody else', () => publish(NEWER, newProgram(), generateKeyPairSync('ed25519').privateKey)],
    [
      'not signed',
      () => {
        publish(NEWER, newProgram());
        files.delete('latest-linux.yml.sig');
      },
    ],
  ])('is refused when its description is %s', async (_why, prepare) => {
    prepare();
    await press(words.updates.check);
    await seen(en.errors['update-refused']);
    expect(asked.filter((name) => name.endsWith('.AppImage'))).toEqual([]);
    expect(await running.page.getByRole('button', { name: words.updates.download }).count()).toBe(0);
  });

  it('is refused when its package is not the announced one', async () => {
    publish(NEWER, newProgram());
    files.set(PACKAGE, Buffer.from(`#!/bin/sh\necho bad > "${folder}/ran"\n#${' '.repeat(3)}\n`));
    await press(words.updates.check);
    await seen(words.updates.available.replace('{{version}}', NEWER));
    await press(words.updates.download);
    await seen(en.errors['update-refused']);
    expect(await running.page.getByRole('button', { name: words.updates.install }).count()).toBe(0);
    await running.app.close();
    expect(isOldVersion()).toBe(true);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  it('that cannot be asked for says so, and the work goes on', async () => {
    await press(words.updates.check);
    await seen(en.errors['update-unreachable']);
  });
});
