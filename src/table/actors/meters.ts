import { instrumentsOf, type Instrument, type MeterSpec } from '../../engine';
import type { Shown } from '../shown';

export interface Reading {
  readonly spec: MeterSpec;
  readonly value: number;
  /** 0..1 of its range. */
  readonly share: number;
  readonly change: number;
}

/** The meter that an object of the room shows, if the scenario has one. */
export function meterOf({ scenario, view, changes }: Shown, instrument: Instrument): Reading | null {
  const shows = instrumentsOf(scenario.meters);
  const spec = scenario.meters.find(({ id }) => shows.get(id) === instrument);
  if (!spec) return null;
  const value = view.meters[spec.id] ?? spec.start;
  const share = (value - spec.min) / Math.max(1, spec.max - spec.min);
  return { spec, value, share, change: changes[spec.id] ?? 0 };
}
