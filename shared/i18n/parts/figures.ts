import { figures as de } from '../de/figures';
import { figures as en } from '../en/figures';
import { addTexts } from '../translator';

addTexts('figures', { en, de });
