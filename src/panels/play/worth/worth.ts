import {
  audience,
  audienceOfOption,
  durability,
  gain,
  holdOut,
  interestsGain,
  shareOut,
  sparedWar,
  stakesOf,
  warGoesOn,
  warToCome,
  type Hundredths,
  type Percent,
  type Secret,
  type Side,
  type Terms,
  type View,
} from '../../../engine';
import { optionIndex, payoff, warSpared, type Range } from './guess';

export type Lens = 'ledger' | 'interests';

/** What terms mean to one side, in hundredths. All but `spared` is certain for its holder. */
export interface Worth {
  readonly stakes: Hundredths;
  readonly spared: Range;
  /** What signing costs at home, 0 or more. */
  readonly home: Hundredths;
  /** What the signature loses in expectation if the terms do not hold, 0 or more. */
  readonly word: Hundredths;
  /** Gain over walking away in the lens asked for. */
  readonly gain: Hundredths;
  readonly durability: Percent;
  /** The same terms with every side at the table. */
  readonly asAll: Percent;
}

/** Reckons terms for a side that knows its own secret. */
export function worthOf(view: View, side: Side, secret: Secret, terms: Terms, lens: Lens): Worth {
  const d = durability(view, terms);
  return {
    stakes: stakesOf(view, terms)[side],
    spared: warSpared(view, side, secret, terms),
    home: audience(view, secret, side, terms),
    word: Math.round((view.table.brokenWord[side] * (100 - d)) / 100),
    gain: lens === 'ledger' ? gain(view, side, secret, terms) : interestsGain(view, side, secret, terms),
    durability: d,
    asAll: durability({ ...view, seats: view.table.sides }, terms),
  };
}

/** One line of {@link gainParts}. */
export interface GainPart {
  readonly code: 'gain-stakes' | 'gain-war' | 'gain-built' | 'gain-end' | 'gain-home' | 'gain-word' | 'gain-envy';
  readonly value: Hundredths;
}

/**
 * The gain over walking away, itemised as the engine reckons it: what the terms say, what any terms bring, what the
 * signature costs, and last what the own lens makes of it. The parts add up to it exactly.
 */
export function gainParts(view: View, side: Side, terms: Terms, worth: Worth): readonly GainPart[] {
  const { sides, sideIndex } = view.table;
  const d = worth.durability;
  const stakes = stakesOf(view, terms);
  const shares = shareOut(
    sides.map((one) => stakes[one]),
    d,
  );
  const any = holdOut(view).anyTerms[side];
  const always: GainPart[] = [
    { code: 'gain-stakes', value: shares[sideIndex[side]] ?? 0 },
    { code: 'gain-war', value: sparedWar(warToCome(view, side), d, warGoesOn(view, terms)) },
    { code: 'gain-home', value: -worth.home || 0 },
    { code: 'gain-word', value: -worth.word || 0 },
  ];
  const some: GainPart[] = [
    { code: 'gain-built', value: any.war },
    { code: 'gain-end', value: any.standing },
  ];
  const parts = [...always.slice(0, 2), ...some.filter(({ value }) => value !== 0), ...always.slice(2)];
  const rest = worth.gain - parts.reduce((sum, { value }) => sum + value, 0);
  return rest === 0 ? parts : [...parts, { code: 'gain-envy', value: rest }];
}

/** What one option does to the accounts of its chooser. */
export interface OptionWorth {
  readonly gain: Hundredths;
  /** 0 or less. */
  readonly home: Hundredths;
  readonly redLine: boolean;
  /** Steps of durability that these terms gain or lose by the option, against leaving the issue open. */
  readonly holds: number;
}

/** Reckons an option within the rest of the terms. */
export function optionWorth(
  view: View,
  side: Side,
  secret: Secret | null,
  terms: Terms,
  issue: string,
  option: string,
): OptionWorth {
  const index = optionIndex(view, issue, option) ?? 0;
  const cost = secret ? audienceOfOption(view, secret, side, index) : 0;
  const { [issue]: _, ...without } = terms;
  const open = option === view.table.options[view.table.issues.find(({ id }) => id === issue)?.first ?? 0]?.id;
  const chosen = open ? without : { ...without, [issue]: option };
  return {
    gain: payoff(view, side, issue, option),
    home: -cost || 0,
    redLine: cost > 0 && (secret?.redLines[index] ?? 0) > 0,
    holds: durability(view, chosen) - durability(view, without),
  };
}
