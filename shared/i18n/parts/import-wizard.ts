import { importWizard as de } from '../de/import-wizard';
import { importWizard as en } from '../en/import-wizard';
import { addTexts } from '../translator';

addTexts('importWizard', { en, de });
