import { VIEWS } from '../../src/engine';
import { LOOKS } from '../../src/art/look';
import { FIGURES, LAYERS, PLACES_OF_PERSON, type LayerName } from '../../src/art/layers';
import { back } from './back';
import { bust } from './bust';
import { curtain, curtainRod } from './curtain';
import { file } from './file';
import { farChair, sideChair } from './furniture';
import type { Drawing } from './gradient';
import { barometer, bulb, clock, hourglass, needle, pendantBar } from './instruments';
import { noteOpen, noteSealed, paper, paperSheet, plate, seal } from './papers';
import { PEOPLE } from './people';
import { drawIcon, drawPictures } from './pictures';
import { press } from './press';
import { room } from './room';
import { light, table, vignette } from './table';
import { map } from './tablemap';
import { folder, glass, lamp, lampGlow, pen } from './things';
import { turned } from './turned';
import { view } from './views';

const STILLS: readonly (readonly [LayerName, () => Drawing])[] = [
  ['room', room],
  ['press', press],
  ['table', table],
  ['map', map],
  ['light', light],
  ['vignette', vignette],
  ['curtain', curtain],
  ['curtain-rod', curtainRod],
  ['chair-side', sideChair],
  ['chair-far', farChair],
  ['lamp', lamp],
  ['lamp-glow', lampGlow],
  ['glass', glass],
  ['folder', folder],
  ['pen', pen],
  ['paper', paper],
  ['paper-sheet', paperSheet],
  ['note-sealed', noteSealed],
  ['note-open', noteOpen],
  ['plate-seated', () => plate(false)],
  ['plate-absent', () => plate(true)],
  ['barometer', barometer],
  ['needle', needle],
  ['clock', clock],
  ['hourglass', hourglass],
  ['pendant-bar', pendantBar],
  ['bulb-lit', () => bulb(true)],
  ['bulb-unlit', () => bulb(false)],
];

const DRAW = { bust, turned, back } as const;

export { tidyFlag } from './flag';

/** All layers of the table room as SVG files, by file name. */
function drawLayers(): Map<string, string> {
  const files = new Map<string, string>();
  const add = (name: LayerName, drawing: Drawing): void => {
    const { file: target, box } = LAYERS[name];
    files.set(target, file(name, box, drawing));
  };
  for (const [name, draw] of STILLS) add(name, draw());
  for (const name of VIEWS) add(`view-${name}`, view(name));
  for (const look of LOOKS) {
    add(`seal-${look}`, seal(look));
    for (const figure of FIGURES) {
      for (const place of PLACES_OF_PERSON) {
        const person = PEOPLE[look][(place - 1) as 0 | 1 | 2];
        add(`${figure}-${look}-${place}`, DRAW[figure](person, look));
      }
    }
  }
  return files;
}

/** Every drawn file, by its path in `assets/`. Pure: the same bytes every time. */
export const drawAll = (): Map<string, string> =>
  new Map([
    ...[...drawLayers(), ...drawPictures()].map(([name, text]) => [`art/${name}`, text] as const),
    ['icon.svg', drawIcon()] as const,
  ]);
