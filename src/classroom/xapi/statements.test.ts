import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { us } from '../../engine/testing/alaska';
import { print, withNote } from '../../log';
import { randomLog } from '../../log/random-log';
import { scenario, TWO } from '../../negotiators/testing/games';
import { Collection, Desk } from '../debrief';
import { surveyNote } from '../survey';
import { statementsOf } from './statements';
import schema from './xapi-1.0.3.schema.json';

const WORDS = { statement: (name: string, when: string) => `${name} ${when}`, degree: (degree: number) => `${degree}` };

async function statements() {
  const desk = new Desk();
  const collection = new Collection();
  for (const seed of [1, 2, 3]) {
    let log = randomLog({ scenario, seed, seats: TWO, rounds: 3, talk: true });
    if (seed === 1)
      for (const when of ['before', 'after'] as const)
        log = withNote(log, surveyNote({ when, side: us, answers: [5, null, 3, 2, 1] }));
    for (const taken of await desk.file(`${seed}`, new TextEncoder().encode(print(log)))) collection.add(taken);
  }
  return statementsOf(collection.collected.rows, WORDS);
}

describe('statements of a class', () => {
  it('are as xAPI 1.0.3 wants them, and nothing else', async () => {
    const valid = new Ajv({ allErrors: true }).compile(schema);
    const all = await statements();
    expect(valid(all), JSON.stringify(valid.errors)).toBe(true);
    expect(all.map(({ verb }) => verb.display.en)).toEqual([
      'attempted',
      ...Array.from({ length: 8 }, () => 'answered'),
      'completed',
      ...['attempted', 'completed', 'attempted', 'completed'],
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.find(({ verb }) => verb.display.en === 'answered')).toMatchObject({ result: { response: '5' } });
  });

  it('would be found out if they were not', async () => {
    const valid = new Ajv().compile(schema);
    const [first] = await statements();
    for (const change of [{ id: 'one' }, { verb: {} }, { actor: { name: 'Mara' } }, { timestamp: 'noon' }, { mark: 1 }])
      expect(valid([{ ...first, ...change }])).toBe(false);
  });

  it('name nobody, and are the same again', async () => {
    const all = await statements();
    // So the person is called in these games.
    expect(JSON.stringify(all)).not.toMatch(/Zo|Вашингтон/);
    expect(await statements()).toEqual(all);
  });
});
