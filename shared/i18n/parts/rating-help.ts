import { ratingHelp as de } from '../de/rating-help';
import { ratingHelp as en } from '../en/rating-help';
import { addTexts } from '../translator';

addTexts('ratingHelp', { en, de });
