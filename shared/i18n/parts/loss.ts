import { loss as de } from '../de/loss';
import { loss as en } from '../en/loss';
import { addTexts } from '../translator';

addTexts('loss', { en, de });
