import { makeTable } from '../../src/art/geometry';
import { CONTESTED, HELD, REGION_IDS, regionRings, type RegionId } from '../../src/surfaces/ukraine/map';
import { FRONT } from '../../src/surfaces/ukraine/front';
import { fine, finer, polygon, polyline } from '../../src/art/path';
import { random } from './random';
import { SIDE_LOOK } from '../../src/art/palette';
import { linear, radial, type Drawing } from './gradient';
import { lamp, lampGlow } from './things';

/** The near edge of the dark table under the gallery's window, 1366 × 220, with its brass inlay and lamplight. */
export function galleryTable(): Drawing {
  const next = random(3);
  const [w, h] = [1366, 220];
  const arc = (dy: number): string => `M-40 ${30 + dy}C300 ${4 + dy} 1066 ${4 + dy} 1406 ${30 + dy}`;
  const grain = Array.from({ length: 64 }, (_, i) => {
    const y = 32 + i * 3.4 + next() * 3;
    return `<path d="M-20 ${fine(y + 10)}C300 ${fine(y - 8 + next() * 8)} 900 ${fine(y - 10 + next() * 12)} 1390 ${fine(y + 8)}" stroke="${next() > 0.5 ? '#9A683D' : '#120905'}" stroke-width="${fine(0.6 + next())}" opacity="${finer(0.06 + next() * 0.13)}"/>`;
  }).join('');
  return {
    defs:
      linear('wood', [
        [0, '#7B5231'],
        [0.05, '#5A381F'],
        [0.5, '#3A2315'],
        [1, '#1E120B'],
      ]) + `<clipPath id="top"><path d="${arc(0)}V${h}H-40z"/></clipPath>`,
    body:
      `<g clip-path="url(#top)"><rect y="0" width="${w}" height="${h}" fill="url(#wood)"/><g fill="none">${grain}</g><path d="${arc(14)}" fill="none" stroke="#D9B273" stroke-width="1.1" opacity=".75"/><path d="${arc(18)}" fill="none" stroke="#D9B273" stroke-width=".8" opacity=".6"/>` +
      `<ellipse cx="330" cy="100" rx="430" ry="120" fill="url(#pool)" opacity=".55"/><ellipse cx="1240" cy="100" rx="330" ry="130" fill="url(#pool)" opacity=".7"/></g>` +
      `<path d="${arc(0)}" fill="none" stroke="#FFDCA6" stroke-width="1.4" opacity=".8"/>`,
  };
}

/** The brass lamp with its light, 270 × 190; for a dark ground. */
export function deskLamp(): Drawing {
  return { body: `<g transform="scale(1.35)">${lampGlow().body}${lamp().body}</g>` };
}

/** The brass map on walnut, 416 × 292, as it lies on the table of a game. */
export function smallMap(): Drawing {
  const [w, h] = [416, 292];
  const table = makeTable({
    centre: 208,
    near: 286,
    far: 26,
    horizon: -520,
    halfWidth: 262,
    mapWidth: 1.5,
    mapHeight: 0.94,
    mapX: 0,
    mapY: 0,
  });
  const outline = (id: RegionId): string =>
    regionRings(id)
      .map((ring) => polygon(ring.map(table.map)))
      .join('');
  const whole = REGION_IDS.map(outline).join('');
  const special: readonly RegionId[] = [...CONTESTED, ...HELD];
  const others = REGION_IDS.filter((id) => !special.includes(id))
    .map(outline)
    .join('');
  let lines = '';
  for (let x = 540; x < 1010; x += 13) lines += polyline([table.map([x, 190]), table.map([x, 680])]);
  const front = polyline(FRONT.map(table.map));
  return {
    defs:
      `<path id="country" d="${whole}"/><clipPath id="held"><path d="${HELD.map(outline).join('')}"/></clipPath>` +
      radial(
        'wood',
        [
          [0, '#5F3C22'],
          [0.6, '#452A18'],
          [1, '#2A190F'],
        ],
        'cx=".5" cy=".45" r=".75"',
      ) +
      linear('land', [
        [0, '#7A5030'],
        [1, '#4C2E1B'],
      ]),
    body:
      `<rect width="${w}" height="${h}" fill="url(#wood)"/><g fill="none" stroke-linejoin="round"><use href="#country" stroke="#C9A368" stroke-width="15" opacity=".12"/><use href="#country" stroke="#20120A" stroke-width="13.5" opacity=".5"/><use href="#country" stroke="#C9A368" stroke-width="8" opacity=".2"/><use href="#country" stroke="#20120A" stroke-width="6.6" opacity=".6"/></g>` +
      `<use href="#country" fill="url(#land)"/><path d="${others}" fill="none" stroke="#E0BC7C" stroke-width=".7" opacity=".55"/>` +
      `<path d="${HELD.map(outline).join('')}" fill="#3A2117" opacity=".8" stroke="#E0BC7C" stroke-width=".8"/><path d="${lines}" clip-path="url(#held)" stroke="${SIDE_LOOK.red.colour}" stroke-width=".8" opacity=".45"/>` +
      `<path d="${CONTESTED.map(outline).join('')}" fill="#A87A44" fill-opacity=".55" stroke="#F3DDB0" stroke-width="1.2"/>` +
      `<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="${front}" stroke="#102030" stroke-width="3.4"/><path d="${front}" stroke="#E9F6FC" stroke-width="1.7" stroke-dasharray="4 3"/></g>` +
      `<rect x=".5" y=".5" width="${w - 1}" height="${h - 1}" fill="none" stroke="#1A0F09"/>`,
  };
}
