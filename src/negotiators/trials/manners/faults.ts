import { escalatesAndSigns, pledgesAgainstOwn, signsThenDemands } from './deeds';
import { asksDeclined, belowSignable, declinesForLess, identicalFirst, replacedUnanswered } from './drafts';
import type { Detector } from './finding';
import { reasonContradicts } from './reasons';

/** What no delegation should ever do, by name: how each is found in a game. What counts, the detector's words say. */
export const FAULTS = [
  { name: 'below-signable', detect: belowSignable },
  { name: 'asks-declined', detect: asksDeclined },
  { name: 'declines-for-less', detect: declinesForLess },
  { name: 'replaced-unanswered', detect: replacedUnanswered },
  { name: 'escalates-and-signs', detect: escalatesAndSigns },
  { name: 'signs-then-demands', detect: signsThenDemands },
  { name: 'pledges-against-own', detect: pledgesAgainstOwn },
  { name: 'identical-first', detect: identicalFirst },
  { name: 'reason-contradicts', detect: reasonContradicts },
] as const satisfies readonly { readonly name: string; readonly detect: Detector }[];

export type FaultName = (typeof FAULTS)[number]['name'];
