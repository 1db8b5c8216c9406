import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Edit } from '../../shared/document/edit';
import { account } from '../support/records/records';
import { METHOD_NAMES } from '../../shared/contract/names';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { seed } from '../support/electron/seed';

let running: Running;
const planted = account({ name: 'Planted' });

beforeAll(async () => {
  running = await launch();
  await seed(running, [planted]);
});

afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
});

const log = (): string => readFileSync(join(running.profile, 'logs/main.log'), 'utf8');

/** Names of all accounts in the database. */
async function accounts(): Promise<string[]> {
  const listed = await running.page.evaluate(() => window.werkbank.api.records.listAccounts({}));
  if (!listed.ok) throw new Error(listed.error.code);
  return listed.value.accounts.map(({ name }) => name).sort();
}

describe('the page', () => {
  it('has no Node', async () => {
    const found = await running.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });

  it('sees only the contract on its bridge', async () => {
    const keys = await running.page.evaluate(() => [Object.keys(window.werkbank), Object.keys(window.werkbank.api)]);
    expect(keys).toEqual([
      ['api', 'look', 'on'],
      Object.keys(METHOD_NAMES),
    ]);
  });

  it.each(['file:///etc/passwd', 'https://example.com/', 'http://127.0.0.1:9/', 'app://storage/electron/storage-host/index.html'])(
    'cannot fetch %s',
    async (url) => {
      const outcome = await running.page.evaluate(
        (address) =>
          fetch(address).then(
            () => 'came through',
            () => 'refused',
          ),
        url,
      );
      expect(outcome).toBe('refused');
    },
  );

  it.each(['file:///usr/share/pixmaps/debian-logo.png', 'https://example.com/a.png'])('cannot show the picture %s', async (url) => {
    const outcome = await running.page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('shown');
          image.onerror = () => resolve('refused');
          image.src = address;
        }),
      url,
    );
    expect(outcome).toBe('refused');
  });

  it('runs no inline script, no handler in markup and no eval', async () => {
    const ran = await running.page.evaluate(async () => {
      const marks = window as unknown as Record<string, unknown>;
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.append(script);
      const holder = document.createElement('div');
      holder.innerHTML = '<img src="x" onerror="window.ranHandler = true">';
      document.body.append(holder);
      await new Promise((resolve) => setTimeout(resolve, 200));
      holder.remove();
      script.remove();
      let ranEval = true;
      try {
        new Function('return 1')();
      } catch {
        ranEval = false;
      }
      return [marks['ranInline'], marks['ranHandler'], ranEval];
    });
    expect(ran).toEqual([undefined, undefined, false]);
  });

  it('takes no style from markup', async () => {
    const display = await running.page.evaluate(() => {
      const holder = document.createElement('div');
      holder.innerHTML = '<style>#planted { display: none }</style><p id="planted" style="visibility: hidden">x</p>';
      document.body.append(holder);
      const { display: shown, visibility } = getComputedStyle(holder.querySelector('#planted') as Element);
      holder.remove();
      return [shown, visibility];
    });
    expect(display).toEqual(['block', 'visible']);
  });

  it.each(['file:///etc/passwd', 'https://example.com/', 'data:text/html,hello', 'app://storage/electron/storage-host/index.html'])(
    'does not navigate to %s',
    async (url) => {
      const before = running.page.url();
      await running.page.evaluate((address) => {
        window.location.href = address;
      }, url);
      await running.page.waitForTimeout(200);
      expect(running.page.url()).toBe(before);
      expect(await running.page.evaluate(() => document.querySelector('nav') !== null)).toBe(true);
    },
  );

  it('opens no window', async () => {
    const count = running.app.windows().length;
    expect(await running.page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
    expect(running.app.windows()).toHaveLength(count);
    expect(log()).toContain('"what":"window"');
  });

  it('embeds no frame', async () => {
    const outcome = await running.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = 'app://workbench/renderer/index.html';
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const loaded = frame.contentDocument?.querySelector('#root') != null;
      frame.remove();
      return loaded;
    });
    expect(outcome).toBe(false);
  });

  it('cannot open the database', async () => {
    const names = await running.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(names).toEqual([]);
  });

  it('gets no camera, place or notification', async () => {
    const states = await running.page.evaluate(async () => [
      await navigator.mediaDevices?.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'refused',
      ),
      await Notification.requestPermission(),
      (await navigator.permissions.query({ name: 'geolocation' })).state,
    ]);
    expect(states).not.toContain('granted');
  });

  it.each(['/renderer/../../main/index.js', '/electron/storage-host/index.html', '/%2e%2e/%2e%2e/package.json', '/renderer/'])(
    'is served nothing at %s',
    async (path) => {
      const status = await running.app.evaluate(
        async ({ session }, address) => (await session.fromPartition('workbench').fetch(`app://workbench${address}`)).status,
        path,
      );
      expect(status).toBe(404);
    },
  );

  it('is served with a policy that allows own files only', async () => {
    const policy = await running.app.evaluate(
      async ({ session }) =>
        (await session.fromPartition('workbench').fetch('app://workbench/renderer/index.html')).headers.get('content-security-policy'),
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toMatch(/style-src 'self' 'nonce-[\w+/=]{24}';/);
    expect(policy).not.toContain('unsafe');
  });

  it('lets the page that holds the database compile the WebAssembly of its cipher beside, and nothing else', async () => {
    const policy = await running.app.evaluate(
      async ({ session }) => (await session.fromPartition('persist:werkbank-1').fetch('app://storage/electron/storage-host/index.html')).headers.get('content-security-policy'),
    );
    expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';");
    expect(policy?.match(/unsafe/g)).toHaveLength(1);
  });
});

