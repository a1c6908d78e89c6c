import type { Look } from '../../src/art/look';
import { linear, type Drawing } from './gradient';
import { arms, dress } from './dress';
import { BEARD, EARS, falls, headOf, neckOf, outline, poise, torsoOf } from './figure';
import { HAIR } from './hair';
import { CLOTHS, SKINS, TONES, type Person } from './people';

const glasses =
  '<g fill="#0C0B0E" fill-opacity=".28" stroke="#C7A983" stroke-width=".9" opacity=".85"><rect x="-13" y="-112" width="10.6" height="7.4" rx="2.6"/><rect x="2.4" y="-112" width="10.6" height="7.4" rx="2.6"/></g>' +
  '<path d="M-2.4-109.5H2.4M-13-109.5L-17-111M13-109.5L17-111" stroke="#C7A983" stroke-width=".9" opacity=".7"/><path d="M9-111L6-106.5" stroke="#FFE6BE" opacity=".55"/>';

export function bustColours(person: Person): string {
  const [crown, middle, chin] = SKINS[person.skin];
  const [top, edge] = TONES[person.tone];
  const [shoulder, hem] = CLOTHS[person.cloth];
  return (
    linear('skin', [
      [0, crown],
      [0.5, middle],
      [1, chin],
    ]) +
    linear('hair', [
      [0, top],
      [1, edge],
    ]) +
    linear('cloth', [
      [0, shoulder],
      [1, hem],
    ])
  );
}

function head(person: Person): string {
  const shape = headOf(person);
  return (
    `<path d="${neckOf(person)}" fill="#38271F"/><path d="${EARS}" fill="#3D2A24"/><path d="${shape}" fill="url(#skin)"/>` +
    `<path d="${shape}" fill="url(#cheek)" opacity=".75"/><path d="${shape}" fill="url(#cheek)" opacity=".3" transform="scale(-1 1)"/>` +
    (person.beard ? `<path d="${BEARD}" fill="url(#hair)" opacity=".86"/>` : '') +
    `<path d="M-8-84C-4-79.5 4-79.5 8-84L9.5-76C5-70-5-70-9.5-76z" fill="#0D0A0A" opacity=".45"/>` +
    (person.glasses ? glasses : '') +
    `<path d="${HAIR[person.hair]}" fill="url(#hair)"/>`
  );
}

/** A delegate seen from the front, lit from the window behind and by the lamps below; 0 0 = middle of the table's edge. */
export function bust(person: Person, look: Look): Drawing {
  const falling = falls(person)
    ? `<g transform="${poise(person)}"><path d="${HAIR[person.hair]}M-14-124H14L12-64C6-57-6-57-12-64z" fill="url(#hair)"/></g>`
    : '';
  return {
    defs: `${bustColours(person)}<clipPath id="body"><path d="${torsoOf(person)}"/></clipPath>`,
    body:
      `<g opacity=".8" transform="translate(-1.2 -.8)">${outline(person, 'url(#rimCool)')}</g>` +
      `<g opacity=".7" transform="translate(-1.6 -1.2)">${outline(person, 'url(#rimLeft)')}</g>` +
      `<g transform="translate(1.7 -1.5)">${outline(person, 'url(#rimRight)')}</g>` +
      `${falling}<path d="${torsoOf(person)}" fill="url(#cloth)"/><g clip-path="url(#body)">${dress(person, look)}${arms(person)}</g>` +
      `<g transform="${poise(person)}">${head(person)}</g>`,
  };
}
