import { canonicalJson, fnv1a64 } from '../../engine';
import type { ClassRow } from './row';

/** Games that can be laid side by side: one scenario, the same seats, the same settings. */
export interface ClassGroup {
  readonly key: string;
  readonly scenario: ClassRow['scenario'];
  readonly seats: ClassRow['seats'];
  readonly settings: ClassRow['settings'];
  readonly rows: readonly ClassRow[];
}

/** The same for two games that were set up alike, whatever they were drawn. */
export const groupKey = ({ scenario, seats, settings }: Pick<ClassRow, 'scenario' | 'seats' | 'settings'>): string =>
  fnv1a64(canonicalJson([scenario.hash, [...seats].sort(), settings]));

/** Groups by how many games they have; what differs in scenario, seats, length or settings is never mixed. */
export function grouped(rows: readonly ClassRow[]): ClassGroup[] {
  const groups = new Map<string, ClassRow[]>();
  for (const row of rows) {
    const key = groupKey(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .flatMap(([key, all]): ClassGroup[] => {
      const [first] = all;
      return first ? [{ key, scenario: first.scenario, seats: first.seats, settings: first.settings, rows: all }] : [];
    })
    .sort((a, b) => b.rows.length - a.rows.length);
}
