import { offer as de } from '../de/offer';
import { offer as en } from '../en/offer';
import { addTexts } from '../translator';

addTexts('offer', { en, de });
