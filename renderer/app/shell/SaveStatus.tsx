import { memo, useEffect, useState } from 'react';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { useWorkbenchState } from '../../stores/workbench-context';
import type { SaveState } from '../../stores/save-queue';
import { SaveIndicator } from '../../ui/save-indicator/SaveIndicator';

/** A save that takes longer than this is worth telling, in milliseconds. */
const WORTH_TELLING = 300;

/**
 * The state of saving. The element always carries the true state; words and sign change only for what lasts, since a
 * flicker with every key would be noise, above all to those who hear it.
 */
export function SaveStatus() {
  const save = useWorkbenchState((state) => state.save);
  return (
    <span data-save-state={save.kind}>
      <Shown save={useCalm(save)} />
    </span>
  );
}

/** What to do about a failed save stands below the header, with what failed. */
const Shown = memo(function Shown({ save }: { save: SaveState }) {
  const t = useTexts();
  return (
    <SaveIndicator state={save.kind} label={t(`shell.save.${save.kind}`)} {...(save.kind === 'failed' ? { detail: errorText(t, save.error) } : {})} />
  );
});

/** The state to show: while saving, the one before, until it lasts. */
function useCalm(save: SaveState): SaveState {
  const [settled, setSettled] = useState(save);
  const [isLate, setLate] = useState(false);
  if (save.kind !== 'saving' && save !== settled) setSettled(save);
  useEffect(() => {
    if (save.kind !== 'saving') return;
    const timer = setTimeout(() => setLate(true), WORTH_TELLING);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [save.kind]);
  return save.kind === 'saving' && !isLate ? settled : save;
}
