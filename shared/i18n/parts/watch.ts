import { watch as de } from '../de/watch';
import { watch as en } from '../en/watch';
import { addTexts } from '../translator';

addTexts('watch', { en, de });
