import { translator } from '../../../shared/i18n/translator';
import type { GuideDocumentInput } from '../../../shared/report/guide/guide-document-input';
import { guideReport } from '../../../shared/report/guide/guide-report';
import { windowsFileName } from '../../../shared/report/windows-file-name';
import { guidePage } from './guide-page';

/** A conversation guide as a page to print, the name its file wants, and what saving it is called. */
export function buildGuideDocument(input: GuideDocumentInput): { html: string; fileName: string; title: string } {
  const report = guideReport(input);
  return { html: guidePage(report), fileName: windowsFileName(report.fileName, '.pdf', report.title), title: translator(input.choice.language)('guide.print.save') };
}
