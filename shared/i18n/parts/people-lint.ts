import { peopleLint as de } from '../de/people-lint';
import { peopleLint as en } from '../en/people-lint';
import { addTexts } from '../translator';

addTexts('peopleLint', { en, de });
