import { library as de } from '../de/library';
import { library as en } from '../en/library';
import { addTexts } from '../translator';

addTexts('library', { en, de });
