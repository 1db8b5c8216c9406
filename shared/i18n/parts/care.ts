import { care as de } from '../de/care';
import { care as en } from '../en/care';
import { addTexts } from '../translator';

addTexts('care', { en, de });
