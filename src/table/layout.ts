/** A box in the design space (942 × 640) or, where said, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** How the design space lies in the container. */
export interface Layout {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels a unit of the design space. */
  readonly zoom: number;
  /** Device pixels a unit of the design space: the density of every texture. */
  readonly density: number;
  /** The part of the design space that is seen. */
  readonly seen: Box;
  /** A phone's strip: the table's upper part, without the instruments on the walls. */
  readonly compact: boolean;
  /** Plates of one line and no key to the map: a phone's strip, or a small window. */
  readonly plain: boolean;
  /** Labels are drawn larger by this factor where the room is small, so that nothing falls under 11 CSS pixels. */
  readonly ui: number;
}

/** Below this width of the container, in CSS pixels, the room becomes a strip. */
const COMPACT_BELOW = 560;
/** Below this zoom plates and key are cut down. */
const PLAIN_BELOW = 0.87;
const ROOM = { width: 942, height: 604, full: 640 } as const;
const STRIP = { top: 60, middle: 471, wide: 760, narrow: 640, tall: 540, low: 500 } as const;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The layout for a container of so many CSS pixels at a device-pixel ratio. Sizes under 1 px count as 1. */
export function layoutFor(containerWidth: number, containerHeight: number, ratio: number): Layout {
  const width = Math.max(1, Math.round(containerWidth));
  const height = Math.max(1, Math.round(containerHeight));
  const compact = width < COMPACT_BELOW;
  const zoom = compact ? stripZoom(width, height) : Math.min(width / ROOM.width, height / ROOM.height);
  const w = width / zoom;
  const h = height / zoom;
  const x = (compact ? STRIP.middle : ROOM.width / 2) - w / 2;
  const y = compact ? STRIP.top : Math.min(0, (ROOM.full - h) / 2);
  const plain = zoom < PLAIN_BELOW;
  return {
    width,
    height,
    zoom,
    density: zoom * ratio,
    seen: { x, y, w, h },
    compact,
    plain,
    ui: clamp(1 / zoom, 1, 2.1),
  };
}

const stripZoom = (width: number, height: number): number =>
  Math.min(Math.max(width / STRIP.wide, height / STRIP.tall), width / STRIP.narrow, height / STRIP.low);

/** From CSS pixels of the container to the design space, and back. */
export const toDesign = ({ seen, zoom }: Layout, x: number, y: number): readonly [number, number] => [
  x / zoom + seen.x,
  y / zoom + seen.y,
];
export const toScreen = ({ seen, zoom }: Layout, x: number, y: number): readonly [number, number] => [
  (x - seen.x) * zoom,
  (y - seen.y) * zoom,
];
