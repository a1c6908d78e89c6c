import { beforeAll, describe, expect, test } from 'vitest';
import { type Point, places, type Place } from '../art';
import { sidesOf, type Scenario, type Side } from '../engine';
import { loadScenario } from '../scenarios';
import { t } from '../text';
import { legendBox } from './legend';
import { layoutFor, type Box, type Layout } from './layout';
import { loadSurface, type Surface } from '../surfaces';
import { labelBox } from './labels';
import { widthOf } from './pen/pen';
import { plateSize, type PlateText } from './pen/plate';
import { captionSize } from './pen/caption';
import { speechSize, type SpeechText } from './pen/speech';
import {
  noteOutline,
  noteRoom,
  NOTE_ROOM,
  noteSpot,
  openSpot,
  speechBox,
  speechRoom,
  paperOutline,
  plateBox,
  tableSpot,
  tagHome,
  TAG_HEIGHT,
  tagWords,
  unitOn,
  widestPlate,
} from './spots';
import { paperless } from './testing/paperless';
import { eu, ru, SIDES, ua, us } from '../engine/testing/alaska';
import { tableOf } from '../engine/testing/any-table';

/** The picture's room in windows of 1366, 1920, 1280 and 2560 pixels, then on phones upright and lying. */
const ROOMS = [
  [942, 600],
  [1324, 860],
  [880, 560],
  [1765, 1180],
  [390, 304],
  [320, 262],
  [844, 262],
  [800, 520],
] as const;
const SEATS: readonly (readonly Side[])[] = [[us, ru], [us, ua], [ru, ua, eu], SIDES];
const MOST_DRAFTS = 4;
/** As long as what is said may be, and the longest name of a move with what is said of it. */
const SENTENCE =
  'We have said in public that we will not take “Guarantees for Ukraine: As under Article 5”. It is in Draft 12, again.';
const LONGEST_NOTE = 'It backfires: Fly to Washington with the Europeans';
const spoken = (side: Side): SpeechText => ({
  flag: null,
  look: 'blue',
  name: scenario.sides[side].shortName,
  how: 'answers the Europeans',
  pieces: [
    { words: SENTENCE },
    { words: ' ' },
    { glyph: { look: 'blue', sign: 'likes' } },
    { words: 'Guarantees for Ukraine' },
  ],
  mood: 'said',
  direction: 'ltr',
});

let scenario: Scenario;
let surface: Surface;
beforeAll(async () => {
  const loaded = await loadScenario('alaska-summit');
  if (!loaded.ok) throw new Error(loaded.fault.code);
  scenario = loaded.value;
  surface = await loadSurface(scenario);
});

const { pen } = paperless();
interface Thing {
  readonly name: string;
  readonly outline: readonly Point[];
}
const cornersOf = ({ x, y, w, h }: Box): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

function platesOf(
  layout: Layout,
  seats: readonly Side[],
  viewer: Side,
  { sides: bySide } = scenario,
): Map<Side, { place: Place; box: Box }> {
  const sides = sidesOf({ sides: bySide });
  const at = places({ viewer, seats }, { sides: bySide });
  return new Map(
    sides.map((side) => {
      const text: PlateText = {
        flag: null,
        name: bySide[side].shortName,
        line: 'tabled Draft 12',
        amount: '−13',
        unit: unitOn(layout, -1300),
        absent: !seats.includes(side),
        colour: '#fff',
        lit: false,
        plain: layout.plain,
        direction: 'ltr',
      };
      const size = plateSize(pen, text, widestPlate(layout, at[side]), layout.plain ? 0 : 132);
      return [side, { place: at[side], box: plateBox(layout, at[side], size) }];
    }),
  );
}

