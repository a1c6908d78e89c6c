import { fine } from '../../src/art/path';
import { random } from './random';
import { linear, type Drawing } from './gradient';
import { vista } from './vista';

/** A small figure in an overcoat, walking; its feet at 0 0, about 45 high. No face, no sign of who it is. */
function walking(x: number, y: number, size: number, way: 1 | -1): string {
  const shape =
    'M0-45C2-45 3.1-43.4 3-41.2C2.9-39.4 2.2-38 1.5-37.3L1.6-35.6C4.2-34.9 6.3-34.4 6.9-31.8C7.7-27.8 8.1-23 8-18.9C8-17.5 6.9-17.3 6.6-18.6L5.8-24.8C5.8-21 6.3-17 6.5-13.3L4.7-12.9C4.9-9 5-4.8 5-.6H1.4C1.3-1.1 1.5-1.6 1.9-2.2C1.6-5.2 1.3-8.6 .9-12.4H-.2C-.4-8.4-.9-3.6-1.2 1.2H-5.2C-5.2.6-4.6 0-4-.6C-4.2-4.5-4.5-9-4.4-12.9L-6.4-13.2C-6.2-16-5.6-20.5-5.7-24.5L-6.5-18.2C-6.7-16.9-7.9-17-8-18.4C-8.3-22.4-7.9-27.4-7-31.6C-6.4-34.3-4.2-34.8-1.6-35.6L-1.5-37.3C-2.2-38-2.9-39.4-3-41.2C-3.1-43.4-2-45 0-45z';
  const rim = (dx: number, opacity: number): string =>
    `<path d="${shape}" fill="#FFE3B0" opacity="${opacity}" transform="translate(${dx} -.6)"/>`;
  return (
    `<g transform="translate(${fine(x)} ${fine(y)}) scale(${way * size} ${size})">${rim(0.9, 1)}${rim(-0.6, 0.45)}` +
    `<path d="${shape}" fill="#0E0C12"/><path d="M0-35V-14M-2.5-35.5L0-31L2.5-35.5" fill="none" stroke="#3A3038" stroke-width=".5"/></g>`
  );
}

/** A four-jet government aircraft, its nose at 60 −5 and its tail at 243 −48; no marking of any country. */
function aircraft(x: number, y: number, size: number, way: 1 | -1): string {
  const windows = Array.from({ length: 15 }, (_, i) => `<circle cx="${92 + i * 7.6}" cy="-9.3" r="1"/>`).join('');
  return `<g transform="translate(${x} ${y}) scale(${way * size} ${size})">
  <ellipse cx="150" cy="13" rx="96" ry="3.5" fill="#0A080C" opacity=".55"/>
  <path d="M186-16L206-50H223L214-15z" fill="#2E2834"/><path d="M186-16L206-50H223" fill="none" stroke="#FFD29A" stroke-width="1.2"/><path d="M200-13L236-22H246L222-10z" fill="#1A161F"/><path d="M200-13L236-22H246" fill="none" stroke="#FFD29A" stroke-width=".8" opacity=".8"/>
  <path d="M62-7C78-14.5 100-18 132-18L222-17.5C234-16.5 241-13.6 243-10C236-4 214 3 140 3C104 3 80 1 62-2C59-3.4 59-5.6 62-7z" fill="url(#hull)"/>
  <path d="M62-2C80 1 104 3 140 3C200 3 226-1 236-5L70-4.5z" fill="#141118"/><path d="M66-4.8H238" stroke="#D9B273" stroke-width=".9" opacity=".7"/>
  <path d="M62-7C78-14.5 100-18 132-18L222-17.5C234-16.5 241-13.6 243-10" fill="none" stroke="#FFD9A4" stroke-width="1.4"/>
  <path d="M140-3L190 13H215L178-3z" fill="#0E0C13"/><path d="M140-3L190 13" stroke="#6B5460" stroke-width=".8"/>
  <path d="M148 2C150-.5 160-.5 164 2V7C160 9 150 9 148 7zM172 8C174 6 183 6 186 8V12C183 13.5 174 13.5 172 12z" fill="#211B26"/><ellipse cx="148.5" cy="4.5" rx="1.3" ry="2.9" fill="#4A3F4C"/>
  <path d="M71-10.5L80-13V-9.5L73-8.5z" fill="#F3C98C"/><g fill="#F3C98C">${windows}</g><path d="M90-13H95V-3H90zM206-12H210V-4H206z" fill="#1A161F"/>
  <path d="M98 2V12M146 3V13M156 3V13" stroke="#0E0C13" stroke-width="2"/><path d="M96 12H100M144 13H148M154 13H158" stroke="#0E0C13" stroke-width="4" stroke-linecap="round"/></g>`;
}

const steps = (x: number, y: number, way: 1 | -1): string =>
  `<g transform="translate(${x} ${y}) scale(${way} 1)"><path d="M0 0L15 22H24L7-2H0z" fill="#15121A"/><path d="M0-7L17 16" stroke="#E7B27E" stroke-width=".9" opacity=".7"/><path d="M4 2H9M7 6H12M10 10H15M13 14H18M16 18H21" stroke="#8C6B55" stroke-width=".8"/></g>`;

