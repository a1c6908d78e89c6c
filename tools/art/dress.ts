import type { Look } from '../../src/art/look';
import { fine } from '../../src/art/path';
import { SIDE_LOOK } from '../../src/art/palette';
import type { Person } from './people';

/** Mirrors a list of pairs, so that both halves of a jacket are the same drawing. */
const both = (draw: (way: 1 | -1) => string): string => draw(-1) + draw(1);

function jacket(w: number, depth: number, bottom = 28): string {
  return both(
    (k) =>
      `M${fine(k * 11 * w)}-71.5L${fine(k * 19 * w)}-60L${fine(k * 20 * w)}-51L${fine(k * 2.4)} ${depth}V${bottom}H${fine(k * 70)}V-60L${fine(k * 40)}-66z`,
  );
}

const seams = (w: number, depth: number): string =>
  both(
    (k) =>
      `M${fine(k * 11 * w)}-71L${fine(k * 21 * w)}-60L${fine(k * 19.5 * w)}-51L${fine(k * 25.5 * w)}-46L${fine(k * 2.6)} ${depth + 4}`,
  );

function tie(look: Look): string {
  const { colour, deep } = SIDE_LOOK[look];
  const blade = 'M-3-57L3-57L6.2-22L0-13L-6.2-22z';
  return (
    `<path d="M-4-64L4-64L3-57L-3-57z" fill="${deep}"/><path d="M-4-64L4-64L3-57L-3-57z" fill="${colour}" opacity=".55"/>` +
    `<path d="${blade}" fill="url(#tie-${look})"/><path d="M0-57L3-57L6.2-22L0-13z" fill="#000" opacity=".28"/>`
  );
}

const collar = (k: number): string =>
  `<path d="M${-10 * k}-70.5L0-58L${10 * k}-70.5L${8 * k}-64L1.5-54L0-57L-1.5-54L${-8 * k}-64z" fill="#C9B397" opacity=".75"/>`;

const shirt = (w: number): string =>
  `<path d="M${fine(-10 * w)}-71C-6-65 6-65 ${fine(10 * w)}-71L${fine(15 * w)}-62L3-14H-3L${fine(-15 * w)}-62z" fill="url(#shirt)" opacity=".72"/>`;

const edge = (path: string, opacity = 0.6): string =>
  `<path d="${path}" fill="none" stroke="#8D7660" stroke-width="1" stroke-linejoin="round" opacity="${opacity}"/>`;

function tailored(person: Person, look: Look): string {
  const w = person.slight ? 0.86 : 1;
  const depth = person.dress === 'double' ? -30 : -17;
  const open = person.dress === 'open';
  const waistcoat = person.dress === 'waistcoat';
  return (
    shirt(w) +
    (open ? `<path d="M-8-67L0-52L8-67L0-62z" fill="#2A1C18" opacity=".8"/>` : tie(look)) +
    collar(w) +
    (waistcoat
      ? `<path d="M-13-50L0-30L13-50L22 28H-22z" fill="#2B2724"/>${edge('M-13-50L0-30L13-50M0-30V28', 0.5)}`
      : '') +
    `<path d="${jacket(w, depth)}" fill="url(#cloth)"/>${edge(seams(w, depth))}` +
    (person.dress === 'double'
      ? `${edge('M2.6-28L-7-22V28', 0.45)}<g fill="#A58454" opacity=".75"><circle cx="-13" cy="-12" r="1.3"/><circle cx="5" cy="-12" r="1.3"/><circle cx="-13" cy="6" r="1.3"/><circle cx="5" cy="6" r="1.3"/></g>`
      : `<path d="M-2.5-13V28M2.5-13V28" stroke="#0A090B"/>`)
  );
}