function tagsOf(layout: Layout, plates: ReturnType<typeof platesOf>): Thing[] {
  const width = widthOf(pen, tagWords(layout, 2), { size: 12.5, weight: 650, fill: '' }) + 34;
  return [...plates].map(([side, { place, box }]) => {
    const others = [...plates].flatMap(([other, plate]) => (other === side ? [] : [plate.box]));
    const [x, y] = tagHome(layout, place, box, width, others);
    const tag = { x, y, w: width * layout.ui, h: TAG_HEIGHT * layout.ui };
    return { name: `the deadline against ${side}`, outline: cornersOf(tag) };
  });
}

/** Every choice of two or more of the sides. */
const tables = (sides: readonly Side[]): Side[][] =>
  sides
    .reduce<Side[][]>((chosen, side) => [...chosen, ...chosen.map((seats) => [...seats, side])], [[]])
    .filter(({ length }) => length > 1);

/** Whether two convex outlines meet: none of their edges separates them (separating axis theorem). */
function meet(one: readonly Point[], other: readonly Point[]): boolean {
  const edges = [one, other].flatMap((shape) =>
    shape.map(([ax, ay], i) => {
      const [bx, by] = shape[(i + 1) % shape.length] ?? [ax, ay];
      return [by - ay, ax - bx] as const;
    }),
  );
  return edges.every(([nx, ny]) => {
    const along = (shape: readonly Point[]): number[] => shape.map(([x, y]) => x * nx + y * ny);
    const [a, b] = [along(one), along(other)];
    return Math.max(...a) > Math.min(...b) && Math.max(...b) > Math.min(...a);
  });
}

const overlaps = (under: readonly Thing[], over: readonly Thing[]): string[] =>
  under.flatMap((low) =>
    over.filter((high) => meet(low.outline, high.outline)).map((high) => `${high.name} covers ${low.name}`),
  );

