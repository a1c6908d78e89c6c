import type { ByLook } from './look';

/** The engravers' code for tinctures (Petra Sancta, 1638): a side is told by its hatching before its colour. */
export type Hatch = 'across' | 'upright' | 'dots' | 'slanting' | 'leaning' | 'crossed';
export type Mark = 'circle' | 'square' | 'triangle' | 'diamond' | 'plus' | 'wedge';

/** How one side looks at the table, in the evening room. Colours are `#rrggbb`. */
export interface SideLook {
  readonly colour: string;
  /** The colour of ties and of the hatching's ground in the dark. */
  readonly deep: string;
  /** The ink of the hatching on `colour`, to be laid on at 60 %. */
  readonly ink: string;
  readonly hatch: Hatch;
  readonly mark: Mark;
}

/** How one side looks in print. `line` for lines, `text` for letters (4.5:1 on every paper), `tint` for grounds. */
export interface SideInk {
  readonly line: string;
  readonly text: string;
  readonly tint: string;
}

/** Sides at the table. How far apart they are, for every kind of colour vision, is computed in `look.test.ts`. */
export const SIDE_LOOK: ByLook<SideLook> = {
  blue: { colour: '#A3C6EC', deep: '#2B4A6B', ink: '#17304C', hatch: 'across', mark: 'circle' },
  red: { colour: '#DA7057', deep: '#6E2A1E', ink: '#4A160D', hatch: 'upright', mark: 'square' },
  gold: { colour: '#EBCB62', deep: '#6B5518', ink: '#4C3A08', hatch: 'dots', mark: 'triangle' },
  green: { colour: '#4FA58D', deep: '#1E4F43', ink: '#0C332A', hatch: 'slanting', mark: 'diamond' },
  violet: { colour: '#9470CC', deep: '#3B2A63', ink: '#2A1547', hatch: 'leaning', mark: 'plus' },
  grey: { colour: '#ECEAE4', deep: '#4A4A50', ink: '#3A3A40', hatch: 'crossed', mark: 'wedge' },
};

/** Sides on paper: documents, the debrief, whatever is printed. */
export const SIDE_INK: ByLook<SideInk> = {
  blue: { line: '#1D4E80', text: '#163E66', tint: '#C7D5E2' },
  red: { line: '#A63F29', text: '#8B3220', tint: '#EBCBBF' },
  gold: { line: '#C28C14', text: '#765200', tint: '#F3E0AB' },
  green: { line: '#2D7366', text: '#1E5A4F', tint: '#C6DBD3' },
  violet: { line: '#8460C4', text: '#5B3A97', tint: '#DDD3EE' },
  grey: { line: '#2B262B', text: '#2B262B', tint: '#DCDAD8' },
};

/** The print of documents and of the next morning's front page. */
export const PAPER = {
  sheet: '#FCF9F1',
  page: '#FAF5E8',
  band: '#F3E9D2',
  ink: '#1B232C',
  inkSecond: '#454A4C',
  inkThird: '#655F50',
  rule: '#8D7F63',
  hair: '#CDC0A2',
  brass: '#A67C2D',
  brassText: '#6B4B14',
  stamp: '#9E3A29',
} as const;