function plain(person: Person, look: Look): string {
  const { colour, deep } = SIDE_LOOK[look];
  switch (person.dress) {
    case 'blazer':
      return (
        `<path d="M-9-70C-6-60 6-60 9-70L14-58L2-20L-2-20L-14-58z" fill="#B9A58C" opacity=".6"/><path d="M-8-68L0-48L8-68" fill="#2A1C18" opacity=".75"/>` +
        `<path d="${jacket(0.84, -18)}" fill="url(#cloth)"/>${edge(seams(0.84, -18))}<path d="M0-14V28" stroke="#0A090B"/>`
      );
    case 'scarf':
      return (
        `<path d="${jacket(0.84, -24)}" fill="url(#cloth)"/>${edge(seams(0.84, -24))}` +
        `<path d="M-10-72C-6-62 6-62 10-72L13-64C9-54 4-50 1-49L7-26L-5-28L-3-50C-8-53-12-58-13-64z" fill="${deep}"/>` +
        `<path d="M-10-72C-6-62 6-62 10-72L13-64C9-54 4-50 1-49L7-26L-5-28L-3-50C-8-53-12-58-13-64z" fill="url(#tie-${look})" opacity=".75"/>` +
        `<path d="M-12-64C-7-56 6-55 12-63M-3-50C-1-48 1-48 1-49" fill="none" stroke="#0A0A0B" opacity=".5"/>`
      );
    case 'roll':
      return (
        `<path d="M-9.5-76C-6-70 6-70 9.5-76L11-65C6-59-6-59-11-65z" fill="${deep}"/><path d="M-9.5-76C-6-70 6-70 9.5-76L11-65C6-59-6-59-11-65z" fill="${colour}" opacity=".2"/>` +
        edge('M-10-71C-5-65 5-65 10-71', 0.4) +
        `<path d="M-11-65C-6-59 6-59 11-65L16-58L3-16H-3L-16-58z" fill="${deep}" opacity=".85"/><path d="${jacket(0.86, -18)}" fill="url(#cloth)"/>${edge(seams(0.86, -18))}`
      );
    case 'stand':
      return (
        `<path d="M-9.5-75L-11.5-63L0-54L11.5-63L9.5-75C6-67-6-67-9.5-75z" fill="#2A2427"/>${edge('M-11.5-63L0-54L11.5-63M0-54V28')}` +
        edge('M-26-44C-18-36-14-22-13-4M26-44C18-36 14-22 13-4', 0.28)
      );
    default:
      return (
        `<path d="M-8-70C-5-60 5-60 8-70L11-62C6-51-6-51-11-62z" fill="#6B4A3A" opacity=".8"/>${edge('M-11-63C-6-51 6-51 11-63')}` +
        `<g fill="#D8C7A6" opacity=".75">${[-8, -5, -1.8, 1.8, 5, 8].map((x) => `<circle cx="${x}" cy="${fine(-56 - (x * x) / 11)}" r="1.3"/>`).join('')}</g>` +
        edge('M-20-48C-14-34-13-14-14 8M20-48C14-34 13-14 14 8', 0.26)
      );
  }
}

/** What the delegate wears, over the cloth of the body, and the pin in the side's colour. */
export function dress(person: Person, look: Look): string {
  const { colour } = SIDE_LOOK[look];
  const tailor = ['suit', 'open', 'waistcoat', 'double'].includes(person.dress);
  const [x, y] = person.slight ? [-23, -42] : [-29, -43];
  return (
    (tailor ? tailored(person, look) : plain(person, look)) +
    `<rect x="${x}" y="${y}" width="6" height="4.6" rx=".8" fill="${colour}"/>`
  );
}

/** Forearms on the table's edge, a folder, or nothing. */
export function arms(person: Person): string {
  const s = person.shoulder;
  const hand = (x: number, y: number, turn: number): string =>
    `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M-8-3.5C-3-6 5-5.5 8-2.5C9.5 0 8.5 3 5 4C0 5-6 4.5-9 3z" fill="#6A4937"/><path d="M-10-4L-7-4.5L-7.5 4L-10.5 4z" fill="#B7A288"/></g>`;
  const pose = person.arms ?? 'down';
  switch (pose) {
    case 'down':
      return '';
    case 'clasped':
      return (
        both(
          (k) =>
            `<path d="M${k * (s - 1)}-14C${k * (s - 12)}-4 ${k * 26} 0 ${k * 10}-6L${k * 10} 6C${k * 26} 14 ${k * s} 16 ${k * (s + 1)} 28z" fill="url(#cloth)"/>` +
            edge(`M${k * (s - 1)}-14C${k * (s - 12)}-4 ${k * 26} 0 ${k * 10}-6`, 0.5),
        ) +
        hand(4, -1, -6) +
        `<g transform="scale(-1 1)">${hand(3, 1, -4)}</g>`
      );
    case 'folded':
      return (
        `<path d="M${-s}-6C${-s * 0.6} 6-14 10 30 0L33 11C0 24-40 26-${s} 22z" fill="url(#cloth)"/><path d="M${s}-8C${s * 0.6}-2 20 2-20-8L-25 3C0 18 34 24 ${s} 20z" fill="url(#cloth)"/>` +
        edge(`M${s}-8C${fine(s * 0.6)}-2 20 2-20-8L-25 3C-6 13 14 19 30 20`, 0.6) +
        `<path d="M-20-8C-26-9-31-6-31-2C-30 2-27 3.5-25 3z" fill="#6A4937"/>`
      );
    case 'file':
      return (
        `<g transform="rotate(-5)"><path d="M4-26L46-28L48 28H4z" fill="#0B0A0C" opacity=".5"/><path d="M2-28L44-30L46 28H3z" fill="#3B2A1F"/><path d="M2-28L44-30L46 28" fill="none" stroke="#B08A57" opacity=".7"/><path d="M8-21L38-22.5" stroke="#D8C7A6" opacity=".35" stroke-width="1.5"/></g>` +
        hand(10, 4, 160)
      );
    default:
      return pose satisfies never;
  }
}
