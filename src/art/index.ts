export { FLAG, PAPER, ROOM, SIDE_INK, SIDE_LOOK, type Hatch, type Mark, type SideInk, type SideLook } from './palette';
export {
  DESIGN,
  MAP_SIZE,
  TABLE,
  makeTable,
  matrix,
  type Affine,
  type TableGeometry,
  type TableSpec,
} from './geometry';
export { fine, onCircle, polygon, polyline, type Point } from './path';
export {
  CONTESTED,
  HELD,
  KYIV_AT,
  LABEL_AT,
  REGION_IDS,
  countryPath,
  inRegion,
  isRegionId,
  regionPath,
  regionRings,
  type RegionId,
} from './map';
export { BEHIND_FRONT, FRONT } from './front';
export { MARK_PATH } from './marks';
export {
  PAPER_HATCH,
  PAPER_HATCH_INKS,
  ROOM_HATCH,
  ROOM_HATCH_INKS,
  hatchCss,
  hatchPattern,
  type HatchStyle,
} from './hatches';
export {
  LAYERS,
  type Box,
  type Layer,
  type LayerName,
  type PersonLayer,
  type RegionLayer,
  type SealLayer,
} from './layers';
export { needleAngle, sand, type Sand } from './instruments';
export { LENSES } from './reporters';