describe.each(ROOMS)('in a room of %i × %i', (width, height) => {
  const layout = layoutFor(width, height, 1);
  const labels = (): Thing[] =>
    surface
      .labels(layout, { terms: {}, settled: false })
      .map((label) => ({ name: label.words, outline: cornersOf(labelBox(pen, label)) }));
  const drafts = Array.from({ length: MOST_DRAFTS }, (_, rank) => ({
    name: `draft ${rank}`,
    outline: paperOutline(layout, rank),
  }));
  const note = { name: 'the note', outline: noteOutline(layout, openSpot(layout), false) };
  const legend = (): Thing[] => {
    const box = legendBox(pen, layout, surface.key(), 4);
    return box ? [{ name: 'the legend', outline: cornersOf(box) }] : [];
  };

  test('no name on the map is covered by a plate, a deadline, a paper, a note or the legend', () => {
    const found = SEATS.flatMap((seats) =>
      seats.flatMap((viewer) => {
        const plates = platesOf(layout, seats, viewer);
        const cards = [...plates].map(([side, { box }]) => ({ name: `the plate of ${side}`, outline: cornersOf(box) }));
        return overlaps(labels(), [...cards, ...tagsOf(layout, plates), ...drafts, note, ...legend()]);
      }),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test('no name on the map and no line of its key is covered by words on a place card, or by a note at a plate, however long', () => {
    // In a small room the names are taken off while somebody speaks: see the map.
    if (layout.plain) return;
    const found = tables(SIDES).flatMap((seats) =>
      seats.flatMap((viewer) =>
        [...platesOf(layout, seats, viewer)].flatMap(([side, { place, box }]) => {
          const { most, stacked } = speechRoom(layout, place);
          const card = speechBox(layout, place, box, speechSize(pen, spoken(side), most, stacked));
          const size = captionSize(pen, LONGEST_NOTE, noteRoom(layout, place));
          const [w, h] = [size.w * layout.ui, size.h * layout.ui];
          const [x, y] = noteSpot(layout, place, box, { w, h });
          return overlaps(
            [...labels(), ...legend()],
            [
              { name: `what ${side} says at ${place}`, outline: cornersOf(card) },
              { name: `a note on ${side} at ${place}`, outline: cornersOf({ x: x - w / 2, y: y - h / 2, w, h }) },
            ],
          );
        }),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test('a note of the whole table lies on no plate, whoever sits where', () => {
    const kinds = ['walkout', 'signed', 'none'];
    const notes = [
      ...kinds.map((kind) => t('table.caption-ended', { kind })),
      t('table.caption-vote-failed', { n: 12 }),
    ];
    const found = tables(SIDES).flatMap((seats) =>
      seats.flatMap((viewer) => {
        const plates = [...platesOf(layout, seats, viewer)];
        const beside = plates.flatMap(([, { place, box }]) => (place === 'near' ? [] : [box]));
        const over = notes.map((note) => {
          const size = captionSize(pen, note, layout.compact ? 190 : NOTE_ROOM);
          const ui = Math.min(layout.ui, 2);
          const [w, h] = [size.w * ui, size.h * ui];
          const [x, y] = tableSpot(layout, beside, h);
          return { name: note, outline: cornersOf({ x: x - w / 2, y: y - h / 2, w, h }) };
        });
        const under = plates.map(([side, { box }]) => ({ name: `the plate of ${side}`, outline: cornersOf(box) }));
        return overlaps(under, over);
      }),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test('a deadline lies on no plate, whoever sits where', () => {
    const found = tables(SIDES).flatMap((seats) =>
      seats.flatMap((viewer) => {
        const plates = platesOf(layout, seats, viewer);
        const cards = [...plates].map(([side, { box }]) => ({ name: `the plate of ${side}`, outline: cornersOf(box) }));
        const where = [...plates].map(([side, { place }]) => `${side} ${place}`).join(', ');
        return overlaps(cards, tagsOf(layout, plates)).map((covers) => `${covers} (${where})`);
      }),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test.each([2, 3, 4, 5, 6])('no plate of %i sides covers another', (count) => {
    const drawn = tableOf(count, 1);
    const sides = sidesOf(drawn);
    const found = sides.flatMap((viewer) => {
      const cards = [...platesOf(layout, sides, viewer, drawn)].map(([side, { box }]) => ({
        name: `the plate of ${side}`,
        outline: cornersOf(box),
      }));
      return cards.flatMap((card, i) => overlaps([card], cards.slice(i + 1)));
    });
    expect([...new Set(found)]).toEqual([]);
  });

  test.each([3, 4, 5, 6])('no deadline of %i sides lies on a plate', (count) => {
    const drawn = tableOf(count, 1);
    const sides = sidesOf(drawn);
    const found = sides.flatMap((viewer) => {
      const plates = platesOf(layout, sides, viewer, drawn);
      const cards = [...plates].map(([side, { box }]) => ({ name: `the plate of ${side}`, outline: cornersOf(box) }));
      return overlaps(cards, tagsOf(layout, plates));
    });
    expect([...new Set(found)]).toEqual([]);
  });

  test.each([5, 6])('no plate of %i sides lies on the pile, though each has a draft there', (count) => {
    // In a phone's strip the plates of a side stand before each other, and the pile lies beneath them.
    if (layout.plain) return;
    const drawn = tableOf(count, 1);
    const sides = sidesOf(drawn);
    const pile = sides.map((_, rank) => ({ name: `draft ${rank}`, outline: paperOutline(layout, rank) }));
    const found = sides.flatMap((viewer) => {
      const plates = platesOf(layout, sides, viewer, drawn);
      const others = [...plates].filter(([, { place }]) => place !== 'near');
      return overlaps(
        pile,
        others.map(([side, { box }]) => ({ name: `the plate of ${side}`, outline: cornersOf(box) })),
      );
    });
    expect([...new Set(found)]).toEqual([]);
  });

  test('names do not run into each other', () => {
    const all = labels();
    expect(all.flatMap((label, i) => overlaps([label], all.slice(i + 1)))).toEqual([]);
  });

  test('drafts, note and legend lie clear of each other', () => {
    expect([...overlaps(drafts, [note, ...legend()]), ...overlaps(legend(), [note])]).toEqual([]);
  });
});
