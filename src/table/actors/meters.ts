import type { MeterSpec } from '../../engine';
import type { Shown } from '../shown';

export interface Reading {
  readonly spec: MeterSpec;
  readonly value: number;
  /** 0..1 of its range. */
  readonly share: number;
  readonly change: number;
}

/** The meter that an object of the room shows, if the scenario has one. */
export function meterOf({ scenario, view, changes }: Shown, instrument: MeterSpec['instrument']): Reading | null {
  const spec = scenario.meters.find((meter) => meter.instrument === instrument);
  if (!spec) return null;
  const value = view.meters[spec.id] ?? spec.start;
  const share = (value - spec.min) / Math.max(1, spec.max - spec.min);
  return { spec, value, share, change: changes[spec.id] ?? 0 };
}
