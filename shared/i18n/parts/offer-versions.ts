import { offerVersions as de } from '../de/offer-versions';
import { offerVersions as en } from '../en/offer-versions';
import { addTexts } from '../translator';

addTexts('offerVersions', { en, de });
