import { emblemSvg, LAYERS, type Layer, type LayerName, type Look, type WindowView } from '../art';
import { decodedOnce } from './decoded';
import { drawing, flagNames } from './drawings';
import type { Box } from './layout';
import type { Pen } from './pen/pen';
import { atTime, type Time } from './time';

/** The drawn layers, ready to be baked. */
export interface Art {
  /** By the names that scenarios give. */
  readonly flags: ReadonlyMap<string, HTMLImageElement>;
  readonly box: (name: LayerName) => Box;
  /** Draws a layer: one of the scene where it lies, an object about the pen's 0 0. A layer that could not be loaded is left out. */
  readonly draw: (pen: Pen, name: LayerName) => void;
}

/** Vector files are told to be this much larger than they are: some browsers rasterise them at their own size. */
const OWN_SIZE = 3;

async function load(path: string, time: Time = 'dusk'): Promise<HTMLImageElement | null> {
  const text = await drawing(path).catch(() => undefined);
  return text === undefined ? null : decoded(atTime(text, time));
}

async function decoded(text: string): Promise<HTMLImageElement | null> {
  try {
    const enlarged = text.replace(
      /(<svg[^>]*?\s)width="([\d.]+)" height="([\d.]+)"/,
      (_, head: string, w: string, h: string) => {
        return `${head}width="${Number(w) * OWN_SIZE}" height="${Number(h) * OWN_SIZE}"`;
      },
    );
    const image = new Image();
    // Seventy blobs and their addresses took a fifth of a second more.
    image.src = `data:image/svg+xml,${encodeURIComponent(enlarged)}`;
    await image.decode();
    return image;
  } catch {
    // A room with one thing missing is better than no room: panels say everything the canvas shows.
    return null;
  }
}

/** Fetches and decodes what every table shows, before it is wanted. Never rejects. */
export const prepareArt = (): Promise<unknown> =>
  loadArt({ looks: new Set(), emblems: new Set(), view: 'inlet', time: 'dusk' });

/** What of the drawings a table needs. */
export interface Needs {
  readonly looks: ReadonlySet<Look>;
  /** Emblems of the sides, those that are flags too. */
  readonly emblems: ReadonlySet<string>;
  /** What its window shows. */
  readonly view: WindowView;
  readonly time: Time;
}

/** Loads every flag and every layer, but for delegations, neutral emblems and window only those needed. Never rejects. */
export async function loadArt({ looks, emblems, view, time }: Needs): Promise<Art> {
  const needed = (layer: Layer): boolean =>
    layer.view === undefined ? layer.look === undefined || looks.has(layer.look) : layer.view === view;
  const names = (Object.keys(LAYERS) as LayerName[]).filter((name) => needed(LAYERS[name]));
  const images = new Map<LayerName, HTMLImageElement>();
  const flags = new Map<string, HTMLImageElement>();
  const layer = async (name: LayerName): Promise<void> => {
    const { file, view: seen } = LAYERS[name];
    const image = await decodedOnce(`art/${file}`, load, seen === undefined ? 'dusk' : time);
    if (image) images.set(name, image);
  };
  const flag = async (name: string): Promise<void> => {
    const image = await decodedOnce(`flags/${name}.svg`, load);
    if (image) flags.set(name, image);
  };
  const drawn = await flagNames();
  const neutral = async (name: string): Promise<void> => {
    const image = await decodedOnce(`emblems/${name}`, () => decoded(emblemSvg(name)));
    if (image) flags.set(name, image);
  };
  const others = [...emblems].filter((name) => !drawn.includes(name));
  await Promise.all([...names.map(layer), ...drawn.map(flag), ...others.map(neutral)]);
  const flats = new Map<LayerName, { readonly scale: number; readonly canvas: HTMLCanvasElement }>();
  /** Firefox clips a vector drawing that is turned or skewed while it is drawn: those are painted flat first, and kept. */
  const flat = (name: LayerName, image: HTMLImageElement, scale: number): CanvasImageSource => {
    const known = flats.get(name);
    if (known?.scale === scale) return known.canvas;
    const { w, h } = LAYERS[name].box;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(w * scale));
    canvas.height = Math.max(1, Math.ceil(h * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    flats.set(name, { scale, canvas });
    return canvas;
  };
  return {
    flags,
    box: (name) => LAYERS[name].box,
    draw: (pen, name) => {
      const image = images.get(name);
      const { x, y, w, h } = LAYERS[name].box;
      if (!image) return;
      const { a, b, c, d } = pen.getTransform();
      const scale = Math.ceil(Math.max(Math.hypot(a, b), Math.hypot(c, d)) * 100) / 100;
      pen.drawImage(b === 0 && c === 0 ? image : flat(name, image, scale), x, y, w, h);
    },
  };
}
