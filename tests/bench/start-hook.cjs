/**
 * Loaded into main before the workbench by the start benchmark: types one character into the next step of the
 * deal as soon as that field is there, and says when the changed record is on the screen.
 */
const { app } = require('electron');

const FIELD = '[data-testid="next-step"]';

app.on('browser-window-created', (_event, window) => {
  const { webContents } = window;
  webContents.once('dom-ready', async () => {
    if (!webContents.getURL().startsWith('app://workbench')) return;
    const before = await webContents.executeJavaScript(`new Promise((found) => {
      const look = () => {
        const field = document.querySelector('${FIELD}');
        if (field === null) return requestAnimationFrame(look);
        field.focus();
        found(field.value);
      };
      look();
    })`);
    webContents.focus();
    webContents.sendInputEvent({ type: 'keyDown', keyCode: 'x' });
    webContents.sendInputEvent({ type: 'char', keyCode: 'x' });
    webContents.sendInputEvent({ type: 'keyUp', keyCode: 'x' });
    const ready = await webContents.executeJavaScript(`new Promise((done) => {
      const look = () => {
        if (document.querySelector('${FIELD}').value === ${JSON.stringify(before)}) return requestAnimationFrame(look);
        requestAnimationFrame(() => done(Date.now()));
      };
      look();
    })`);
    process.stdout.write(`ready ${ready}\n`);
  });
});
