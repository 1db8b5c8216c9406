import { guide as de } from '../de/guide';
import { guide as en } from '../en/guide';
import { addTexts } from '../translator';

addTexts('guide', { en, de });
