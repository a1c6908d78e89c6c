import { EMBLEMS } from '../../engine';

/** For tests: a small table of format 2 that passes every check, with the sides, surface, room and meters asked for. */
export interface SmallTable {
  readonly sides: readonly { readonly id: string; readonly name: string }[];
  readonly tracks: readonly { readonly id: string; readonly name: string }[];
  readonly issues: readonly SmallIssue[];
  readonly meters?: readonly object[];
  readonly surface?: object;
  readonly room?: object;
}

interface SmallIssue {
  readonly id: string;
  readonly track: string;
  readonly name: string;
  readonly region?: string;
  /** Ids beside `open`; what comes after a colon is the holder. */
  readonly options: readonly string[];
}

const why = { text: 'Made up for a test.', sources: ['inferred'] };
const title = (id: string): string => id[0]?.toUpperCase() + id.slice(1).replaceAll('-', ' ');

function issueOf({ options, ...issue }: SmallIssue, sides: readonly string[]): object {
  const open = { id: 'open', name: 'Open', clause: 'Left open.', payoffs: {}, durability: 0, performers: [], why };
  const others = options.map((option, n) => {
    const [id = '', holder] = option.split(':');
    const [giver = '', taker = ''] = [sides[n % sides.length], sides[(n + 1) % sides.length]];
    const given = { [giver]: -1, [taker]: 1 };
    const said = { name: title(id), clause: `${title(id)}.`, payoffs: given, durability: 4, performers: [giver], why };
    return { id, ...said, ...(holder === undefined ? {} : { holder }) };
  });
  return { ...issue, why, options: [open, ...others] };
}

function sheetOf({ id, name }: SmallTable['sides'][number], look: number, issues: readonly SmallIssue[]): object {
  const stance = (options: readonly string[]): object => {
    const target = options[look % options.length]?.split(':')[0] ?? 'open';
    return { opening: target, target, salience: 1, why };
  };
  return {
    id,
    name,
    shortName: name,
    inText: name,
    emblem: EMBLEMS[look % EMBLEMS.length],
    look,
    aim: why,
    seenFromOutside: [why],
    confidential: {
      interests: [why],
      fears: [why],
      walkAway: why,
      advice: [why],
      stances: Object.fromEntries(issues.map(({ id: issue, options }) => [issue, stance(options)])),
      redLines: [],
      interestsLens: { believesWarCostPercent: 100, relativeGainsPercent: 0, minimumGain: 0.5, why },
      persona: { exponent: 1, tastes: {}, walk: { fromRound: 6, belowGain: -9, patience: 0, percent: 0 }, why },
    },
  };
}

export function smallTable({ sides, tracks, issues, meters = [], surface, room }: SmallTable): Record<string, unknown> {
  const ids = sides.map(({ id }) => id);
  const none = { standing: {}, why };
  return {
    format: 2,
    id: 'small-table',
    version: 1,
    language: 'en',
    title: 'A small table',
    tagline: 'Made up for a test.',
    summary: 'A table that stands nowhere.',
    minutes: 10,
    place: 'Nowhere',
    date: '2026-03-01',
    picture: 'alaska',
    article: { title: 'None', publication: 'None', date: '2026-03-01' },
    briefing: [why],
    rounds: { default: 6, choices: [4, 6] },
    seats: { default: ids, choices: [ids] },
    sides: sides.map((side, i) => sheetOf(side, i + 1, issues)),
    ...(surface ? { surface } : {}),
    ...(room ? { room } : {}),
    tracks: tracks.map((track) => ({ ...track, icon: 'scale' })),
    issues: issues.map((issue) => issueOf(issue, ids)),
    meters,
    war: { horizon: 12, base: Object.fromEntries(ids.map((id) => [id, 6])), min: 0, perStep: {}, why },
    durability: {
      base: 50,
      perAbsent: {},
      missingPerformer: 5,
      missingPerformersCounted: 2,
      legitimacyCap: 5,
      grievancePerPoint: 1,
      grievanceCap: 10,
      floor: 5,
      ceiling: 95,
      why,
    },
    brokenWord: Object.fromEntries(ids.map((id) => [id, 1])),
    moves: ids.map((side) => ({
      id: `${side}-press`,
      side,
      name: 'Speak to the press',
      text: 'A word outside.',
      report: 'A word was said outside.',
      icon: 'megaphone',
      why,
      uses: 2,
      effect: {},
    })),
    events: [],
    injects: [],
    backChannel: { leakPercent: 10, leaked: {}, why },
    deadline: { war: {}, lapse: {}, why },
    walkout: { standing: { two: 1, more: 1 }, effect: {}, why },
    opening: { effect: {}, why },
    ending: { noTerms: none, claimBroken: none, claimRedeemed: none },
    turningPointAt: 60,
    spread: { believesWarCostPercent: 0, relativeGainsPercent: 0, minimumGain: 0, saliencePercent: 0 },
    history: [],
  };
}

