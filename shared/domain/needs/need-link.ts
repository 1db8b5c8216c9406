import { recordSchema } from '../schema/record';
import { Id } from '../schema/values';
import { z } from '../schema/zod';

/** `owner`: a pain hurts a member · `relieves`: a benefit eases a pain · `serves`: a benefit serves a member. */
export const NeedLinkKind = z.enum(['owner', 'relieves', 'serves']);
export type NeedLinkKind = z.infer<typeof NeedLinkKind>;

/** A link on the needs canvas. `fromId` is the pain of an owner link, otherwise the benefit. */
export const NeedLink = recordSchema('needLink', {
  accountId: Id,
  dealId: Id,
  kind: NeedLinkKind,
  fromId: Id,
  toId: Id,
});
export type NeedLink = z.infer<typeof NeedLink>;
