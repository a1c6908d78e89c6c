import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheet = (name: string): string => readFileSync(`src/panels/design/${name}`, 'utf8');
const setIn = (css: string): string[] => [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name);

it.each(['print.css', 'contrast.css'])(
  '%s changes only what the appearances set: another name would be lost',
  (name) => {
    const known = new Set(setIn(sheet('tokens.css')));
    const changed = setIn(sheet(name));
    expect(changed.length).toBeGreaterThan(5);
    expect(changed.filter((one) => !known.has(one))).toEqual([]);
  },
);
