import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { scenario } from '../../negotiators/testing/games';
import { randomLog } from '../../log/random-log';
import { handedIn } from './hand-in-code';

/** The picture as a camera sees it: four dots for each square, white paper around it. */
function photographed(size: number, path: string) {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let dot = 0; dot < scale * scale; dot++) {
      const column = Number(x) * scale + (dot % scale);
      const row = Number(y) * scale + Math.floor(dot / scale);
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  return { width, height: width, data };
}

it.each([3, 6])('shows a game of %s rounds as a picture from which its code can be read', (rounds) => {
  const made = handedIn(randomLog({ scenario, seed: rounds, rounds, talk: true }));
  if (!made.ok || !made.value.picture) throw new Error('There is no picture');
  const { code, picture } = made.value;
  expect(decodeQR(photographed(picture.size, picture.path))).toBe(code);
});
