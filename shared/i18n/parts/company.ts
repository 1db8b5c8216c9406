import { company as de } from '../de/company';
import { company as en } from '../en/company';
import { addTexts } from '../translator';

addTexts('company', { en, de });
