/**
 * Writes src/log/verdicts: for each table that most play, a game that comes to each of the five verdicts, as its seed and
 * the acts in their order. Those that the delegations come to by themselves are the first of their level; where none
 * does, Washington is led by a plan that anybody could follow.
 * Run: node scripts/run.mjs scripts/verdict-games.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  compile,
  durability,
  interestsGain,
  termsOf,
  type Intent,
  type Side,
  type Terms,
  type VerdictKind,
  type View,
} from '../src/engine';
import { fromFile, type ScenarioFile } from '../src/formats';
import type { Difficulty } from '../src/log';
import { guessedLens } from '../src/negotiators/opponent/lenses';
import type { Leader, Seen } from '../src/negotiators/negotiator';
import { playGame } from '../src/negotiators/trials/play-game';
import { BOTH, SIDES, us } from '../src/engine/testing/alaska';

const scenario = fromFile(JSON.parse(readFileSync('scenarios/alaska-summit.json', 'utf8')) as ScenarioFile);
const table = compile(scenario);
const settings = { rounds: 8, leaks: true, events: true, absentMoves: false, numbering: 'round' } as const;

const VERDICTS: readonly VerdictKind[] = [
  'turning-point',
  'fragile-compromise',
  'missed-opportunity',
  'diplomatic-performance',
  'breakdown',
];

/** The article's characters first. */
const LEVELS: readonly Difficulty[] = ['middle', 'hard', 'easy'];

/** So many seeds are tried at each level. */
const SEEDS = 100;

interface Found {
  readonly seed: string;
  readonly led: string;
  readonly acts: readonly Intent[];
}

/** The packages that would last so long, all of them: issue by issue, as long as the best of the rest may suffice. */
function lasting(view: View, least: number): Terms[] {
  const { issues } = table;
  const most = issues.map(({ first, count }) => Math.max(...view.durabilities.slice(first, first + count), 0));
  const found: Terms[] = [];
  const picked: number[] = [];
  const descend = (i: number, hoped: number): void => {
    const issue = issues[i];
    if (!issue) {
      const terms = termsOf(table, picked);
      if (
        !table.excluded.some((pair) => pair.every((option) => picked.includes(option))) &&
        durability(view, terms) >= least
      )
        found.push(terms);
      return;
    }
    for (let option = issue.first; option < issue.first + issue.count; option++) {
      const lost = (most[i] ?? 0) - (view.durabilities[option] ?? 0);
      if (hoped - lost < 0) continue;
      picked[i] = option;
      descend(i + 1, hoped - lost);
    }
    picked.length = i;
  };
  descend(0, 16);
  return found;
}

/**
 * Washington rings its allies twice (¶29), offers trade in between (¶9), and asks for nothing but terms that would last:
 * of these the one that brings it most at which Moscow, as the article lets anybody guess, may still sign.
 */
const consulting: Leader = {
  act({ view, legal }: Seen) {
    const secret = view.secrets[us];
    if (!secret) throw new Error('a view always holds its own secret');
    const worth = (terms: Terms): number => interestsGain(view, us, secret, terms);
    const suits = (terms: Terms): boolean =>
      durability(view, terms) >= table.turningPointAt && worth(terms) >= secret.minimumGain;
    const vote = view.drafts.find(({ number }) => number === legal.vote);
    if (legal.vote !== null)
      return { intent: { kind: 'vote', side: us, accept: vote !== undefined && suits(vote.terms) } };
    const [waiting] = legal.answers;
    if (waiting) return { intent: { kind: 'answer', side: us, ...waiting, accept: false } };
    const good = view.drafts.filter(({ number, terms }) => legal.sign.includes(number) && suits(terms));
    if (good.length > 0) return { intent: { kind: 'sign', side: us, drafts: good.map(({ number }) => number) } };
    const move = ['us-allies', 'us-business', 'us-carpet'].find((id) =>
      legal.moves.some((one) => one.id === id && one.refusal === null),
    );
    if (move && !view.away) return { intent: { kind: 'move', side: us, move } };
    const rivals = view.seats.filter((seat) => seat !== us);
    const theirs = (terms: Terms): number =>
      Math.min(...rivals.map((rival) => interestsGain(view, rival, guessedLens(view, rival), terms)));
    const own = view.drafts.find(({ by }) => by === us);
    const best = lasting(view, table.turningPointAt)
      .filter(suits)
      .sort((a, b) => theirs(b) - theirs(a))[0];
    if (best && JSON.stringify(best) !== JSON.stringify(own?.terms))
      return { intent: { kind: 'table', side: us, terms: best } };
    return { intent: { kind: 'hold', side: us } };
  },
};

function played(seats: readonly Side[], seed: string, level: Difficulty, lead?: Leader) {
  const { acts, end } = playGame({
    scenario,
    table,
    seats,
    seed,
    settings,
    difficulty: () => level,
    lead: (side) => (side === us && lead ? lead : null),
  });
  return { acts: acts.map(({ intent }) => intent), verdict: end.outcome?.verdict.kind };
}

function search(seats: readonly Side[], wanted: VerdictKind): Found | null {
  const ways = [undefined, consulting].flatMap((lead) => LEVELS.map((level) => [level, lead] as const));
  for (const [level, lead] of ways)
    for (let i = 1; i <= SEEDS; i++) {
      const seed = `verdict ${i}`;
      const { acts, verdict } = played(seats, seed, level, lead);
      if (verdict === wanted) return { seed, led: lead ? `consulting, ${level}` : level, acts };
    }
  return null;
}

const folder = 'src/log/verdicts';
mkdirSync(folder, { recursive: true });
for (const [name, seats] of [
  ['two', BOTH],
  ['four', SIDES],
] as const) {
  const found = VERDICTS.map((verdict) => [verdict, search(seats, verdict)] as const);
  for (const [verdict, game] of found) console.log(name, verdict, game ? `${game.seed}, ${game.led}` : 'not found');
  const file = { seats, settings, games: Object.fromEntries(found.filter(([, game]) => game !== null)) };
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(file, null, 2)}\n`);
}
