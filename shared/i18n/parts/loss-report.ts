import { lossReport as de } from '../de/loss-report';
import { lossReport as en } from '../en/loss-report';
import { addTexts } from '../translator';

addTexts('lossReport', { en, de });
