import { translator } from '../../../shared/i18n/translator';
import type { AccountPlanInput } from '../../../shared/report/account-plan/account-plan-input';
import { accountPlanReport } from '../../../shared/report/account-plan/account-plan-report';
import type { MapSvg } from '../../../shared/report/map/map-svg';
import { windowsFileName } from '../../../shared/report/windows-file-name';
import { pictureOf } from './picture';
import { renderAccountPlan } from './render-account-plan';

/** The pictures an account plan wants, in its order. */
export function accountPlanDrawings(input: AccountPlanInput): MapSvg[] {
  return accountPlanReport(input).pictures.map(({ drawing }) => drawing);
}

/** From records to the Word file, with the name it wants. `pictures`: what the drawings became, in their order. */
export async function buildAccountPlan(input: AccountPlanInput, pictures: readonly Uint8Array[]): Promise<{ bytes: Uint8Array; fileName: string }> {
  const report = accountPlanReport(input);
  const bytes = await renderAccountPlan(report, pictures.map(pictureOf));
  return { bytes, fileName: windowsFileName(report.fileName, '.docx', translator(input.choice.language)('accountPlan.title')) };
}
