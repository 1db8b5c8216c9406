import { catalogue as de } from '../de/catalogue';
import { catalogue as en } from '../en/catalogue';
import { addTexts } from '../translator';

addTexts('catalogue', { en, de });
