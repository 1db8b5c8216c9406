import { answeredBenefit, answeredPain, heardFrom, type PainAnswer, type Said } from '../../../../shared/domain/conversation-guide/answer';
import { decisions, type GuideItem } from '../../../../shared/domain/conversation-guide/conversation-guide';
import type { GuideQuestion } from '../../../../shared/domain/conversation-guide/guide-question';
import { draftRating } from '../../../../shared/domain/buying-center/draft-rating';
import { movedQuestion } from '../../../../shared/domain/conversation-guide/moved-question';
import type { Motive } from '../../../../shared/domain/needs/benefit';
import { draftBenefit, draftPain } from '../../../../shared/domain/needs/draft';
import { linkBetween, type NeedEnd } from '../../../../shared/domain/needs/need-ends';
import { keyAtEnd } from '../../../../shared/domain/needs/ordering';
import type { Id } from '../../../../shared/domain/schema/values';
import type { Changes, Edit } from '../../../../shared/document/edit';
import type { RecordTables } from '../../../../shared/document/record-tables';
import { newRecord } from '../../../stores/new-record';
import type { OwnColleague } from '../../../stores/own-colleague';
import type { Workbench } from '../../../stores/workbench';

/** What becomes of an answer on the canvas. */
export type Taken =
  | { kind: 'pain'; painId: Id; answer: PainAnswer }
  | { kind: 'owner'; painId: Id; memberIds: readonly Id[] }
  | { kind: 'benefit'; benefitId: Id; answer: 'hear' | 'confirm' }
  | { kind: 'motive'; motive: Motive }
  | { kind: 'new-pain'; text: string }
  | { kind: 'new-benefit'; text: string; motive: Motive; painId: Id | null };

/** A question to somebody. */
export type Asked = { memberId: Id; item: GuideItem };

/** What the user does with a conversation guide; each call is one step to undo. */
export type GuideSteps = {
  /** Gives a question own words; empty ones take them back. */
  setText(asked: Asked, text: string): void;
  /** Leaves a question out; one of the user's own is deleted. */
  drop(asked: Asked): void;
  bringBack(asked: Asked): void;
  setAsked(asked: Asked, isAsked: boolean): void;
  /** Keeps what was answered, without any effect on the canvas. */
  note(asked: Asked, answer: string): void;
  addOwn(memberId: Id, text: string): void;
  /** Moves a question within the open ones of a person. */
  move(memberId: Id, open: readonly GuideItem[], from: number, to: number): void;
  /** Writes an answer onto the canvas, and down with its question. */
  take(asked: Asked, taken: Taken, answer: string, said: Said): void;
};

