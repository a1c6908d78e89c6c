import { LOOKS, byLook, type ByLook, type Look } from '../art';
import type { Scenario, Side } from '../engine';

/** A look in marquetry on the lamp-lit table. */
interface Inks {
  readonly ground: string;
  readonly hatch: string;
  readonly glow: string;
  /** Strength of the glow, 0 to 1: pale colours shine more. */
  readonly shine: number;
  readonly edge: string;
}

export const INKS: ByLook<Inks> = {
  blue: { ground: '#5B84B4', hatch: '#0C2138', glow: '#A3C6EC', shine: 0.5, edge: '#D6E7FA' },
  red: { ground: '#BC4F36', hatch: '#3C120A', glow: '#FF7A55', shine: 0.6, edge: '#FFB49C' },
  gold: { ground: '#C49B36', hatch: '#3A2A06', glow: '#EBCB62', shine: 0.5, edge: '#FFE9A6' },
  green: { ground: '#2F7F6A', hatch: '#051F18', glow: '#62BFA5', shine: 0.5, edge: '#B6E8D8' },
  violet: { ground: '#7050AC', hatch: '#1A0B33', glow: '#A583DC', shine: 0.5, edge: '#DACBF5' },
  grey: { ground: '#AAA7A0', hatch: '#26262C', glow: '#ECEAE4', shine: 0.4, edge: '#FFFFFF' },
};

/** The look that a side of the scenario has on the table. */
export const lookIn = ({ sides }: Pick<Scenario, 'sides'>, side: Side): Look => LOOKS[sides[side].look - 1] ?? LOOKS[0];

/** Which way each look's lines run in the surface's plane; dots for the one without. */
export const STROKES: ByLook<readonly (readonly [dx: number, dy: number])[]> = {
  ...byLook(() => []),
  blue: [[1, 0]],
  red: [[0, 1]],
  green: [[1, -1]],
  violet: [[1, 1]],
  grey: [
    [1, 0],
    [0, 1],
  ],
};
