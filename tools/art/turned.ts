import type { Look } from '../../src/art/look';
import { fine } from '../../src/art/path';
import { bustColours } from './bust';
import { dress } from './dress';
import { poise } from './figure';
import type { Drawing } from './gradient';
import type { Hair } from './hair';
import type { Person } from './people';

/* A bust in three-quarter view, facing right: for the seats at the table's left; the table mirrors it for the right. */

const HEAD =
  'M-19-112C-19-127-9-135.5 3-134.5C14-133.5 19.5-124 18.5-110C18-98 14.5-88 10-83.5C7-80.5 2-80-2-83C-8-87-12-92-13-98C-17-101-19-106-19-112z';
const NECK = 'M-12-100L-11-68C-4-62 8-62 13-68L8-84z';
const EAR = 'M-9-111C-4.5-113-3-107-4.5-103C-6-98.5-9-98-9.5-101z';
const BEARD =
  'M-5-104C-3-98 2-95 8-95.5C12-95.5 16-97 18-101C17.5-94 14-87.5 10-83C7-80-1-79.5-4-82.5C-8-86-11-91-12-96C-9-97-7-100-5-104z';
const CAP =
  'M-20-108C-22-128-10-140.5 4-139C15-138 20.5-130 19-119C15-123.5 9-125 4-124C-1-121-2.5-114-4-109.5C-8-112-11-109-10-103C-10.5-98-12-95.5-13.5-94C-18-97-19.5-102-20-108z';

const SHAPES: Readonly<Record<Hair, string>> = {
  short: CAP,
  side: CAP,
  swept:
    'M-20-106C-23-128-11-143 3-143C17-143 22-134 19.5-120C15-127 8-129 3-126C-1-122-2.5-114-4-109.5C-8-112-11-109-10-103C-10.5-98-12-94-13.5-92C-18-95-19.5-100-20-106z',
  crop: 'M-19.5-109C-21-127-10-137.5 4-137C14-136 19.5-129 18.5-120C14-124.5 9-126 4-125C-1-122-2.5-115-4-109.5C-8-112-11-109-10-104C-11-101-12-99-13-97.5C-17-101-19-104-19.5-109z',
  fringe: 'M-21-98C-24-128-12-141 3-140C17-139 21-130 19-116C12-114 4-113-1-111C-3-104-3-98-5-94C-11-91-18-92-21-98z',
  pixie:
    'M-20-104C-23-128-11-141 3-140C16-139 21-131 19-120C13-121 5-118-1-112C-3-109-4-106-5-101C-9-99-14-96-16-93C-19-96-20-100-20-104z',
  bald: 'M-19-112C-20-104-17-98-13.5-95C-12-97-10.5-100-10-104C-11-109-8-112-4.5-110C-6-114-12-119-18.6-118z',
  receding:
    'M-20-108C-22-126-12-138.6 1-136.4C-5-131-6-120-4.5-110C-8-112-11-109-10-103C-10.5-98-12-95.5-13.5-94C-18-97-19.5-102-20-108z',
  curls:
    'M-17-92C-22-96-24-103-21.5-109C-26-114-25-123-20-126C-20-134-13-139-7-138C-4-144 4-145 8-141C14-143 21-138 20.5-131C23-128 22-121 18-118C13-122 8-124 4-122C0-120-2-114-4-109.5C-8-112-11-109-10-103C-11-98-13-94-17-92z',
  bob: 'M-21-80C-27-100-24-130-8-138C2-142 14-139 18.5-130C20.5-126 20-122 18.5-119C13-123 7-124 3-122C-1-112 0-94 1-84C-6-79-15-78-21-80z',
  long: 'M-22-56C-27-90-25-130-8-138C2-142 14-139 18.5-130C20.5-126 20-122 18.5-119C13-123 7-124 3-122C-2-108-2-86 3-62C-5-54-16-52-22-56z',
  waves:
    'M-25-62C-30-74-22-82-25-94C-28-112-24-132-8-139C3-143 15-140 19-130C21-126 20-122 18.5-119C13-123 7-125 3-122C-2-112-3-102 0-92C3-82 1-72 4-64C-5-54-18-54-25-62z',
  bun: `${CAP}M-17-136C-20-145-6-151-3-142C-2-136-14-131-17-136z`,
  lowbun: `${CAP}M-14-104C-24-108-31-98-26-91C-22-86-14-90-13-97z`,
};

