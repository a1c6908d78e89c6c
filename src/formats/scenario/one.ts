import {
  bySide,
  isSideId,
  type BySide,
  type HistoryLine,
  type Issue,
  type LookSlot,
  type MeterSpec,
  type Option,
  type Persona,
  type SameWay,
  type Scenario,
  type Side,
  type SideSheet,
} from '../../engine';
import { cardOfOne, ORDER_ONE } from './cards';

/** The sides that format 1 knows, in the order in which it writes all vectors. */
export const SIDES: readonly Side[] = ORDER_ONE.map(([id]) => id).filter(isSideId);

/** A sheet of format 1: an emblem is always a flag there, and what is not said follows from the rest. */
export interface SheetOne extends Omit<SideSheet, 'inText' | 'emblem' | 'look' | 'portrait' | 'seat' | 'confidential'> {
  readonly flag: string;
  readonly confidential: Omit<SideSheet['confidential'], 'persona'> & {
    readonly persona: Omit<Persona, 'ways' | 'talk'>;
  };
}

/** An option of format 1, with the two sides that its map knows. */
export interface OptionOne extends Omit<Option, 'holder'> {
  readonly map?: 'to-ru' | 'to-ua' | 'split';
}

export interface IssueOne extends Omit<Issue, 'options'> {
  readonly options: readonly OptionOne[];
}

/** The instruments that format 1 knows. */
export const INSTRUMENTS_ONE = ['barometer', 'hourglass', 'lamps', 'curtains'] as const;

export interface MeterOne extends MeterSpec {
  readonly instrument: (typeof INSTRUMENTS_ONE)[number];
}

/** A line of the history with what format 1 can check. */
export interface HistoryLineOne extends Omit<HistoryLine, 'same'> {
  readonly same?: Exclude<SameWay, { readonly kind: 'consulted' }>;
}

/** A scenario file of format 1: four sides of fixed names, vectors by their order, one map. */
export interface ScenarioOne extends Omit<
  Scenario,
  | 'format'
  | 'issues'
  | 'sides'
  | 'meters'
  | 'durability'
  | 'surface'
  | 'room'
  | 'excluded'
  | 'frustration'
  | 'enviesAbsent'
  | 'talk'
  | 'history'
> {
  readonly format: 1;
  readonly durability: Omit<Scenario['durability'], 'consultedPerformersPercent'>;
  readonly meters: readonly MeterOne[];
  readonly issues: readonly IssueOne[];
  readonly sides: BySide<SheetOne>;
  readonly history: readonly HistoryLineOne[];
}

/** A checked file of format 1 as programs hold it; its sides stand in the order of the format, whatever theirs was. */
export const fromFormatOne = (file: ScenarioOne): Scenario => ({
  ...SETTING,
  ...file,
  issues: file.issues.map((issue) => ({ ...issue, options: issue.options.map(optionFrom) })),
  sides: bySide(SIDES, (side, i) => sheetFrom(file.sides[side], ORDER_ONE[i]?.[1] ?? 1)),
});

const sideOf = (name: string): Side => SIDES.find((side) => side === name) ?? raise(name);
const raise = (name: string): never => {
  throw new Error(`Format 1 has no side ${name}`);
};

/** What every table of format 1 looks like. */
const SETTING: Pick<Scenario, 'surface'> = { surface: { kind: 'ukraine', parted: [sideOf('ua'), sideOf('ru')] } };

/** The inverse: the file again, member by member, but for the order of sides. */
export const toFormatOne = ({ surface: _surface, room: _room, ...scenario }: Scenario): ScenarioOne => ({
  ...scenario,
  format: 1,
  meters: scenario.meters.map(meterTo),
  issues: scenario.issues.map((issue) => ({ ...issue, options: issue.options.map(optionTo) })),
  sides: bySide(SIDES, (side) => sheetTo(scenario.sides[side])),
  history: scenario.history.map(lineTo),
});

const lineTo = ({ same, ...line }: HistoryLine): HistoryLineOne =>
  same === undefined || same.kind === 'consulted' ? line : { ...line, same };

const meterTo = (meter: MeterSpec): MeterOne => ({
  ...meter,
  instrument: INSTRUMENTS_ONE.find((one) => one === meter.instrument) ?? INSTRUMENTS_ONE[0],
});

const holderOf = (map: Exclude<OptionOne['map'], undefined>): Side | 'split' | undefined =>
  map === 'split' ? map : SIDES.find((side) => map === `to-${side}`);

const optionFrom = ({ map, ...rest }: OptionOne): Option => {
  const holder = map && holderOf(map);
  return holder === undefined ? rest : { ...rest, holder };
};

const MAPS = ['to-ru', 'to-ua', 'split'] as const;

function optionTo({ id, name, clause, payoffs, durability, performers, holder, ...rest }: Option): OptionOne {
  const map = MAPS.find((one) => holderOf(one) === holder);
  return { id, name, clause, payoffs, durability, performers, ...(map === undefined ? {} : { map }), ...rest };
}

const sheetFrom = ({ name, shortName, flag, ...rest }: SheetOne, look: LookSlot): SideSheet => ({
  ...cardOfOne({ name, shortName, flag }, look),
  ...rest,
});

const sheetTo = ({ name, shortName, emblem, aim, seenFromOutside, confidential }: SideSheet): SheetOne => {
  const { ways: _ways, talk: _talk, ...persona } = confidential.persona;
  return { name, shortName, flag: emblem, aim, seenFromOutside, confidential: { ...confidential, persona } };
};
