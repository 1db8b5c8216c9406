import { keyAccounts as de } from '../de/key-accounts';
import { keyAccounts as en } from '../en/key-accounts';
import { addTexts } from '../translator';

addTexts('keyAccounts', { en, de });