/** Tops of a long range, lower towards the sun in the middle, so that any crop of the picture has mountains. */
function tops(count: number, height: number, seed: number): number[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.3 + next() * 0.4) / count;
    const away = Math.min(1, Math.abs(share - 0.5) * 7);
    return [share, height * (0.5 + 0.26 * away + (i % 2 ? 0.1 : 0) + (next() - 0.5) * 0.3)];
  }).flat();
}

/** The carpet's edge at a share of its way towards the viewer: half width and y. */
const carpet = (share: number): readonly [number, number] => [8 + 140 * share * share + 12 * share, share];

/** The apron at dusk: two aircraft nose to nose, a red carpet, two small figures. 1278 × 404, the scene in the middle. */
export function airfield(): Drawing {
  const [w, h, middle, ground] = [1278, 404, 639, 214];
  const sky = vista({
    x: 0,
    y: 0,
    w,
    h: 276,
    sunX: middle,
    sunY: 152,
    seed: 3,
    far: tops(19, 0.31, 6),
    middle: tops(16, 0.18, 9),
  });
  const seams = Array.from({ length: 9 }, (_, i) => `M0 ${fine(ground + 2 + (i / 9) ** 2 * 170)}H${w}`).join('');
  const joints = Array.from(
    { length: 25 },
    (_, i) => `M${middle + (i - 12) * 26} ${ground}L${middle + (i - 12) * 150} ${h}`,
  ).join('');
  const [foot] = carpet(1);
  const posts = [-1, 1]
    .flatMap((way) =>
      [0.14, 0.3, 0.52].map((share) => {
        const [half] = carpet(share);
        const [x, y, tall] = [middle + way * (half + 10 + share * 14), ground + 8 + share * 150, 9 + share * 24];
        return `<ellipse cx="${fine(x)}" cy="${fine(y)}" rx="${fine(2 + share * 5)}" ry="${fine(0.8 + share * 1.4)}" fill="#000" opacity=".5"/><path d="M${fine(x)} ${fine(y)}V${fine(y - tall)}" stroke="#C9A368" stroke-width="${fine(1 + share * 1.8)}"/><circle cx="${fine(x)}" cy="${fine(y - tall)}" r="${fine(1.2 + share * 1.8)}" fill="#F0D49B"/>`;
      }),
    )
    .join('');
  const lamps = Array.from({ length: 34 }, (_, i) => {
    const x = 18 + i * 38;
    return `<circle cx="${x}" cy="${ground + 3}" r="1.1" fill="${i % 3 ? '#FFD999' : '#9DB7E8'}"/><circle cx="${x}" cy="${ground + 3}" r="5" fill="url(#bulb)" opacity=".5"/>`;
  }).join('');
  return {
    defs:
      sky.defs +
      linear('apron', [
        [0, '#5A4A52'],
        [0.2, '#352B36'],
        [1, '#110F14'],
      ]) +
      linear('carpet', [
        [0, '#E07A5C'],
        [0.3, '#A94434'],
        [1, '#571D1A'],
      ]) +
      linear('hull', [
        [0, '#4B4250'],
        [0.5, '#2A2430'],
        [1, '#1C1822'],
      ]) +
      `<clipPath id="all"><rect width="${w}" height="${h}"/></clipPath>`,
    body:
      `<g clip-path="url(#all)">${sky.body}<rect y="${ground}" width="${w}" height="${h - ground}" fill="url(#apron)"/>` +
      `<path d="${seams}" stroke="#8A7480" stroke-width=".8" opacity=".22"/><path d="${joints}" stroke="#8A7480" stroke-width=".8" opacity=".13"/>` +
      `<path d="M0 ${ground}H${w}" stroke="#FFCB92" opacity=".35"/>${lamps}<ellipse cx="${middle}" cy="${ground + 5}" rx="190" ry="30" fill="url(#pool)"/>` +
      `<path d="M${middle - 8} ${ground + 4}H${middle + 8}L${middle + foot} ${h}H${middle - foot}z" fill="url(#carpet)"/>` +
      `<path d="M${middle - 8} ${ground + 4}L${middle - foot} ${h}M${middle + 8} ${ground + 4}L${middle + foot} ${h}" stroke="#FFC59A" stroke-width="1.2" opacity=".8"/>` +
      `<path d="M${middle - 6} ${ground + 4}L${middle - foot + 14} ${h}M${middle + 6} ${ground + 4}L${middle + foot - 14} ${h}" stroke="#3E1210" stroke-width=".9" opacity=".5"/>` +
      aircraft(middle, ground + 2, 0.8, 1) +
      aircraft(middle, ground + 2, 0.8, -1) +
      steps(middle + 72, ground - 1, 1) +
      steps(middle - 72, ground - 1, -1) +
      posts +
      `<path d="M${middle - 16} 246L${middle - 44} 350H${middle - 26}L${middle - 8} 246zM${middle + 16} 246L${middle + 44} 350H${middle + 26}L${middle + 8} 246z" fill="#000" opacity=".4"/>` +
      walking(middle - 14, 247, 1.02, 1) +
      walking(middle + 14, 246, 0.97, -1) +
      `<rect width="${w}" height="${h}" fill="none" stroke="#0A0706" stroke-opacity=".4" stroke-width="2"/></g>`,
  };
}
