import type { en } from '../en';
import type { Translated } from '../translated';
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

/** The German catalogue. */
export const de: Translated<typeof en> = { accounts, benefitLint, buyingCenter, common, coverage, coverageRules, deals, errors, importPeople, main, needs, shell, today, welcome };
