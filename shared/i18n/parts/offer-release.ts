import { offerRelease as de } from '../de/offer-release';
import { offerRelease as en } from '../en/offer-release';
import { addTexts } from '../translator';

addTexts('offerRelease', { en, de });
