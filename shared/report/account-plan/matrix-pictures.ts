import type { Account } from '../../domain/account/account';
import { productName } from '../../domain/catalogue/catalogue-item';
import type { Product } from '../../domain/catalogue/product';
import { matrixProducts } from '../../domain/key-account/matrix-products';
import { cellKey, whiteSpace, type MatrixCell, type WhiteSpace } from '../../domain/key-account/white-space';
import type { CellState } from '../../domain/key-account/white-space-cell';
import { nameOrder } from '../../domain/text/name-order';
import '../../i18n/parts/key-accounts';
import '../../i18n/parts/plan-document';
import type { Translate } from '../../i18n/translator';
import type { AccountPlanInput } from './account-plan-input';
import type { PlanPicture } from './account-plan-model';
import { matrixSvg, type DrawnCell } from './matrix-svg';

/** What a page holds and can still be read. */
const MOST_COLUMNS = 6;
const MOST_ROWS = 20;

export type PlanMatrix = WhiteSpace & { products: readonly Product[] };

/** Which unit buys which offering, offerings by name. */
export function planMatrix(input: AccountPlanInput): PlanMatrix {
  const { units, products: catalogue, deals, choice } = input;
  const unitIds = new Set(units.map(({ id }) => id));
  const ofGroup = ({ accountId }: { accountId: string }): boolean => unitIds.has(accountId);
  const [dealProducts, cells] = [input.dealProducts.filter(ofGroup), input.cells.filter(ofGroup)];
  const byName = nameOrder(choice.language);
  const name = (product: Product): string => productName(product, choice.language);
  const products = matrixProducts(catalogue, [...dealProducts, ...cells]).products.sort((a, b) => byName(name(a), name(b)));
  return { products, ...whiteSpace({ unitIds: [...unitIds], productIds: products.map(({ id }) => id), deals, dealProducts, said: cells }) };
}

const SIGNS: Record<CellState, DrawnCell['sign']> = { unknown: 'none', aware: 'ring', opportunity: 'half', bought: 'full', competitor: 'cross' };

type Telling = { input: AccountPlanInput; t: Translate; isInternal: boolean; money: (amount: string | null) => string };

/** The matrix as pictures for paper, as many as it takes. The one for the customer tells only what is in use. */
export function matrixPictures(matrix: PlanMatrix, { input, t, isInternal, money }: Telling): PlanPicture[] {
  const { language } = input.choice;
  const { cells, total } = matrix;
  const variant = isInternal ? 'internal' : 'customer';
  const heading = t(`planDocument.matrix.heading.${variant}`);
  const cellOf = (unit: Account, product: Product): MatrixCell | undefined => cells.get(cellKey(unit.id, product.id));
  const drawn = (cell: MatrixCell | undefined): DrawnCell => {
    if (cell === undefined) return { sign: 'none', word: '', second: '' };
    if (!isInternal) return { sign: cell.state === 'bought' ? 'full' : 'none', word: cell.state === 'bought' ? t('planDocument.matrix.used') : '', second: '' };
    return { sign: SIGNS[cell.state], word: cell.state === 'unknown' && cell.potential === null ? '' : t(`keyAccounts.matrix.states.${cell.state}`), second: cell.state === 'bought' ? '' : money(cell.potential) };
  };
  // A customer looks for what they have, not for the catalogue.
  const products = isInternal ? matrix.products : matrix.products.filter((product) => input.units.some((unit) => cellOf(unit, product)?.state === 'bought'));
  const caption = t(`planDocument.matrix.caption.${variant}`, { sum: money(total.potential) });
  return chunks(input.units, MOST_COLUMNS).flatMap((units) =>
    chunks(products, MOST_ROWS).map((rows): PlanPicture => {
      const told = units.map((unit) => {
        const bought = rows.filter((product) => cellOf(unit, product)?.state === 'bought').map((product) => productName(product, language));
        return t('planDocument.matrix.alt', { unit: unit.name, products: bought.length === 0 ? t('planDocument.matrix.nothing') : bought.join(', ') });
      });
      return {
        heading,
        caption,
        alt: `${heading}: ${told.join('; ')}`,
        drawing: matrixSvg({ title: heading, corner: t('planDocument.matrix.unit'), columns: units.map(({ name }) => name), rows: rows.map((product) => ({ name: productName(product, language), cells: units.map((unit) => drawn(cellOf(unit, product))) })) }),
      };
    }),
  );
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}
