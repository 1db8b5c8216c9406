import { identification as de } from '../de/identification';
import { identification as en } from '../en/identification';
import { addTexts } from '../translator';

addTexts('identification', { en, de });
