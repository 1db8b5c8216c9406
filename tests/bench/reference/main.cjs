/** The empty Electron application that benchmarks compare with: one window, one page, nothing else. */
const { app, BrowserWindow, protocol } = require('electron');
const { readFileSync } = require('node:fs');
const { join, extname } = require('node:path');

const page = process.env.REFERENCE_PAGE ?? 'empty';
const folder = process.env.REFERENCE_FOLDER;
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

app.setPath('userData', process.env.REFERENCE_PROFILE);
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.whenReady().then(() => {
  protocol.handle('app', (request) => {
    const { pathname } = new URL(request.url);
    return new Response(readFileSync(join(folder, pathname)), { headers: { 'content-type': types[extname(pathname)] ?? 'text/plain' } });
  });
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true, contextIsolation: true } });
  window.webContents.on('console-message', (_event, _level, message) => process.stdout.write(`${message}\n`));
  window.loadURL(`app://reference/tests/bench/reference/${page}.html`);
});
