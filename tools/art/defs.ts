import { LOOKS } from '../../src/art/look';
import { SIDE_LOOK } from '../../src/art/palette';
import { hatchPattern } from '../../src/art/hatches';
import { blur, linear, radial } from './gradient';

const metals = {
  brassLine: linear(
    'brassLine',
    [
      [0, '#A98450'],
      [0.45, '#F0D49B'],
      [1, '#A47C45'],
    ],
    [0, 0, 1, 1],
  ),
  brassRod: linear(
    'brassRod',
    [
      [0, '#6E5027'],
      [0.3, '#F1D79E'],
      [0.55, '#B88E52'],
      [1, '#5A401F'],
    ],
    [0, 0, 1, 0],
  ),
  brassBall: radial(
    'brassBall',
    [
      [0, '#FFE9BC'],
      [0.4, '#C39A5C'],
      [1, '#5A401F'],
    ],
    'cx=".35" cy=".28" r=".9"',
  ),
  dial: radial(
    'dial',
    [
      [0, '#FBF0D8'],
      [0.7, '#E3CFA4'],
      [1, '#B89C68'],
    ],
    'cx=".4" cy=".3" r=".9"',
  ),
  shade: linear(
    'shade',
    [
      [0, '#1B120C'],
      [0.35, '#8A5F31'],
      [0.5, '#A87A42'],
      [1, '#1B120C'],
    ],
    [0, 0, 1, 0],
  ),
};

const light = {
  pool: radial('pool', [
    [0, '#FFD08A', 0.62],
    [0.35, '#FFB765', 0.28],
    [1, '#FFA94F', 0],
  ]),
  cone: linear('cone', [
    [0, '#FFD08A', 0.34],
    [1, '#FFB765', 0],
  ]),
  bulb: radial('bulb', [
    [0, '#FFF6DF'],
    [0.25, '#FFD999', 0.9],
    [0.6, '#FFB45C', 0.25],
    [1, '#FFB45C', 0],
  ]),
  blur2: blur('blur2', 2.4),
  blur6: blur('blur6', 6),
  blur9: blur('blur9', 9),
  blur18: blur('blur18', 18, 80),
};

const wood = {
  leather: linear(
    'leather',
    [
      [0, '#2E2120'],
      [0.6, '#4A332B'],
      [1, '#2A1C19'],
    ],
    [0, 0, 1, 1],
  ),
  frameTop: linear('frameTop', [
    [0, '#9A6C45'],
    [0.2, '#5A3A24'],
    [1, '#1A0F0A'],
  ]),
  frame: linear(
    'frame',
    [
      [0, '#5A3A24'],
      [0.5, '#3A2416'],
      [1, '#24150D'],
    ],
    [0, 0, 1, 1],
  ),
  sheet: linear('sheet', [
    [0, '#FBF1DB'],
    [1, '#E2D0A9'],
  ]),
  card: linear('card', [
    [0, '#FFF6E0'],
    [1, '#D9C49C'],
  ]),
};

const people = {
  rimRight: linear(
    'rimRight',
    [
      [0, '#FFF4DA'],
      [0.38, '#FFD9A4'],
      [0.72, '#F6A566', 0.3],
      [1, '#F6A566', 0],
    ],
    [0.98, 0.02, 0.38, 0.82],
  ),
  rimLeft: linear(
    'rimLeft',
    [
      [0, '#FFE9C4'],
      [0.38, '#F9C48E'],
      [0.72, '#E9995F', 0.3],
      [1, '#E9995F', 0],
    ],
    [0.02, 0.02, 0.62, 0.82],
  ),
  rimCool: linear(
    'rimCool',
    [
      [0, '#B9B6DA', 0.75],
      [0.6, '#8FA0CF', 0.2],
      [1, '#8FA0CF', 0],
    ],
    [0.2, 0, 0.5, 0.6],
  ),
  cheek: linear(
    'cheek',
    [
      [0, '#FFC98E', 0.5],
      [0.5, '#FFB877', 0.06],
      [1, '#FFB877', 0],
    ],
    [1, 0, 0, 0],
  ),
  shirt: linear('shirt', [
    [0, '#7E7064'],
    [1, '#B59C7E'],
  ]),
};

const hatches = Object.fromEntries(
  LOOKS.map((look) => {
    const { colour, deep } = SIDE_LOOK[look];
    return [`tie-${look}`, hatchPattern(`tie-${look}`, look, { ground: deep, ink: colour }, 3.4)];
  }),
);

/** Gradients, filters and patterns that several drawings use; a file takes along only those that it refers to. */
export const SHARED: Readonly<Record<string, string>> = { ...metals, ...light, ...wood, ...people, ...hatches };
