import { parsersContract } from '../../shared/contract/workers';
import { appError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';
import { importSession } from './imports/import-session';
import { readTable } from './parsers/read-table';
import { serveParent } from './serve-parent';

serveParent(parsersContract, {
  tables: {
    read: async ({ bytes, fileName, options }) => {
      const table = readTable(bytes, options);
      return table.ok ? ok({ fileName, table: table.value }) : err(appError('not-a-table', { name: fileName, failure: table.error }));
    },
  },
  imports: importSession(),
});
