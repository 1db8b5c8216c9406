import { protection as de } from '../de/protection';
import { protection as en } from '../en/protection';
import { addTexts } from '../translator';

addTexts('protection', { en, de });
