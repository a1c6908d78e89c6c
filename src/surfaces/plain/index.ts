import { TABLE, polygon, type Point } from '../../art';
import { sidesOf, type Scenario } from '../../engine';
import { t } from '../../text';
import { lookIn } from '../inks';
import { heldSwatch, plainSwatch } from '../key';
import { onTable, paintField, within } from '../marquetry';
import type { Drafted, Field, FieldState, Label, LabelStyle, Pen, Ring, Surface } from '../surface';
import { rowsFor, type Inlay } from './rows';

/** A plain table: the issues of each track as fields inlaid in the wood. */
export function create(scenario: Scenario): Surface {
  const rows = rowsFor(
    scenario.tracks.map(({ id }) => scenario.issues.filter(({ track }) => track === id).length),
    sidesOf(scenario).length,
  );
  const inlays = new Map<string, Inlay>();
  const fields = scenario.tracks.flatMap(({ id: track }, row): Field[] =>
    scenario.issues
      .filter((issue) => issue.track === track)
      .flatMap(({ id, name }, i): Field[] => {
        const inlay = rows[row]?.inlays[i];
        if (!inlay) return [];
        inlays.set(id, inlay);
        return [{ id, issue: id, rings: [inlay.ring], name, at: inlay.middle }];
      }),
  );
  const state = ({ issue }: Field, { terms, settled }: Drafted): FieldState => {
    const option = terms[issue];
    if (option === undefined) return { kind: 'open' };
    const chosen = scenario.issues.find(({ id }) => id === issue)?.options.find(({ id }) => id === option);
    const holder = chosen?.holder;
    return holder === undefined || holder === 'split'
      ? { kind: 'marked', settled }
      : { kind: 'held', looks: [lookIn(scenario, holder)] };
  };
  const holders = sidesOf(scenario).filter((side) =>
    scenario.issues.some(({ options }) => options.some(({ holder }) => holder === side)),
  );
  return {
    fields,
    land: rows.map(({ frame }) => polygon(frame)).join(''),
    line: [],
    behind: [],
    layer: null,
    state,
    ground: (pen) => rows.forEach(({ frame }) => paintFrame(pen, frame)),
    paint: (pen, { rings }, now) => paintInlay(pen, rings, now),
    marks: () => undefined,
    labels: (space, drafted) =>
      space.plain
        ? []
        : [
            ...rows.map(({ head, room }, i) => headOf(head, room, scenario.tracks[i]?.name ?? '')),
            ...fields.flatMap((field) =>
              wordsOn(scenario, field, inlays.get(field.id), drafted, state(field, drafted)),
            ),
          ],
    key: () => [
      { words: t('table.key-open'), swatch: plainSwatch('#2A180D', '#C9A368') },
      { words: t('table.key-drafted'), swatch: plainSwatch('#B28F58', '#FFEBC0') },
      { words: t('table.key-settled'), swatch: plainSwatch('#E7D3A4', '#FFEBC0') },
      ...holders.map((side) => ({
        words: t('table.key-to', { side: scenario.sides[side].shortName }),
        swatch: heldSwatch(lookIn(scenario, side)),
      })),
    ],
  };
}

/** A row's bed: a shade darker than the wood, with a hair of brass about it. */
function paintFrame(pen: Pen, frame: Ring): void {
  const outline = onTable([frame]);
  pen.fillStyle = 'rgba(26,15,9,.36)';
  pen.fill(outline);
  pen.strokeStyle = 'rgba(201,163,104,.5)';
  pen.lineWidth = 0.8;
  pen.stroke(outline);
}

/** A hollow while nothing is chosen, otherwise laid out. */
function paintInlay(pen: Pen, rings: readonly Ring[], state: FieldState): void {
  if (state.kind !== 'open') return paintField(pen, rings, state, { line: [], behind: [] });
  const outline = onTable(rings);
  within(pen, outline, () => {
    pen.fillStyle = '#2A180D';
    pen.fill(outline);
    // The light comes from the window: the far edge throws its shadow into the hollow.
    pen.strokeStyle = 'rgba(0,0,0,.55)';
    pen.lineWidth = 5;
    pen.save();
    pen.translate(0, -1);
    pen.stroke(outline);
    pen.restore();
  });
  pen.strokeStyle = '#C9A368';
  pen.lineWidth = 1;
  pen.stroke(outline);
}

const headOf = (head: Point, room: number, words: string): Label => ({
  words,
  at: head,
  style: { size: 12.5, weight: 600, family: 'serif', fill: '#E6D2AD', halo: 'rgba(27,14,7,.7)', max: room, least: 11 },
});

/** The issue on a line, and under it the option chosen, as large as the field has room for. */
function wordsOn(
  scenario: Scenario,
  { issue, name }: Field,
  inlay: Inlay | undefined,
  { terms }: Drafted,
  state: FieldState,
): Label[] {
  if (!inlay) return [];
  const [x, y] = TABLE.map(inlay.middle);
  const { width, height } = inlay;
  const option = scenario.issues.find(({ id }) => id === issue)?.options.find(({ id }) => id === terms[issue])?.name;
  const light = state.kind === 'marked';
  const style: LabelStyle = {
    size: 11.5,
    weight: 600,
    fill: light ? '#2A180D' : '#F5E7CB',
    align: 'center',
    max: width - 10,
    least: 11,
    ...(state.kind === 'held' ? { halo: 'rgba(27,14,7,.85)' } : {}),
  };
  if (option === undefined) return [{ words: name, at: [x, y + 4], style: { ...style, fill: '#D9C096' } }];
  if (height < 30) return optionAlone(option, [x, y], style, height);
  return [
    { words: name, at: [x, y - 2], style: { ...style, weight: 500 } },
    { words: option, at: [x, y + 12], style: { ...style, weight: 700 } },
  ];
}

/** So wide is a letter on average, as a share of the size; and so high must a field be for two lines. */
const LETTER = 0.53;
const TWO_LINES = 20;

/** In a field too low for the issue's name as well: the option alone, in two lines if one is too short for it. */
function optionAlone(option: string, [x, y]: Point, style: LabelStyle, height: number): Label[] {
  const fits = option.length * LETTER * style.size <= (style.max ?? Infinity);
  const [first, second] = fits ? [option] : halves(option);
  if (second === undefined || height < TWO_LINES) return [{ words: option, at: [x, y + 4], style }];
  const low = { ...style, size: 11 };
  return [
    { words: first, at: [x, y - 1.5], style: low },
    { words: second, at: [x, y + 9.5], style: low },
  ];
}

/** Words parted at the gap that is nearest to their middle; whole where there is none. */
function halves(words: string): readonly [string, string?] {
  const gaps = [...words.matchAll(/ /g)].map(({ index }) => index);
  const off = (gap: number): number => Math.abs(gap - words.length / 2);
  const [best] = gaps.toSorted((a, b) => off(a) - off(b));
  return best === undefined ? [words] : [words.slice(0, best), words.slice(best + 1)];
}
