/**
 * Freezes a database of the current schema as the fixture later versions must be able to open. Run once for
 * each released schema, never again: `WERKBANK_ELECTRON=… npx tsx tests/support/electron/freeze-database.mts`.
 */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SCHEMA } from '../../../shared/document/schema-version';
import { Edit } from '../../../shared/document/edit';
import { launch, removeProfile } from './launch';
import { oneOfEach } from '../records/one-of-each';

const target = resolve(import.meta.dirname, `../../fixtures/databases/schema-${SCHEMA}`);
if (existsSync(target)) throw new Error(`Schema ${SCHEMA} is frozen already.`);
const running = await launch();
const saved = await running.page.evaluate((diff) => window.werkbank.api.records.commit({ diff }), new Edit().add(...oneOfEach()).diff);
if (!saved.ok) throw new Error(JSON.stringify(saved.error));
await running.app.close();
const database = join('Partitions', 'werkbank-1', 'IndexedDB');
mkdirSync(join(target, database), { recursive: true });
cpSync(join(running.profile, database), join(target, database), { recursive: true, filter: (path) => !/\/(LOCK|LOG(\.old)?)$/.test(path) });
rmSync(join(target, database, 'LOCK'), { force: true });
removeProfile(running.profile);
