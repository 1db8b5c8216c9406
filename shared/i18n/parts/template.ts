import { template as de } from '../de/template';
import { template as en } from '../en/template';
import { addTexts } from '../translator';

addTexts('template', { en, de });
