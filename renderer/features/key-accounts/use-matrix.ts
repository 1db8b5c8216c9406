import { useMemo } from 'react';
import { productName } from '../../../shared/domain/catalogue/catalogue-item';
import type { Product } from '../../../shared/domain/catalogue/product';
import { whiteSpace, type WhiteSpace } from '../../../shared/domain/key-account/white-space';
import type { Id } from '../../../shared/domain/schema/values';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { useLanguage } from '../../i18n/texts';
import { useTable } from '../../stores/workbench-context';

/** A catalogue of more is shown by what deals and the matrix name. */
const WHOLE_CATALOGUE = 40;

export type Matrix = WhiteSpace & { products: readonly Product[]; isPart: boolean };

/** Which of these units buys which offering of the catalogue, offerings by name. */
export function useMatrix(unitIds: readonly Id[]): Matrix {
  const language = useLanguage();
  const catalogue = useTable('product');
  const deals = useTable('deal');
  const dealProducts = useTable('dealProduct');
  const said = useTable('whiteSpaceCell');
  const offered = useMemo(() => {
    const active = [...catalogue.values()].filter(({ isDiscontinued }) => !isDiscontinued);
    const isPart = active.length > WHOLE_CATALOGUE;
    const named = new Set([...dealProducts.values(), ...said.values()].map(({ productId }) => productId));
    const byName = nameOrder(language);
    const products = (isPart ? active.filter(({ id }) => named.has(id)) : active).sort((a, b) => byName(productName(a, language), productName(b, language)));
    return { products, isPart };
  }, [catalogue, dealProducts, said, language]);
  return useMemo(
    () => ({ ...offered, ...whiteSpace({ unitIds, productIds: offered.products.map(({ id }) => id), deals: deals.values(), dealProducts: dealProducts.values(), said: said.values() }) }),
    [unitIds, offered, deals, dealProducts, said],
  );
}
