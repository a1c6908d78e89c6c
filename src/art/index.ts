export { LOOKS, byLook, lookOf, type ByLook, type Look } from './look';
export { PLACES, places, type Place } from './seating';
export { SIDE_INK, SIDE_LOOK, type Hatch, type Mark, type SideLook } from './palette';
export { MAP_SIZE, TABLE, type Affine, type TableGeometry, type TableSpec } from './geometry';
export { polygon, polyline, rings, type Point } from './path';
export { MARK_PATH } from './marks';
export { SIGN_PATH, SIGN_ROOM, type Sign } from './signs';
export { emblemSvg } from './emblems';
export { PAPER_HATCH_INKS, ROOM_HATCH_INKS, hatchPattern } from './hatches';
export {
  LAYERS,
  type Box,
  type Layer,
  type LayerName,
  type PersonLayer,
  type SealLayer,
  type WindowView,
} from './layers';
export { needleAngle, sand, type Sand } from './instruments';
export { LENSES } from './reporters';
