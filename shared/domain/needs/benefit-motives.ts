import { MOTIVES, type Benefit, type Motive } from './benefit';

type Motives = Pick<Benefit, 'motive' | 'otherMotives'>;

/** All motives a benefit answers, the one that leads first and the others in their usual order. */
export function motivesOf({ motive, otherMotives }: Motives): readonly Motive[] {
  return [motive, ...MOTIVES.filter((one) => one !== motive && otherMotives.includes(one))];
}

/** Lets another motive lead: one that was answered besides changes places with it, any other takes its place. */
export function ledBy({ motive, otherMotives }: Motives, leading: Motive): Motives {
  if (leading === motive) return { motive, otherMotives };
  const rest = otherMotives.filter((one) => one !== leading);
  return { motive: leading, otherMotives: otherMotives.includes(leading) ? [...rest, motive] : rest };
}

/** Adds a motive that is answered besides, or takes it back. The one that leads stays as it is. */
export function withOtherMotive({ motive, otherMotives }: Motives, other: Motive, isAnswered: boolean): Motives {
  const rest = otherMotives.filter((one) => one !== other);
  return { motive, otherMotives: isAnswered && other !== motive ? [...rest, other] : rest };
}
