import { close as de } from '../de/close';
import { close as en } from '../en/close';
import { addTexts } from '../translator';

addTexts('close', { en, de });
