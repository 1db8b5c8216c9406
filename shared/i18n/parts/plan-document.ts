import { planDocument as de } from '../de/plan-document';
import { planDocument as en } from '../en/plan-document';
import { addTexts } from '../translator';

addTexts('planDocument', { en, de });
