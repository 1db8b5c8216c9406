import { createContext, use, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { AnyRecord, RecordOf, RecordType } from '../../shared/domain/records';
import type { Workbench, WorkbenchState } from './workbench';

const WorkbenchContext = createContext<Workbench | null>(null);

/** Gives the pages below their workbench; tests hand in one over a fake api. */
export function WorkbenchProvider({ workbench, children }: { workbench: Workbench; children: ReactNode }) {
  return <WorkbenchContext value={workbench}>{children}</WorkbenchContext>;
}

/** The workbench of this page. */
export function useWorkbench(): Workbench {
  const workbench = use(WorkbenchContext);
  if (workbench === null) throw new Error('no workbench above this component');
  return workbench;
}

/** A value picked from the store; the component renders again when it changes. */
export function useWorkbenchState<T>(select: (state: WorkbenchState) => T): T {
  return useStore(useWorkbench().store, select);
}

/** All loaded records of a type. The map changes only when one of them does. */
export function useTable<T extends RecordType>(type: T): ReadonlyMap<string, RecordOf<T>> {
  return useWorkbenchState((state) => state.tables[type]);
}

/** The record of a type and id, when it is loaded. */
export function useRecord<T extends RecordType>(type: T, id: string | null | undefined): RecordOf<T> | undefined {
  return useWorkbenchState((state) => (id == null ? undefined : state.tables[type].get(id)));
}

type OfDeal = { [T in RecordType]: RecordOf<T> extends { dealId: string } ? T : never }[RecordType];

/** All loaded records of a type that belong to a deal. */
export function useDealRecords<T extends OfDeal>(type: T, dealId: string): RecordOf<T>[] {
  const table = useTable(type);
  return useMemo(
    () => [...table.values()].filter((record) => (record as AnyRecord & { dealId: string }).dealId === dealId),
    [table, dealId],
  );
}