function torso({ shoulder: s, stoop = 0 }: Person): string {
  const [left, right, y] = [s * 0.98, s * 0.7, -50 + stoop];
  const at = (x: number, h: number): string => `${fine(x)} ${fine(h)}`;
  return (
    `M${at(-left, 28)}C${at(-left - 2, -10)} ${at(-left + 3, y + 14)} ${at(-left * 0.74, y + 2)}C${at(-left * 0.52, y - 6)} ${at(-18, -60)} ${at(-12, -72)}C-4-66 8-66 13-71` +
    `C${at(right * 0.45, -60)} ${at(right * 0.75, y - 4)} ${at(right, y + 6)}C${at(right + 8, y + 20)} ${at(right + 10, -6)} ${at(right + 6, 28)}z`
  );
}

/** The near upper arm and the forearm that rests on the table's edge. */
const sleeve = ({ shoulder: s }: Person): string =>
  `<path d="M${fine(-s * 0.62)}-34C${fine(-s * 0.5)}-14 ${fine(-s * 0.4)} 2 ${fine(-s * 0.3)} 14C0 8 20 8 40 12" fill="none" stroke="#8D7660" opacity=".4"/>` +
  `<path d="M34 6C42 4 50 5 54 9C55 13 50 16 42 16L34 16z" fill="#6A4937"/><path d="M30 5L36 5V17H30z" fill="#B7A288" opacity=".8"/>`;

export function turned(person: Person, look: Look): Drawing {
  const body = torso(person);
  const hair = SHAPES[person.hair];
  const outline = (fill: string): string =>
    `<g fill="${fill}"><path d="${body}"/><g transform="${poise(person)}"><path d="${HEAD}${NECK}"/><path d="${hair}"/></g></g>`;
  return {
    defs: `${bustColours(person)}<clipPath id="body"><path d="${body}"/></clipPath>`,
    body:
      `<g opacity=".8" transform="translate(-1.2 -.8)">${outline('url(#rimCool)')}</g><g opacity=".35" transform="translate(-1.4 -1)">${outline('url(#rimLeft)')}</g>` +
      `<g transform="translate(1.8 -1.4)">${outline('url(#rimRight)')}</g><path d="${body}" fill="url(#cloth)"/>` +
      `<g clip-path="url(#body)"><g transform="translate(7 0) scale(.82 1)">${dress(person, look)}</g></g>${sleeve(person)}` +
      `<g transform="${poise(person)}"><path d="${NECK}" fill="#38271F"/><path d="${HEAD}" fill="url(#skin)"/><path d="${HEAD}" fill="url(#cheek)"/>` +
      (person.beard ? `<path d="${BEARD}" fill="url(#hair)" opacity=".86"/>` : '') +
      `<path d="M-10-86C-4-80 4-79 10-84L11-74C4-68-6-68-11-74z" fill="#0D0A0A" opacity=".4"/>` +
      (person.glasses
        ? '<path d="M9-113H17.6V-107C15-105 11-105 9-107zM9-111L-5-109" fill="#0C0B0E" fill-opacity=".25" stroke="#C7A983" stroke-width=".9" opacity=".85"/>'
        : '') +
      `<path d="${hair}" fill="url(#hair)"/>${person.hair === 'bob' || person.hair === 'long' || person.hair === 'waves' || person.hair === 'fringe' ? '' : `<path d="${EAR}" fill="#4A332B"/>`}</g>`,
  };
}
