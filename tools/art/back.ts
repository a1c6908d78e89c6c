import type { Look } from '../../src/art/look';
import { linear, type Drawing } from './gradient';
import { EARS, headOf, neckOf, outline, poise, torsoOf } from './figure';
import type { Hair } from './hair';
import { CLOTHS, SKINS, TONES, type Person } from './people';
import { SIDE_LOOK } from '../../src/art/palette';

const CAP =
  'M-18.5-100C-21-126-13-139 0-139C13-139 21-126 18.5-100C17-90 10-84 8-82C4-85-4-85-8-82C-10-84-17-90-18.5-100z';
const KNOT =
  'M-17.6-100C-20-124-13-138 0-138C13-138 20-124 17.6-100C15-92 10-88 7-86C3-88-3-88-7-86C-10-88-15-92-17.6-100z';

/** Hair seen from behind; a bald head keeps a wreath. */
const BEHIND: Readonly<Record<Hair, string>> = {
  short: CAP,
  side: CAP,
  swept: 'M-19-98C-22-126-14-141 0-141C14-141 22-126 19-98C18-86 11-80 8-78C4-81-4-81-8-78C-11-80-18-86-19-98z',
  crop: 'M-18-104C-20-126-13-138 0-138C13-138 20-126 18-104C17-95 11-90 8-88C4-90-4-90-8-88C-11-90-17-95-18-104z',
  bald: 'M-18-100C-18.6-106-18.2-111-16.4-115C-10-109 10-109 16.4-115C18.2-111 18.6-106 18-100C17-91 10-85 8-83C4-86-4-86-8-83C-10-85-17-91-18-100z',
  receding:
    'M-18.2-100C-18.8-109-18-117-14.4-122.5C-8-115 8-115 14.4-122.5C18-117 18.8-109 18.2-100C17-90 10-84 8-82C4-85-4-85-8-82C-10-84-17-90-18.5-100z',
  curls:
    'M-18-98C-23-104-25-112-22-118C-24-126-19-134-13-135C-10-141-3-143 2-141C8-143 15-139 17-133C23-130 24-123 22-117C25-111 23-103 18-98C19-91 14-85 9-84C5-80-5-80-9-84C-14-85-19-91-18-98z',
  bob: 'M-21-80C-25-102-23-140 0-140C23-140 25-102 21-80C14-74-14-74-21-80z',
  long: 'M-23-56C-27-86-24-140 0-140C24-140 27-86 23-56C14-48-14-48-23-56z',
  waves:
    'M-25-60C-30-72-23-80-26-93C-28-106-22-113-22-121C-20-133-11-141 0-141C11-141 20-133 22-121C22-113 28-106 26-93C23-80 30-72 25-60C16-50-16-50-25-60z',
  fringe: CAP,
  pixie: 'M-18-102C-21.5-124-14-139 0-139C14-139 21.5-124 18-102C16-94 8-84 0-78C-8-84-16-94-18-102z',
  bun: `${KNOT}M-9-131C-10-144 10-144 9-131C8-119-8-119-9-131z`,
  lowbun: `${KNOT}M-10-96C-11-109 11-109 10-96C9-83-9-83-10-96z`,
};

const strands = (hair: Hair): string =>
  hair === 'bald' || hair === 'crop'
    ? ''
    : `<path d="M-12-128C-15-118-15-106-11-92M-5-134C-7-120-7-104-4-88M5-134C7-120 7-104 4-88M12-128C15-118 15-106 11-92" fill="none" stroke="#FFD9A4" stroke-width=".8" opacity=".16"/>`;

const knot = (hair: Hair): string =>
  hair === 'bun' || hair === 'lowbun'
    ? `<path d="${hair === 'bun' ? 'M-7-133C-3-138 4-138 7-133' : 'M-8-99C-4-105 4-105 8-99'}" fill="none" stroke="#FFD9A4" opacity=".35"/>`
    : '';

/** A delegate of the near side, seen from behind; 0 0 = middle of the table's edge, as for the front. */
export function back(person: Person, look: Look): Drawing {
  const [top, edge] = TONES[person.tone];
  const [shoulder, hem] = CLOTHS[person.cloth];
  const [, skin] = SKINS[person.skin];
  const behind = BEHIND[person.hair];
  const collar = person.slight ? '#2A2427' : '#9C8A72';
  return {
    defs:
      linear('hair', [
        [0, edge],
        [0.25, top],
        [1, top],
      ]) +
      linear('cloth', [
        [0, hem],
        [0.45, shoulder],
        [1, '#0B0A0D'],
      ]),
    body:
      `<g opacity=".5" transform="translate(-1 -.8)">${outline(person, 'url(#rimCool)', behind)}</g>` +
      `<g opacity=".8" transform="translate(-1.2 -1.2)">${outline(person, 'url(#rimLeft)', behind)}</g>` +
      `<g transform="translate(1.2 -1.3)">${outline(person, 'url(#rimRight)', behind)}</g>` +
      `<path d="${torsoOf(person)}" fill="url(#cloth)"/>` +
      `<path d="M-13-70C-6-61 6-61 13-70L15-64C8-53-8-53-15-64z" fill="${collar}" opacity=".55"/><path d="M-15-64C-8-53 8-53 15-64L24-58C12-44-12-44-24-58z" fill="url(#cloth)"/>` +
      `<path d="M-24-58C-12-44 12-44 24-58" fill="none" stroke="#8D7660" opacity=".35"/><path d="M-40-46C-36-28-38-8-34 28M40-46C36-28 38-8 34 28" fill="none" stroke="#000" stroke-width="1.6" opacity=".3"/><path d="M-30-50C-18-40-10-36 0-36C10-36 18-40 30-50" fill="none" stroke="#8D7660" opacity=".16"/><path d="M0-50C.6-30 0-10 0 28" stroke="#070709" fill="none"/>` +
      `<path d="M-14-63C-7-54 7-54 14-63" fill="none" stroke="${SIDE_LOOK[look].colour}" stroke-width="1.2" opacity=".45"/>` +
      `<g transform="${poise(person)}"><path d="${neckOf(person)}" fill="#3A2820"/><path d="${EARS}" fill="#33241F"/><path d="${headOf(person)}" fill="${skin}"/>` +
      `<path d="${behind}" fill="url(#hair)"/>${strands(person.hair)}${knot(person.hair)}</g>`,
  };
}
