import { instrumentsOf, type Instrument, type MeterSpec, type Scenario } from '../../../engine';
import { t } from '../../../text';
import { Meter } from '../../design';
import { changeThisRound } from './meter';
import { usePlay } from '../play-context';

/** The room's objects as line drawings, for where the room is not to be seen. */
const METER_ICON: Readonly<Record<Instrument, string>> = {
  barometer: 'flame',
  hourglass: 'hourglass',
  lamps: 'link',
  curtains: 'unlink',
  thermometer: 'thermometer',
  candle: 'flame-kindling',
  scales: 'scale',
  cistern: 'droplets',
};

/** The line drawing of a meter of the scenario. */
export const meterIcon = ({ meters }: Scenario, { id }: MeterSpec): string =>
  METER_ICON[instrumentsOf(meters).get(id) ?? 'hourglass'];

/** A meter with its present value and what this round has done to it. */
export function MeterScale({ meter }: { readonly meter: MeterSpec }) {
  const { view, frames, scenario } = usePlay();
  return (
    <Meter
      name={meter.name}
      icon={meterIcon(scenario, meter)}
      value={view.meters[meter.id] ?? meter.start}
      min={meter.min}
      max={meter.max}
      change={changeThisRound(frames, meter.id)}
    />
  );
}

/** The same in words. */
export function meterWords(meter: MeterSpec, value: number): string {
  return t('meters.label', { name: meter.name, value, min: meter.min, max: meter.max });
}
