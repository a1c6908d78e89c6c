import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOOKS, MARK_PATH, PAPER_HATCH_INKS, ROOM_HATCH_INKS, SIDE_LOOK, hatchPattern, type Look } from '../../art';
import { MOST_SIDES } from '../../engine';
import { LINE, SYMBOL } from '../debrief/plots/common';

const css = (name: string): string => readFileSync(`src/panels/design/${name}`, 'utf8');

/** The colours that a block of the style sheet sets, by name. */
function block(selector: string): ReadonlyMap<string, string> {
  const sheet = css('tokens.css');
  const start = sheet.indexOf(`${selector} {`);
  const body = sheet.slice(start, sheet.indexOf('\n}', start));
  return new Map([...body.matchAll(/--([\w-]+): (#[\da-f]+);/g)].map(([, name = '', colour = '']) => [name, colour]));
}

const night = block("[data-surface='night']");
const evening = new Map([...block(':root'), ...night]);
const paper = block("[data-surface='paper']");
const lit = new Map([...paper, ...block("[data-surface='paper'][data-lit]")]);
const APPEARANCES = { evening, paper, lit };
const GROUNDS = ['page', 'panel', 'panel-deep', 'panel-open', 'raised', 'selected', 'leather', 'leather-raised'];

const pairs = LOOKS.flatMap((one, i) => LOOKS.slice(i + 1).map((other) => [one, other] as const));

/** Complete loss of one kind of cone, as simulated by Machado, Oliveira and Fernandes (2009). */
const VISION: Readonly<Record<string, (colour: string) => string>> = {
  'full colour vision': (colour) => colour,
  protanopia: seenBy(filterDeficiencyProt(1)),
  deuteranopia: seenBy(filterDeficiencyDeuter(1)),
  tritanopia: seenBy(filterDeficiencyTrit(1)),
};

function seenBy(filter: ReturnType<typeof filterDeficiencyProt>): (colour: string) => string {
  return (colour) => {
    const known = parse(colour);
    if (!known) throw new Error(`no colour: ${colour}`);
    return formatHex(filter(known));
  };
}

/** CIEDE2000: 1 can just be seen side by side; names of colours begin to differ about 10. */
const apart = differenceCiede2000();
const LEAST = 11;

function colourOf(appearance: ReadonlyMap<string, string>, name: string): string {
  const colour = appearance.get(name);
  if (colour === undefined) throw new Error(`no colour ${name}`);
  return colour;
}

it('there is a look for every side that a table may have', () => expect(LOOKS).toHaveLength(MOST_SIDES));

describe.each(Object.entries(VISION))('to %s', (_, see) => {
  it.each(Object.entries(APPEARANCES))('every two looks differ in %s', (_name, appearance) => {
    const close = pairs
      .map((pair) => pair.map((look) => see(colourOf(appearance, `look-${look}`))))
      .map(([a = '', b = '']) => apart(a, b))
      .map((distance, i) => `${pairs[i]?.join(' and ')}: ${distance.toFixed(1)}`)
      .filter((told) => Number(told.split(': ')[1]) < LEAST);
    expect(close).toEqual([]);
  });

  it('every two looks differ on the canvas', () => {
    const close = pairs.filter(([a, b]) => apart(see(SIDE_LOOK[a].colour), see(SIDE_LOOK[b].colour)) < LEAST);
    expect(close).toEqual([]);
  });
});

describe('without any colour', () => {
  const different = (of: (look: Look) => unknown): void => {
    expect(new Set(LOOKS.map((look) => JSON.stringify(of(look)))).size).toBe(LOOKS.length);
  };
  const plain = { ground: '#fff', ink: '#000' };

  it('looks differ by the hatching in pictures, and its name', () => {
    different((look) => hatchPattern('same', look, plain));
    different((look) => SIDE_LOOK[look].hatch);
  });

  it('looks differ by the hatching in panels, which forced colours and print leave alone', () => {
    const sheet = css('hatch.css');
    const masks = LOOKS.map((look) =>
      new RegExp(`\\.hatch\\[data-look='${look}'\\] \\{\\s*--hatch: (.+);`).exec(sheet),
    );
    different((look) => masks[LOOKS.indexOf(look)]?.[1] ?? 'none');
    expect(masks.every(Boolean)).toBe(true);
  });

  it('looks differ by mark', () => {
    different((look) => MARK_PATH[look]);
    different((look) => SIDE_LOOK[look].mark);
    expect(new Set(LOOKS.map((look) => SYMBOL[look])).size).toBe(LOOKS.length);
  });

  it('looks differ by line in charts, and on roads', () => {
    different((look) => [LINE[look].dash, LINE[look].double]);
    different((look) => LINE[look].road);
  });

  it.each(['contrast.css', 'print.css'])('%s says what every look is there', (name) => {
    const missing = LOOKS.filter((look) => !css(name).includes(`--look-${look}:`));
    expect(missing).toEqual([]);
  });
});

describe.each(Object.entries(APPEARANCES))('in %s', (_, appearance) => {
  it.each(LOOKS)('the words of %s can be read on every ground, and on its own tint', (look) => {
    const words = colourOf(appearance, `look-${look}-text`);
    const grounds = [...GROUNDS.map((name) => colourOf(appearance, name)), colourOf(appearance, `look-${look}-tint`)];
    expect(grounds.filter((ground) => wcagContrast(words, ground) < 4.5)).toEqual([]);
  });

  it.each(LOOKS)('the lines and bars of %s can be seen on every ground', (look) => {
    const line = colourOf(appearance, `look-${look}`);
    const faint = ['page', 'panel', 'panel-deep', 'panel-open', 'raised'].filter(
      (name) => wcagContrast(line, colourOf(appearance, name)) < 3,
    );
    // Gold on paper is light as a coin: its lines and bars have an edge, a hatching or a mark beside them.
    expect(faint.length === 0 || look === 'gold').toBe(true);
  });
});

it('pictures take the colours of the panels', () => {
  for (const look of LOOKS) {
    expect(SIDE_LOOK[look].colour.toLowerCase()).toBe(colourOf(evening, `look-${look}`));
    expect(ROOM_HATCH_INKS[look].ground).toBe(SIDE_LOOK[look].colour);
    expect(SIDE_LOOK[look].ink.toLowerCase()).toBe(colourOf(evening, `look-${look}-ink`));
    expect(PAPER_HATCH_INKS[look].ink.toLowerCase()).toBe(colourOf(paper, `look-${look}`));
    expect(PAPER_HATCH_INKS[look].ground.toLowerCase()).toBe(colourOf(paper, `look-${look}-tint`));
  }
});

it('what stays dark under a light page, the cards of the seats, keeps marks that are seen on it', () => {
  const [, ground = ''] =
    /\.words \{[^}]*background: (#[\da-f]+)/.exec(readFileSync('src/panels/seat/seat-cards.module.css', 'utf8')) ?? [];
  expect(readFileSync('src/panels/seat/seat-cards.tsx', 'utf8')).toContain('data-surface="night"');
  for (const look of LOOKS) {
    expect(wcagContrast(colourOf(night, `look-${look}`), ground)).toBeGreaterThan(3);
    // What it mends: two of the print's colours could not be seen there.
    if (look === 'grey') expect(wcagContrast(colourOf(paper, `look-${look}`), ground)).toBeLessThan(1.5);
  }
});
