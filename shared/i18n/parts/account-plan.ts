import { accountPlan as de } from '../de/account-plan';
import { accountPlan as en } from '../en/account-plan';
import { addTexts } from '../translator';

addTexts('accountPlan', { en, de });
