import { useCallback, useEffect, useRef, useState } from 'react';
import type { Decisions, ImportedFile, TakenAs } from '../../../../shared/contract/import-wizard';
import type { TableOptions } from '../../../../shared/domain/import/table';
import { appError } from '../../../../shared/errors/app-error';
import { err, type Result } from '../../../../shared/errors/result';
import { useTexts } from '../../../i18n/texts';
import { useApi, useSession, useSessionState } from '../../../stores/session-context';
import { useToday } from '../../../stores/today';
import { useWorkbench } from '../../../stores/workbench-context';
import { AS_SUGGESTED, firstState, needsDryRun, stepsOf, type Step, type WizardState } from './wizard-state';
import { useUndoImport } from './use-undo-import';

export type ImportWizard = WizardState & {
  steps: readonly Step[];
  goTo: (step: Step) => void;
  choose: () => void;
  paste: () => void;
  open: (file: File) => void;
  /** Reads the file again with other settings. */
  read: (change: TableOptions) => void;
  take: (change: Partial<TakenAs>) => void;
  decide: (change: (decisions: Decisions) => Partial<Decisions>) => void;
  write: () => void;
  cancel: () => void;
  undo: () => void;
  /** Begins with another file. */
  restart: () => void;
};

/** The import of one file in the window: main reads, plans and writes, the window shows and decides. */
export function useImportWizard(): ImportWizard {
  const t = useTexts();
  const { imports } = useApi();
  const session = useSession();
  const workbench = useWorkbench();
  const year = useToday().slice(0, 4);
  const dropped = useSessionState(({ droppedFile }) => droppedFile);
  const undoImport = useUndoImport();
  const first = (): WizardState => firstState({ collectUnder: t('importWizard.values.collectDefault'), priceList: t('importWizard.values.priceListDefault', { year }) });
  const [state, setState] = useState<WizardState>(first);
  /** Counts what was asked of main, so that an answer to something older is not shown. */
  const asked = useRef(0);
  const set = useCallback((change: Partial<WizardState>) => setState((before) => ({ ...before, ...change })), []);

  const openWith = useCallback(
    async (reading: () => Promise<Result<ImportedFile>>): Promise<void> => {
      const at = (asked.current += 1);
      set({ busy: 'reading', failure: null });
      const answer = await reading();
      if (at !== asked.current) return;
      if (answer.ok) {
        setState((before) => ({
          ...firstState({ collectUnder: before.decisions.collectUnder ?? '', priceList: before.decisions.priceList }),
          file: answer.value,
          step: 'recognition',
        }));
      } else set({ busy: null, failure: answer.error.code === 'cancelled' ? null : answer.error });
    },
    [set],
  );

  const openFile = useCallback(
    (file: File): void =>
      void openWith(async () => {
        try {
          return await imports.openFile({ fileName: file.name.slice(0, 500), bytes: new Uint8Array(await file.arrayBuffer()) });
        } catch {
          // A folder was dropped, or the file is gone.
          return err(appError('file-unreadable', { name: file.name }));
        }
      }),
    [imports, openWith],
  );

  useEffect(() => {
    if (dropped === null) return;
    session.store.setState({ droppedFile: null });
    // Not while an import is being written; the file can be dropped again.
    if (state.busy !== 'writing') queueMicrotask(() => openFile(dropped));
  }, [dropped, session, openFile, state.busy]);

  const plan = async (taken: TakenAs, decisions: Decisions, change: Partial<WizardState> = {}): Promise<void> => {
    const at = (asked.current += 1);
    set({ taken, decisions, busy: 'planning', failure: null, ...change });
    // What was typed elsewhere belongs to what is there.
    await workbench.flush();
    const answer = await imports.dryRun({ taken, decisions });
    if (at !== asked.current) return;
    set(answer.ok ? { dryRun: answer.value, busy: null } : { busy: null, failure: answer.error });
  };

  const readAgain = async (options: TableOptions, taken: TakenAs): Promise<void> => {
    const at = (asked.current += 1);
    set({ busy: 'reading', failure: null });
    const answer = await imports.readAgain({ options, taken });
    if (at !== asked.current) return;
    if (answer.ok) set({ file: answer.value, options, taken, dryRun: null, busy: null, decisions: { ...state.decisions, skipped: [], takenBack: [], sameAs: [], leftOut: [] } });
    else set({ busy: null, failure: answer.error });
  };

  /** Takes an import back; its report is about nothing any more. */
  const takeBack = async (runId: string): Promise<void> => {
    await undoImport(runId);
    setState((now) => (now.result?.runId === runId ? first() : now));
  };

  const write = async (): Promise<void> => {
    set({ busy: 'writing', failure: null, isConflict: false });
    const answer = await imports.write({});
    session.store.setState({ importProgress: null });
    if (!answer.ok) {
      if (answer.error.code === 'conflict') await plan(state.taken, state.decisions, { isConflict: true });
      else set({ busy: null, failure: answer.error });
      return;
    }
    const { runId, created, updated } = answer.value;
    if (created + updated > 0) workbench.noteOutside('importWizard.report.undoStep', { key: runId, undo: () => void takeBack(runId) });
    await workbench.reload();
    set({ busy: null, result: answer.value, step: 'report' });
  };

  return {
    ...state,
    steps: stepsOf(state),
    goTo: (step) => {
      if (needsDryRun(step) && state.dryRun === null) void plan(state.taken, state.decisions, { step });
      else set({ step, failure: null });
    },
    choose: () => void openWith(() => imports.chooseFile({})),
    paste: () => void openWith(() => imports.openClipboard({})),
    open: openFile,
    read: (change) => void readAgain({ ...state.options, ...change }, AS_SUGGESTED),
    take: (change) => void readAgain(state.options, { ...state.taken, ...change }),
    decide: (change) => void plan(state.taken, { ...state.decisions, ...change(state.decisions) }),
    write: () => void write(),
    cancel: () => void imports.cancelWrite({}),
    undo: () => {
      const { result } = state;
      if (result !== null) void takeBack(result.runId);
    },
    restart: () => setState(first()),
  };
}
