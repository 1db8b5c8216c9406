import { help as de } from '../de/help';
import { help as en } from '../en/help';
import { addTexts } from '../translator';

addTexts('help', { en, de });