describe('a message', () => {
  /** Calls `records.commit` from a new window with our preload script at an address, and answers what came back. */
  const commitFrom = (address: string): Promise<unknown> =>
    running.app.evaluate(
      async ({ app, BrowserWindow }, { url, diff }) => {
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload: `${app.getAppPath()}/out/preload/workbench.js`, partition: 'workbench', sandbox: true },
        });
        await window.loadURL(url).catch(() => undefined);
        const answer: unknown = await window.webContents.executeJavaScript(`window.werkbank.api.records.commit(${JSON.stringify({ diff })})`);
        window.destroy();
        return answer;
      },
      { url: address, diff: new Edit().add(account({ name: 'Intruder' })).diff },
    );

  it.each([
    ['another origin', 'data:text/html,<p>hello'],
    ['a window we did not open', 'app://workbench/renderer/index.html'],
    ['the storage host’s origin', 'app://storage/electron/storage-host/index.html'],
  ])('from %s is refused and logged, and writes nothing', async (_what, address) => {
    const before = log().split('ipc-refused').length;
    expect(await commitFrom(address)).toEqual({ ok: false, error: { code: 'refused', params: {} } });
    expect(log().split('ipc-refused').length).toBeGreaterThan(before);
    expect(await accounts()).toEqual(['Planted']);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'diff'],
    ['a diff without its parts', { diff: {} }],
    ['a foreign key', { diff: { added: { x: planted }, updated: {}, removed: {} } }],
    ['a number for money', { diff: { added: { [planted.id]: { ...planted, name: 7 } }, updated: {}, removed: {} } }],
    ['one thing too many', { diff: { added: {}, updated: {}, removed: {} }, path: '/etc/passwd' }],
  ])('with %s is refused and logged, and writes nothing', async (_what, input) => {
    const before = log().split('ipc-invalid').length;
    const answer = await running.page.evaluate((value) => window.werkbank.api.records.commit(value as never), input);
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(log().split('ipc-invalid').length).toBeGreaterThan(before);
    expect(await accounts()).toEqual(['Planted']);
  });

  it('is refused when the window floods, which the application survives', async () => {
    const codes = await running.page.evaluate(async () => {
      const answers = await Promise.all(Array.from({ length: 5000 }, () => window.werkbank.api.records.search({ text: 'Planted', limit: 100 })));
      return answers.map((answer) => (answer.ok ? 'ok' : answer.error.code));
    });
    expect(new Set(codes)).toEqual(new Set(['ok', 'too-many-requests']));
    expect(log()).toContain('"event":"ipc-flood"');
    await expect.poll(accounts).toEqual(['Planted']);
  });

  it('is refused when it is heavier than anything the window sends', async () => {
    const answer = await running.page.evaluate(() => window.werkbank.api.records.search({ text: 'x'.repeat(120_000_000), limit: 1 }));
    expect(answer).toEqual({ ok: false, error: { code: 'invalid-input', params: { path: 'records.search' } } });
    expect(await accounts()).toEqual(['Planted']);
  });

  it('cannot name a channel of its own', async () => {
    const outcome = await running.page.evaluate(() => {
      try {
        window.werkbank.on('toString' as never, () => undefined);
        return 'listening';
      } catch {
        return 'refused';
      }
    });
    expect(outcome).toBe('refused');
  });
});