/** The steps of the conversation guide of one deal. */
export function createGuideSteps(workbench: Workbench, dealId: Id, own: OwnColleague): GuideSteps {
  const ofDeal = <R extends { dealId: string }>(table: ReadonlyMap<string, R>): R[] => [...table.values()].filter((record) => record.dealId === dealId);

  /** Changes what was decided about a question; the first decision makes its record. */
  const decide = (edit: Edit, tables: RecordTables, { memberId, item }: Asked, changes: Changes<GuideQuestion>): void => {
    const known = decisions(ofDeal(tables.guideQuestion).filter((question) => question.memberId === memberId)).get(item.key);
    if (known !== undefined) {
      edit.update(known, changes);
      return;
    }
    const member = tables.member.get(memberId);
    if (member === undefined || item.point === null) return;
    edit.add({ ...draftQuestion(member, item.key), ...changes });
  };
  const change = (asked: Asked, changes: Changes<GuideQuestion>, mergeKey?: string): void =>
    workbench.change('needs.steps.changeGuide', (edit, tables) => decide(edit, tables, asked, changes), mergeKey);
  /** Writing an answer down and taking it over right after is one step. */
  const answerKey = ({ memberId, item }: Asked): string => `guide.${memberId}.${item.key}`;

  return {
    setText: (asked, text) => change(asked, { text: text.trim() }),
    drop(asked) {
      const { record, point } = asked.item;
      if (point !== null) change(asked, { isDropped: true });
      else if (record !== null) workbench.change('needs.steps.changeGuide', (edit) => edit.remove(record));
    },
    bringBack: (asked) => change(asked, { isDropped: false }),
    setAsked: (asked, isAsked) => change(asked, { isAsked }),
    note: (asked, answer) => change(asked, { answer: answer.trim() }, answerKey(asked)),
    addOwn(memberId, text) {
      workbench.change('needs.steps.changeGuide', (edit, tables) => {
        const member = tables.member.get(memberId);
        if (member !== undefined) edit.add({ ...draftQuestion(member, ''), text });
      });
    },
    move(memberId, open, from, to) {
      workbench.change('needs.steps.changeGuide', (edit, tables) => {
        for (const { item, orderKey } of movedQuestion(open, from, to)) decide(edit, tables, { memberId, item }, { orderKey });
      });
    },
    take(asked, taken, answer, said) {
      workbench.change(
        'needs.steps.takeAnswer',
        (edit, tables) => {
          putOnCanvas(edit, tables, asked.memberId, taken, said);
          decide(edit, tables, asked, { isAsked: true, answer: answer.trim(), answeredOn: said.on });
        },
        answerKey(asked),
      );
      workbench.endStep();
    },
  };

  function putOnCanvas(edit: Edit, tables: RecordTables, memberId: Id, taken: Taken, said: Said): void {
    const deal = tables.deal.get(dealId);
    const member = tables.member.get(memberId);
    if (deal === undefined || member === undefined) return;
    const link = (a: NeedEnd, b: NeedEnd): void => {
      const ends = linkBetween(a, b);
      const isThere = ends !== null && ofDeal(tables.needLink).some(({ kind, fromId, toId }) => kind === ends.kind && fromId === ends.fromId && toId === ends.toId);
      if (ends !== null && !isThere) edit.add({ type: 'needLink', ...newRecord(), accountId: deal.accountId, dealId, ...ends });
    };
    const person = { type: 'member', id: memberId } as const;
    switch (taken.kind) {
      case 'pain': {
        const pain = tables.pain.get(taken.painId);
        if (pain !== undefined) edit.update(pain, answeredPain(pain, taken.answer, said));
        break;
      }
      case 'owner': {
        const pain = tables.pain.get(taken.painId);
        if (pain === undefined) break;
        for (const id of taken.memberIds) link({ type: 'pain', id: pain.id }, { type: 'member', id });
        edit.update(pain, heardFrom(pain, said));
        break;
      }
      case 'benefit': {
        const benefit = tables.benefit.get(taken.benefitId);
        if (benefit !== undefined) edit.update(benefit, answeredBenefit(benefit, taken.answer, said));
        break;
      }
      case 'motive': {
        const raterId = own.ensure(edit, tables);
        const known = [...tables.rating.values()].find((rating) => rating.memberId === memberId && rating.raterId === raterId);
        const rating = known ?? draftRating({ bookkeeping: newRecord(), member, raterId });
        const changes = { leadingMotive: taken.motive, ...heardFrom(rating, said) };
        if (known === undefined) edit.add({ ...rating, ...changes });
        else edit.update(known, changes);
        break;
      }
      case 'new-pain': {
        const card = draftPain({ bookkeeping: newRecord(), deal, orderKey: keyAtEnd(ofDeal(tables.pain)), text: taken.text, evidence: 'assumed' });
        edit.add({ ...card, ...heardFrom(card, said) });
        link({ type: 'pain', id: card.id }, person);
        break;
      }
      case 'new-benefit': {
        const card = draftBenefit({ bookkeeping: newRecord(), deal, orderKey: keyAtEnd(ofDeal(tables.benefit)), text: taken.text, evidence: 'assumed' });
        edit.add({ ...card, motive: taken.motive, ...heardFrom(card, said) });
        link({ type: 'benefit', id: card.id }, person);
        if (taken.painId !== null && tables.pain.has(taken.painId)) link({ type: 'benefit', id: card.id }, { type: 'pain', id: taken.painId });
        break;
      }
    }
  }
}

function draftQuestion({ id, accountId, dealId }: { id: Id; accountId: Id; dealId: Id }, openPoint: string): GuideQuestion {
  return {
    type: 'guideQuestion',
    ...newRecord(),
    accountId,
    dealId,
    memberId: id,
    openPoint,
    text: '',
    isDropped: false,
    isAsked: false,
    answer: '',
    answeredOn: null,
    orderKey: null,
  };
}
