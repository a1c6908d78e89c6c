import { isKey, t } from './t';
import type { Values } from './registry';

/** The words for the faults of the engine, which loads no messages itself. */
import.meta.glob('./en/{intent,setup}.json', { eager: true });

/**
 * A fault as a sentence: its code is the key of the message (`intent.not-your-turn` stands in intent.json), its place
 * is the value `place`. A code without words is shown as it is, for it still can be searched for.
 */
export function tell(fault: { readonly code: string; readonly place: string; readonly values?: Values }): string {
  const values = { place: fault.place, ...fault.values };
  return isKey(fault.code) ? t(fault.code, values) : `${fault.code} (${fault.place})`;
}
