import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, it } from 'vitest';
import { settings as words } from '../../shared/i18n/en/settings';
import { electronArguments, electronPath, launch, newProfile, removeProfile, type Running } from '../support/electron/launch';

let running: Running | null = null;
const profile = newProfile();
const file = join(profile, 'Moved.werkbank');

afterEach(async () => {
  await running?.app.close();
  running = null;
  removeProfile(profile);
});

it('shows what is in a backup the system opens it with, when it starts and when it runs already', async () => {
  writeFileSync(file, 'sealed');
  running = await launch({ profile, args: [file] });
  const dialog = running.page.getByRole('dialog', { name: words.backupFile.openTitle.replace('{{name}}', 'Moved.werkbank') });
  await dialog.waitFor();
  await running.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  const second = spawn(electronPath(), [...electronArguments(profile), file], { stdio: 'ignore' });
  await new Promise((done) => second.once('exit', done));
  await dialog.waitFor();
});
