import { privacy as de } from '../de/privacy';
import { privacy as en } from '../en/privacy';
import { addTexts } from '../translator';

addTexts('privacy', { en, de });
