import { expect, it } from 'vitest';
import text from '../../scenarios/alaska-history.log.jsonl?raw';
import { parseLog, replayStates } from '../log';
import { wentTheSameWay } from './history';

const played = async () => {
  const log = await parseLog(text);
  if (!log.ok) throw new Error(log.fault.code);
  const states = replayStates(log.value);
  const end = states.ok ? states.value.at(-1) : undefined;
  if (!end) throw new Error('no end');
  return { lines: log.value.header.scenario.history, end, events: log.value.acts.flatMap(({ events }) => events) };
};

it('finds that the bundled history goes the way of every line that can be checked', async () => {
  const { lines, end, events } = await played();
  const ways = lines.map((line) => [line.id, wentTheSameWay(line, end, events)]);
  expect(ways.filter(([, same]) => same === false)).toEqual([]);
  // What the article leaves open, or what no game can show.
  expect(ways.filter(([, same]) => same === null).map(([id]) => id)).toEqual(['reminder', 'uncertain']);
});

it('tells whether those without a chair were heard', async () => {
  const { lines, end, events } = await played();
  const monday = lines.find(({ id }) => id === 'monday');
  if (!monday) throw new Error('no such line');
  expect(wentTheSameWay(monday, { ...end, legitimacy: 0 }, events)).toBe(false);
  expect(wentTheSameWay(monday, end, events)).toBe(true);
});
