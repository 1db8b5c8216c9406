import { negotiation as de } from '../de/negotiation';
import { negotiation as en } from '../en/negotiation';
import { addTexts } from '../translator';

addTexts('negotiation', { en, de });
