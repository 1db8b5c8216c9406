import { exports as de } from '../de/exports';
import { exports as en } from '../en/exports';
import { addTexts } from '../translator';

addTexts('exports', { en, de });
