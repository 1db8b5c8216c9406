import { qualification as de } from '../de/qualification';
import { qualification as en } from '../en/qualification';
import { addTexts } from '../translator';

addTexts('qualification', { en, de });
