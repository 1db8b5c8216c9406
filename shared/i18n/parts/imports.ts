import { imports as de } from '../de/imports';
import { imports as en } from '../en/imports';
import { addTexts } from '../translator';

addTexts('imports', { en, de });
