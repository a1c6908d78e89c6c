import { describe, expect, it } from 'vitest';
import { compileMessages, wanted } from '../../scripts/text-compile';
import { counted } from './number';
import {
  beginning,
  direction,
  isKey,
  language,
  number,
  onLanguage,
  percent,
  points,
  setLanguage,
  t,
  tell,
} from './index';

describe('t', () => {
  it('gives the words of a key', () => {
    expect(t('cli.about')).toMatch(/^Impasse/);
    expect(isKey('cli.about')).toBe(true);
    expect(isKey('cli.nothing')).toBe(false);
  });
});

describe('a sentence that counts in two ways', () => {
  it('says how many of all drafts would have suited everybody', () => {
    const said = (drafts: number, good: number): string =>
      t('debrief.stand-missed-opportunity', { rounds: 8, drafts, good });
    expect(said(16, 1)).toContain('One of the 16 drafts tabled');
    expect(said(16, 3)).toContain('3 of the 16 drafts tabled');
    expect(said(16, 0)).toContain('Each of the 16 drafts tabled would have left a side worse off');
    expect(said(1, 1)).toContain('The one draft that was tabled would have left no side worse off');
    expect(said(0, 0)).toContain('No draft was ever tabled');
  });
});

describe('the language', () => {
  it('tells those who asked when it changes', async () => {
    let told = 0;
    const stop = onLanguage(() => (told += 1));
    await setLanguage('en');
    stop();
    await setLanguage('en');
    expect([language(), told]).toEqual(['en', 1]);
  });
});

describe('the beginning of a sentence', () => {
  it('has a capital, whatever name begins it', () => {
    expect(['the port', 'Washington', '', 'élan', '𝑎', '7 towns'].map((words) => beginning(words))).toEqual([
      'The port',
      'Washington',
      '',
      'Élan',
      '𝑎',
      '7 towns',
    ]);
    expect(beginning('izmir', 'tr')).toBe('İzmir');
  });
});

describe('numbers', () => {
  it('shows points with a sign and a real minus', () => {
    expect([150, -300, 0, -25].map((value) => points(value))).toEqual(['+1.5', '−3', '0', '−0.25']);
    expect(percent(60)).toBe('60%');
    expect(number(-1250)).toBe('−1,250');
  });
  it('knows which languages run from right to left', () => {
    expect([direction('ar'), direction('uk'), direction()]).toEqual(['rtl', 'ltr', 'ltr']);
  });
});

describe('tell', () => {
  it('shows a code that has no words as it is', () => {
    expect(tell({ code: 'odd.thing', place: '/here' })).toBe('odd.thing (/here)');
  });
});

describe('the compiler', () => {
  it('refuses a message that does not parse, and names it', () => {
    expect(() => compileMessages('en', { broken: '{n, plural, one {# round}' }, '')).toThrow(/"broken"/);
  });
  it('refuses a formatter that nobody knows', () => {
    expect(() => compileMessages('en', { odd: '{n, pounds}' }, '')).toThrow(/"odd"/);
  });
  it('imports the formatters of points and percent', () => {
    expect(compileMessages('en', { gain: 'You gain {n, points}' }, './number')).toContain('from "./number"');
  });
  it('writes numbers and counts below nothing with a real minus', () => {
    const source = compileMessages('en', { n: '{n, number}: {n, plural, one {#} other {#}}' }, './number');
    expect(source).toContain('import { counted as number } from "./number"');
    expect(source).not.toMatch(/import \{[^}]*\bnumber\b[^}]*\} from "@messageformat/);
    expect(t('play.walk-standing', { n: -1.5 })).toBe('You lose −1.5 points of standing, split among those who stay.');
    expect(counted('en', -15, 0)).toBe('−15');
  });
  it('lists the values that a message wants', () => {
    expect(wanted('{n, plural, one {#} other {# of {m}}} for {gain, points}').sort()).toEqual(['gain', 'm', 'n']);
  });
});
