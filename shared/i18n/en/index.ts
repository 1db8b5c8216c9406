import { accounts } from './accounts';
import { benefitLint } from './benefit-lint';
import { buyingCenter } from './buying-center';
import { common } from './common';
import { coverage } from './coverage';
import { coverageRules } from './coverage-rules';
import { deals } from './deals';
import { errors } from './errors';
import { importPeople } from './import-people';
import { main } from './main';
import { needs } from './needs';
import { shell } from './shell';
import { today } from './today';
import { welcome } from './welcome';

/** The English catalogue; its shape is the shape of every catalogue. */
export const en = { accounts, benefitLint, buyingCenter, common, coverage, coverageRules, deals, errors, importPeople, main, needs, shell, today, welcome } as const;
