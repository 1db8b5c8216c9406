import type { AnyRecord } from '../../domain/records';
import { windowsFileName } from '../windows-file-name';
import type { MapFileKind } from './map-file-kinds';

const OWN_STEM = 'Buying Center';

type Options = {
  kind: MapFileKind;
  /** What a file for the customer is called, `null` for one of our own. */
  customerStem: string | null;
};

/**
 * Name of a map's file: after the deal, or for the customer after their company, as the deal's name says what we hope
 * to sell. Valid on Windows.
 */
export function mapFileName(records: readonly AnyRecord[], dealId: string, { kind, customerStem }: Options): string {
  const deal = records.find((record) => record.type === 'deal' && record.id === dealId);
  if (customerStem === null) return windowsFileName(`${OWN_STEM} ${deal?.type === 'deal' ? deal.name : ''}`.trim(), `.${kind}`, OWN_STEM);
  const account = records.find((record) => record.type === 'account' && deal?.type === 'deal' && record.id === deal.accountId);
  return windowsFileName(`${customerStem} ${account?.type === 'account' ? account.name : ''}`.trim(), `.${kind}`, customerStem);
}