const meter = (id: string, name: string, instrument?: string): object => ({
  id,
  name,
  start: 4,
  min: 0,
  max: 10,
  ...(instrument === undefined ? {} : { instrument }),
  why,
});

/** Two sides, no map, no meter, no press. */
export const HARBOUR_LIKE = smallTable({
  sides: [
    { id: 'port', name: 'Port' },
    { id: 'town', name: 'Town' },
  ],
  tracks: [
    { id: 'quay', name: 'The quay' },
    { id: 'money', name: 'Money' },
  ],
  issues: [
    { id: 'hours', track: 'quay', name: 'Night hours', options: ['none-at-night', 'until-midnight', 'all-night'] },
    { id: 'noise', track: 'quay', name: 'Noise', options: ['walls', 'quiet-cranes'] },
    { id: 'access', track: 'quay', name: 'Public access', options: ['promenade', 'closed'] },
    { id: 'fees', track: 'money', name: 'Fees', options: ['as-they-are', 'shared'] },
    { id: 'jobs', track: 'money', name: 'Jobs for the town', options: ['quota', 'training'] },
  ],
  room: { view: 'harbour', time: 'day', flags: false, press: false, chairs: 2 },
});

/** Six sides, a river on an SVG map, four meters on instruments of their own. */
export const RIVER_LIKE = smallTable({
  sides: ['upland', 'heath', 'ford', 'marsh', 'delta', 'coast'].map((id) => ({ id, name: title(id) })),
  tracks: [
    { id: 'water', name: 'Water' },
    { id: 'works', name: 'Works' },
  ],
  issues: [
    {
      id: 'valley',
      track: 'water',
      name: 'Upper valley',
      region: 'upper-valley',
      options: ['to-upland:upland', 'shared:split'],
    },
    {
      id: 'plain',
      track: 'water',
      name: 'The plain',
      region: 'plain',
      options: ['to-ford:ford', 'to-marsh:marsh', 'to-heath:heath'],
    },
    { id: 'mouth', track: 'water', name: 'The mouth', region: 'mouth', options: ['to-delta:delta', 'to-coast:coast'] },
    { id: 'dam', track: 'works', name: 'The dam', options: ['joint', 'torn-down'] },
  ],
  meters: [
    meter('level', 'Water level', 'cistern'),
    meter('drought', 'Drought', 'thermometer'),
    meter('balance', 'Balance', 'scales'),
    meter('time', 'Time left'),
  ],
  surface: {
    kind: 'svg',
    svg:
      "<svg viewBox='0 0 900 600'><path d='M20 40L860 20 880 560 40 580z'/><g id='upper-valley'><path d='M60 80L330 60 350 260 80 290z'/></g>" +
      "<polygon id='plain' points='360,70 620,60 640,330 370,340'/><path id='mouth' d='M650 330C720 300 800 320 840 380V540H640z'/>" +
      "<path d='M70 180C240 200 300 330 500 350S760 420 860 470' fill='none'/><circle id='dam-wall' cx='420' cy='430' r='55'/></svg>",
    parted: ['upland', 'heath'],
    shows: [
      {
        shape: 'dam-wall',
        issue: 'dam',
        name: 'Dam',
        options: { joint: ['upland', 'delta', 'coast'], 'torn-down': [] },
      },
    ],
  },
  room: { view: 'valley', time: 'night' },
});
