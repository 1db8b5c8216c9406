import { recordFields as de } from '../de/record-fields';
import { recordFields as en } from '../en/record-fields';
import { addTexts } from '../translator';

addTexts('recordFields', { en, de });
