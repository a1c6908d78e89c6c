import { fine, finer } from '../../src/art/path';
import { random } from './random';
import { linear, type Drawing } from './gradient';

/** The left curtain, hung at 0 0, 120 wide and 194 high, its lit edge to the right. */
export function curtain(): Drawing {
  const next = random(4);
  const [width, folds] = [120, 8];
  const fold = (i: number): string => {
    const x = (width * (i + 0.5)) / folds;
    const light = i / (folds - 1);
    const [a, b] = [next() * 3, next() * 3];
    const crest = `M${fine(x - 4)} 0C${fine(x - 7 + a)} 78 ${fine(x - 3 - b)} 136 ${fine(x - 6)} 191H${fine(x + 4)}C${fine(x + 5)} 136 ${fine(x + 1 + b)} 78 ${fine(x + 3)} 0z`;
    const valley = `M${fine(x + 4)} 0C${fine(x + 5)} 70 ${fine(x + 4)} 140 ${fine(x + 5)} 192`;
    const colour = light > 0.72 ? '#84503F' : light > 0.4 ? '#54343A' : '#3C2731';
    return `<path d="${crest}" fill="${colour}" opacity="${finer(0.3 + light * 0.4)}"/><path d="${valley}" stroke="#150B10" stroke-width="3.4" fill="none" opacity=".34"/>`;
  };
  const hem = Array.from({ length: folds }, (_, i) => {
    const x = width - (width * (i + 0.5)) / folds;
    return `Q${fine(x + 3)} ${i % 2 ? 190 : 197} ${fine(x - width / folds / 2)} 193`;
  }).join('');
  return {
    defs: linear('cloth', [
      [0, '#180F14'],
      [0.12, '#2C1C22'],
      [1, '#20141A'],
    ]),
    body:
      `<path d="M0 0H${width}C${width + 3} 80 ${width - 3} 140 ${width} 193${hem}C2 140-3 70 0 0z" fill="url(#cloth)"/>` +
      Array.from({ length: folds }, (_, i) => fold(i)).join('') +
      `<path d="M${width} 0C${width + 3} 80 ${width - 3} 140 ${width} 193" stroke="#FFC58C" stroke-width="1.5" opacity=".8" fill="none"/>` +
      `<path d="M0 0H${width}V9H0z" fill="#0D080B" opacity=".55"/>`,
  };
}

/** The brass rod over the window, its middle at 0 0. */
export function curtainRod(): Drawing {
  const half = 367;
  return {
    body:
      `<path d="M-${half} 4H${half}" stroke="#000" stroke-width="5" opacity=".45"/><rect x="-${half}" y="-2" width="${half * 2}" height="4" rx="2" fill="url(#brassLine)"/>` +
      [-half, half]
        .map(
          (x) =>
            `<circle cx="${x}" r="4.6" fill="url(#brassBall)"/><circle cx="${x}" r="4.6" fill="none" stroke="#3A2812" stroke-width=".6"/>`,
        )
        .join(''),
  };
}
