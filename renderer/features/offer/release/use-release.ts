import { useCallback, useMemo } from 'react';
import type { RecordTables } from '../../../../shared/document/record-tables';
import { arrangedItems } from '../../../../shared/domain/offer/arranged-items';
import { offerMargin } from '../../../../shared/domain/offer/margin';
import { deviceCode, nextNumber, type NextNumber } from '../../../../shared/domain/offer/next-number';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { frozenContent, offerVersion, releasedOffer } from '../../../../shared/domain/offer/release';
import type { Day } from '../../../../shared/domain/schema/values';
import { schemeOf } from '../../../../shared/domain/workspace/numbering-scheme';
import { newId, newRecord } from '../../../stores/new-record';
import type { Session } from '../../../stores/session';
import { useSession, useSessionState } from '../../../stores/session-context';
import type { Workbench } from '../../../stores/workbench';
import { useWorkbench, useWorkbenchState } from '../../../stores/workbench-context';
import { offerContent } from '../offer-content';

export type Release = {
  /** The number the offer has, or would get now. */
  number: string;
  /** Releases the offer on a day and answers its number; `null` when it is no draft any more. */
  run(on: Day, motiveGapReason: string): Promise<string | null>;
};

/** Releases an offer: gives it its number, freezes its content as a version, and makes it `released`. */
export function useRelease(offerId: string): Release {
  const workbench = useWorkbench();
  const session = useSession();
  const tables = useWorkbenchState((state) => state.tables);
  const known = useSessionState((state) => state.settings.numberDevice);
  // A laptop without a code takes one with the first number it gives.
  const device = useMemo(() => (known === '' ? freeCode(tables) : known), [known, tables]);
  const year = new Date().getFullYear();
  const offer = tables.offer.get(offerId);

  const run = useCallback((on: Day, motiveGapReason: string) => release(workbench, session, { offerId, device, on, motiveGapReason }), [workbench, session, offerId, device]);
  const number = useMemo(() => {
    if (offer === undefined) return '';
    return offer.number.trim() === '' ? nextNumberOf(tables, offer, device, year).number : offer.number;
  }, [tables, offer, device, year]);
  return { number, run };
}

type Wanted = { offerId: string; device: string; on: Day; motiveGapReason: string };

async function release(workbench: Workbench, session: Session, { offerId, device, on, motiveGapReason }: Wanted): Promise<string | null> {
  const { lintText } = await import('../../../../shared/domain/benefit-lint/lint-text');
  const { colleagueId, numberDevice } = session.store.getState().settings;
  const year = Number(on.slice(0, 4));
  // What changes while the hash is made is not in what was frozen: then it is frozen anew.
  for (;;) {
    const { tables } = workbench.store.getState();
    const draft = tables.offer.get(offerId);
    if (draft === undefined || draft.status !== 'draft') return null;
    const next = nextNumberOf(tables, draft, device, year);
    const released = releasedOffer(draft, { number: next.number, on, motiveGapReason });
    const content = offerContent(tables, released, ({ text }) => lintText(text).verdict, colleagueId);
    if (content === null) return null;
    const { frozen, text } = frozenContent(content);
    const hash = await sha256(text);
    if (workbench.store.getState().tables !== tables) continue;

    if (draft.number.trim() === '') {
      if (numberDevice === '') session.set({ numberDevice: device });
      workbench.settle((edit) => {
        edit.update(draft, { number: released.number });
        if (next.known === null) edit.add({ type: 'numberSeries', ...newRecord(), documentKind: draft.documentKind, device, year, last: next.last });
        else edit.update(next.known, { last: next.last });
      });
    }
    workbench.change('offerRelease.steps.release', (edit, now) => {
      const { status, releasedOn, motiveGapReason: reason } = released;
      edit.update(now.offer.get(offerId) ?? draft, { status, releasedOn, motiveGapReason: reason });
      const internalCost = offerMargin(arrangedItems(content.lineItems), frozen.totals)?.cost ?? null;
      edit.add(offerVersion({ bookkeeping: newRecord(), offer: released, frozen, text, hash, releasedById: colleagueId, internalCost }));
    });
    return released.number;
  }
}

function nextNumberOf(tables: RecordTables, { documentKind }: Offer, device: string, year: number): NextNumber {
  return nextNumber({
    kind: documentKind,
    pattern: schemeOf(documentKind, tables.numberingScheme.values())?.pattern ?? '',
    device,
    year,
    series: [...tables.numberSeries.values()],
    taken: new Set([...tables.offer.values()].map(({ number }) => number)),
  });
}

/** A code no laptop has counted under yet. */
function freeCode(tables: RecordTables): string {
  const taken = new Set([...tables.numberSeries.values()].map(({ device }) => device));
  let code = deviceCode(newId());
  while (taken.has(code)) code = deviceCode(newId());
  return code;
}

async function sha256(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
