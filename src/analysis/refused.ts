import type { EventOf, Side, State } from '../engine';
import type { LogAct } from '../log';
import { answerBySheet, type SheetAnswer } from './by-sheet';

type Act = Pick<LogAct, 'act' | 'events'>;

/** A draft that was never concluded, and what those who did not sign it said of it, each their last word. */
export interface Refused {
  readonly number: number;
  readonly by: Side;
  readonly round: number;
  readonly refusers: readonly Refuser[];
}

export interface Refuser {
  readonly side: Side;
  /** In which it said why. */
  readonly said: EventOf<'remarked'> | EventOf<'replied'> | null;
  /** How the draft stood by its sheet when it was tabled; null where that is not known. */
  readonly sheet: SheetAnswer | null;
}

/** Every draft that was not concluded, and the last words of those who did not sign it. */
export function refusedOf(acts: readonly Act[], states: readonly State[], knows: (side: Side) => boolean): Refused[] {
  const end = states.at(-1);
  const agreed = end?.outcome?.kind === 'signed' ? end.outcome.draft : null;
  const signers = new Map<number, Set<Side>>();
  const words = new Map<string, NonNullable<Refuser['said']>>();
  const sign = (number: number, side: Side): unknown =>
    signers.set(number, (signers.get(number) ?? new Set()).add(side));
  for (const event of acts.flatMap((act) => act.events)) {
    if (event.kind === 'drafted') sign(event.number, event.side);
    if (event.kind === 'signed') for (const number of event.drafts) sign(number, event.side);
    if (event.kind === 'remarked') words.set(`${event.draft} ${event.side}`, event);
    if (event.kind === 'replied' && typeof event.about === 'object' && 'draft' in event.about)
      if ('ground' in event.answer) words.set(`${event.about.draft} ${event.side}`, event);
  }
  return acts.flatMap(({ events: each }, at) =>
    each.flatMap((event): Refused[] => {
      if (event.kind !== 'drafted' || event.number === agreed) return [];
      const seats = states[at]?.seats ?? [];
      const refusers = seats
        .filter((side) => !signers.get(event.number)?.has(side))
        .map((side): Refuser => {
          const said = words.get(`${event.number} ${side}`) ?? null;
          const tabled = states[at + 1];
          const sheet = tabled && knows(side) ? answerBySheet(tabled, side, { draft: event.number }) : null;
          return { side, said, sheet };
        });
      return [{ number: event.number, by: event.side, round: states[at]?.round ?? 0, refusers }];
    }),
  );
}
