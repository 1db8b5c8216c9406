import { settings as de } from '../de/settings';
import { settings as en } from '../en/settings';
import { addTexts } from '../translator';

addTexts('settings', { en, de });
