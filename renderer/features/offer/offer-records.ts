import { useMemo } from 'react';
import type { Argument } from '../../../shared/domain/offer/argument';
import { arrangedItems } from '../../../shared/domain/offer/arranged-items';
import { inOrder } from '../../../shared/domain/offer/in-order';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import type { Surcharge } from '../../../shared/domain/offer/surcharge';
import { useTable } from '../../stores/workbench-context';

/** The positions of an offer as it shows them. */
export function useLineItems(offerId: string): LineItem[] {
  const table = useTable('lineItem');
  return useMemo(() => arrangedItems([...table.values()].filter((item) => item.offerId === offerId)), [table, offerId]);
}

/** What an offer argues with, in its order. */
export function useArguments(offerId: string): Argument[] {
  const table = useTable('argument');
  return useMemo(() => inOrder([...table.values()].filter((argument) => argument.offerId === offerId)), [table, offerId]);
}

/** The surcharges of an offer in their order. */
export function useSurcharges(offerId: string): Surcharge[] {
  const table = useTable('surcharge');
  return useMemo(() => inOrder([...table.values()].filter((surcharge) => surcharge.offerId === offerId)), [table, offerId]);
}
