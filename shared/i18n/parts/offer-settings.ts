import { offerSettings as de } from '../de/offer-settings';
import { offerSettings as en } from '../en/offer-settings';
import { addTexts } from '../translator';

addTexts('offerSettings', { en, de });
