import type { Changes, Edit } from '../../../shared/document/edit';
import type { RecordTables } from '../../../shared/document/record-tables';
import type { Concession } from '../../../shared/domain/negotiation/concession';
import type { Demand } from '../../../shared/domain/negotiation/demand';
import type { Negotiation } from '../../../shared/domain/negotiation/negotiation';
import type { NegotiationRound } from '../../../shared/domain/negotiation/negotiation-round';
import { demandRemoval, roundRemoval, type NegotiationRemoval } from '../../../shared/domain/negotiation/removal';
import { keyAtEnd } from '../../../shared/domain/needs/ordering';
import type { Offer } from '../../../shared/domain/offer/offer';
import type { Day } from '../../../shared/domain/schema/values';
import { newRecord } from '../../stores/new-record';
import { createRowChanges, type RowChanges } from '../../stores/row-changes';
import type { Workbench } from '../../stores/workbench';

/** Everything that changes the negotiation of an offer. Each call is one step to undo. */
export type NegotiationChanges = {
  setLimits(fields: Changes<Negotiation>, mergeKey?: string): void;
  /** Answers the id of the new round, held on a day about the version that was released last. */
  addRound(heldOn: Day): string;
  rounds: RowChanges<'negotiationRound'>;
  removeRound(round: NegotiationRound): void;
  addDemand(roundId: string): string;
  demands: RowChanges<'demand'>;
  removeDemand(demand: Demand): void;
  /** A concession in a round, for a demand when it answers one. */
  addConcession(roundId: string, demand: Demand | null): string;
  concessions: RowChanges<'concession'>;
  removeConcession(concession: Concession): void;
};

/** Changes to the negotiation of an offer. */
export function createNegotiationChanges(workbench: Workbench, offer: Pick<Offer, 'id' | 'accountId' | 'dealId'>): NegotiationChanges {
  const owner = { accountId: offer.accountId, dealId: offer.dealId, offerId: offer.id };
  const ofOffer = <R extends { offerId: string }>(records: Iterable<R>): R[] => [...records].filter(({ offerId }) => offerId === offer.id);
  const apply = (edit: Edit, { removed, released }: NegotiationRemoval): void => {
    for (const concession of released) edit.update(concession, { demandId: null });
    edit.remove(...removed);
  };
  const limitsIn = (tables: RecordTables): Negotiation | undefined => ofOffer(tables.negotiation.values()).sort((a, b) => (a.id < b.id ? -1 : 1))[0];

  return {
    setLimits(fields, mergeKey) {
      workbench.change(
        'negotiation.steps.limits',
        (edit, tables) => {
          const known = limitsIn(tables);
          if (known !== undefined) edit.update(known, fields);
          else edit.add({ type: 'negotiation', ...newRecord(), ...owner, floorNet: null, floorMarginPercent: null, targetNet: null, ownAlternative: '', customerAlternative: '', ...fields });
        },
        mergeKey,
      );
    },
    addRound(heldOn) {
      const record = newRecord();
      workbench.change('negotiation.steps.addRound', (edit, tables) => {
        const versions = ofOffer(tables.offerVersion.values()).map(({ number }) => number);
        const rounds = ofOffer(tables.negotiationRound.values());
        edit.add({
          type: 'negotiationRound', ...record, ...owner, orderKey: keyAtEnd(rounds), heldOn, channel: 'meeting', place: '', people: '',
          versionNumber: versions.length === 0 ? null : Math.max(...versions), note: '',
        });
      });
      return record.id;
    },
    rounds: createRowChanges(workbench, 'negotiationRound', { edit: 'negotiation.steps.editRound', move: 'negotiation.steps.editRound' }),
    removeRound(round) {
      workbench.change('negotiation.steps.removeRound', (edit, tables) => apply(edit, roundRemoval(round, tables.demand.values(), tables.concession.values())));
    },
    addDemand(roundId) {
      const record = newRecord();
      workbench.change('negotiation.steps.addDemand', (edit, tables) =>
        edit.add({ type: 'demand', ...record, ...owner, roundId, orderKey: keyAtEnd(ofOffer(tables.demand.values())), subject: 'price', text: '', memberId: null, value: null, status: 'open' }),
      );
      return record.id;
    },
    demands: createRowChanges(workbench, 'demand', { edit: 'negotiation.steps.editDemand', move: 'negotiation.steps.editDemand' }),
    removeDemand(demand) {
      workbench.change('negotiation.steps.removeDemand', (edit, tables) => apply(edit, demandRemoval(demand, tables.concession.values())));
    },
    addConcession(roundId, demand) {
      const record = newRecord();
      workbench.change('negotiation.steps.addConcession', (edit, tables) =>
        edit.add({
          type: 'concession', ...record, ...owner, roundId, demandId: demand?.id ?? null, orderKey: keyAtEnd(ofOffer(tables.concession.values())),
          kind: demand === null || demand.subject === 'price' ? 'price' : 'cost', text: '', value: demand?.value ?? '0', status: 'offered', counter: '', counterValue: null, counterStatus: 'asked',
        }),
      );
      return record.id;
    },
    concessions: createRowChanges(workbench, 'concession', { edit: 'negotiation.steps.editConcession', move: 'negotiation.steps.editConcession' }),
    removeConcession(concession) {
      workbench.change('negotiation.steps.removeConcession', (edit) => edit.remove(concession));
    },
  };
}
