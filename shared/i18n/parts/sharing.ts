import { sharing as de } from '../de/sharing';
import { sharing as en } from '../en/sharing';
import { addTexts } from '../translator';

addTexts('sharing', { en, de });
