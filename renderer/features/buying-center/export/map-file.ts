import { customerSafe } from '../../../../shared/domain/buying-center/customer-safe';
import type { MapModel } from '../../../../shared/domain/buying-center/map-model';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { csvFile } from '../../../../shared/domain/export/csv';
import type { Language } from '../../../../shared/domain/schema/values';
import type { Translate } from '../../../../shared/i18n/translator';
import { mapDrawio } from '../../../../shared/report/map/map-drawio';
import type { MapFileKind } from '../../../../shared/report/map/map-file-kinds';
import { memberRows } from '../../../../shared/report/map/member-rows';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import { mapSvg } from '../../../../shared/report/map/map-svg';
import { mapFileWords } from './map-words';
import { pngOfSvg } from './png-of-svg';

export type MapFileOptions = { kind: MapFileKind; isForCustomer: boolean; language: Language; t: Translate };

/**
 * The whole map as main writes it. For a customer it is made from a map that holds nothing of what we think and know,
 * so that no kind of file can give it away. Answers `null` when it cannot be drawn.
 */
export async function mapFile(whole: MapModel, places: ReadonlyMap<string, MapPlace>, { kind, isForCustomer, language, t }: MapFileOptions): Promise<Uint8Array | null> {
  const model = isForCustomer ? customerSafe(whole) : whole;
  const words = mapFileWords(t, isForCustomer);
  const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (kind) {
    case 'png':
      return pngOfSvg(mapSvg(model, places, words)).catch(() => null);
    case 'svg':
    case 'pdf':
      return encoded(mapSvg(model, places, words).svg);
    case 'drawio':
      return encoded(mapDrawio(model, places, CARD_SIZE, words));
    case 'csv':
      return encoded(csvFile(memberRows(model, words, isForCustomer), language));
  }
}
