import { describe, expect, it } from 'vitest';
import { compile, fail, legal, play, setup, type Intent, type State, type CompiledScenario } from '..';
import { closeTurn } from '../rounds';
import { ALASKA, US_OPENS, ru, us } from '../testing/alaska';
import type { Rule } from './rule';

/** A table with one rule more. */
const withRule = (rule: Rule): CompiledScenario => ({ ...compile(ALASKA), rules: [rule] });

function played(table: CompiledScenario, ...intents: readonly Intent[]): State {
  const begun = setup(ALASKA, { seats: [us, ru], seed: 1, settings: { ...US_OPENS, rounds: 2 }, table });
  if (!begun.ok) throw new Error(begun.fault.code);
  return [{ kind: 'open' } as const, ...intents].reduce((state, intent) => {
    const next = play(state, intent);
    if (!next.ok) throw new Error(`${next.fault.code}: ${JSON.stringify(intent)}`);
    return next.value.state;
  }, begun.value);
}

const SIGNED: readonly Intent[] = [
  { kind: 'table', side: us, terms: { ceasefire: 'full' } },
  { kind: 'sign', side: ru, drafts: [1] },
];
const HELD: readonly Intent[] = [us, ru, us, ru].map((side) => ({ kind: 'hold', side }));

describe('an optional rule', () => {
  it('may forbid a kind of act, to the legal list as to the act', () => {
    const table = withRule({
      refusal: (_, _side, kind) => (kind === 'walk' ? fail('intent.closing', 'side').fault : null),
    });
    const state = played(table);
    expect(legal(state, us).walk).toBe(false);
    expect(legal(played(compile(ALASKA)), us).walk).toBe(true);
    expect(play(state, { kind: 'walk', side: us })).toMatchObject({ fault: { code: 'intent.closing' } });
  });

  it('may go on after the signatures', () => {
    const table = withRule({
      signed: (record) => {
        closeTurn(record);
        return true;
      },
    });
    expect(played(table, ...SIGNED)).toMatchObject({ phase: 'table', round: 2, outcome: null });
    expect(played(compile(ALASKA), ...SIGNED)).toMatchObject({ phase: 'over', outcome: { kind: 'signed' } });
  });

  it('may add to what happens when a round is closed', () => {
    const inject = Object.keys(compile(ALASKA).injects)[0] ?? '';
    const table = withRule({ roundClosed: (record) => record.push({ kind: 'inject-queued', inject }) });
    expect(played(table, ...HELD.slice(0, 2)).injects).toEqual([inject]);
  });

  it('may change the verdict', () => {
    const table = withRule({ verdict: (_, verdict) => ({ ...verdict, kind: 'breakdown' }) });
    expect(played(table, ...HELD).outcome?.verdict.kind).toBe('breakdown');
    expect(played(compile(ALASKA), ...HELD).outcome?.verdict.kind).not.toBe('breakdown');
  });
});
