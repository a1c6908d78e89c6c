import { describe, expect, test } from 'vitest';
import { setup, type Cited, type Option, type Side } from '../engine';
import { fromFile, type ScenarioFile } from '../formats';
import { read } from './test-scenario';
import { SIDES } from '../engine/testing/alaska';

const alaska = fromFile(read('alaska-summit.json') as unknown as ScenarioFile);

function* citations(value: unknown, path = ''): Generator<readonly [string, Cited]> {
  if (typeof value !== 'object' || value === null) return;
  if ('sources' in value && 'text' in value) yield [path, value as Cited];
  for (const [key, item] of Object.entries(value)) yield* citations(item, `${path}/${key}`);
}

const sheet = (side: Side) => alaska.sides[side].confidential;
const optionOf = (issue: string, option: string): Option | undefined =>
  alaska.issues.find((candidate) => candidate.id === issue)?.options.find((candidate) => candidate.id === option);

describe('the Alaska scenario', () => {
  test('cites only paragraphs that the article has', () => {
    const paragraphs = [...citations(alaska)].flatMap(([path, { sources }]) =>
      sources.filter((source) => source.startsWith('¶')).map((source) => ({ path, number: Number(source.slice(1)) })),
    );
    expect(paragraphs.length).toBeGreaterThan(150);
    expect(paragraphs.filter(({ number }) => number > 30)).toEqual([]);
  });

  test('tells a player of the place, the messages, the larger matter (¶5, ¶7, ¶14, ¶20) and the Monday (¶29)', () => {
    const { briefing, history, sides } = alaska;
    const open = SIDES.map((side) => [sides[side].aim, sides[side].seenFromOutside, sides[side].confidential]);
    const shown = [briefing, history, open, alaska.moves, alaska.issues, alaska.meters, alaska.excluded, alaska.war];
    const told = new Set(
      [...citations(shown), ...history.map(({ id, ...line }) => [id, line] as const)].flatMap(
        ([, { sources }]) => sources,
      ),
    );
    for (const paragraph of ['¶5', '¶7', '¶14', '¶20', '¶29']) expect(told).toContain(paragraph);
  });

  test('gives a reason of some length for what is inferred and nothing else', () => {
    const alone = [...citations(alaska)].filter(([, { sources }]) => sources.join() === 'inferred');
    expect(alone.filter(([, { text }]) => text.split(' ').length < 8)).toEqual([]);
  });

  test('opens for any choice of seats and rounds', () => {
    for (const seats of alaska.seats.choices)
      for (const rounds of alaska.rounds.choices)
        expect(
          setup(alaska, { seats, seed: 1, settings: { rounds, leaks: true, events: true, absentMoves: false } }).ok,
        ).toBe(true);
  });

  test('no side opens or aims at what crosses its own red line, and none opens below its target', () => {
    for (const side of SIDES)
      for (const [issue, { opening, target }] of Object.entries(sheet(side).stances)) {
        const crossed = (option: string): number =>
          option === 'open'
            ? 0
            : (sheet(side).redLines.find((line) => line.issue === issue && line.option === option)?.points ?? 0);
        const worth = (option: string): number =>
          (optionOf(issue, option)?.payoffs[SIDES.indexOf(side)] ?? 0) - crossed(option);
        expect([side, issue, crossed(opening), crossed(target)]).toEqual([side, issue, 0, 0]);
        expect([side, issue, worth(opening) >= worth(target)]).toEqual([side, issue, true]);
      }
  });

  test('has every move of the article for each of the four sides', () => {
    const count = (side: Side) => alaska.moves.filter((move) => move.side === side).length;
    expect(SIDES.map(count)).toEqual([11, 7, 4, 4]);
  });

  test('reports moves and events as neutral sentences in the past', () => {
    const reports = [...alaska.moves, ...alaska.events, ...alaska.injects].map(({ report }) => report);
    for (const report of reports) expect(report).toMatch(/^[A-Z][^!?]*\.$/);
    expect(new Set(reports).size).toBe(reports.length);
  });
});
