import { useMemo } from 'react';
import type { Argument } from '../../../shared/domain/offer/argument';
import { inOrder } from '../../../shared/domain/offer/in-order';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import { useTable } from '../../stores/workbench-context';

/** The positions of an offer in their order. */
export function useLineItems(offerId: string): LineItem[] {
  const table = useTable('lineItem');
  return useMemo(() => inOrder([...table.values()].filter((item) => item.offerId === offerId)), [table, offerId]);
}

/** What an offer argues with, in its order. */
export function useArguments(offerId: string): Argument[] {
  const table = useTable('argument');
  return useMemo(() => inOrder([...table.values()].filter((argument) => argument.offerId === offerId)), [table, offerId]);
}
