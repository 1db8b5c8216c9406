import { useMemo } from 'react';
import { productName } from '../../../shared/domain/catalogue/catalogue-item';
import type { Product } from '../../../shared/domain/catalogue/product';
import { matrixProducts } from '../../../shared/domain/key-account/matrix-products';
import { whiteSpace, type WhiteSpace } from '../../../shared/domain/key-account/white-space';
import type { Id } from '../../../shared/domain/schema/values';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { useLanguage } from '../../i18n/texts';
import { useTable } from '../../stores/workbench-context';

export type Matrix = WhiteSpace & { products: readonly Product[]; isPart: boolean };

/** Which of these units buys which offering of the catalogue, offerings by name. */
export function useMatrix(unitIds: readonly Id[]): Matrix {
  const language = useLanguage();
  const catalogue = useTable('product');
  const deals = useTable('deal');
  const dealProducts = useTable('dealProduct');
  const said = useTable('whiteSpaceCell');
  const offered = useMemo(() => {
    const { products, isPart } = matrixProducts(catalogue.values(), [...dealProducts.values(), ...said.values()]);
    const byName = nameOrder(language);
    return { products: products.sort((a, b) => byName(productName(a, language), productName(b, language))), isPart };
  }, [catalogue, dealProducts, said, language]);
  return useMemo(
    () => ({ ...offered, ...whiteSpace({ unitIds, productIds: offered.products.map(({ id }) => id), deals: deals.values(), dealProducts: dealProducts.values(), said: said.values() }) }),
    [unitIds, offered, deals, dealProducts, said],
  );
}
