import { plant, type Planted } from './plant';

/** A map of two shapes, with what a test gets wrong about it. */
const map = (rest: object): object => ({ surface: { kind: 'svg', svg: SVG, ...rest } });
const SVG = '<svg viewBox="0 0 9 9"><path id="east" d="M0 0h9v9z"/><path id="west" d="M0 0v9h9z"/></svg>';
const shows = (...shapes: object[]): object => map({ shows: shapes });

/** A map that is no map, or does not have what is named. */
export const SURFACES: readonly Planted[] = [
  plant('a map that is no drawing', 'svg-xml', '/surface/svg', (s) => {
    Object.assign(s, map({ svg: '<html/>' }));
  }),
  plant('a shape that is not on the map', 'unknown-id', '/surface/shows/0/shape', (s) => {
    Object.assign(s, shows({ shape: 'north', issue: 'donetsk', options: {} }));
  }),
  plant('a shape shown twice', 'twice', '/surface/shows/1/shape', (s) => {
    const east = { shape: 'east', issue: 'donetsk', options: {} };
    Object.assign(s, shows(east, east));
  }),
];
