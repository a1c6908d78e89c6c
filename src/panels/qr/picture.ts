import encodeQR from 'qr';

/** A code as a picture: a path of unit squares in a square of so many units, its quiet border included. */
export interface Picture {
  readonly size: number;
  readonly path: string;
}

/** Dark modules are kept off from what stands around by so many light ones (ISO/IEC 18004). */
const QUIET = 4;

/**
 * Drawn here, square by square: the page's policy lets no markup in that was made as text. The letters of a hand-in
 * code take less room than those of an address.
 */
export function pictureOf(text: string, encoding: 'alphanumeric' | 'byte' = 'alphanumeric'): Picture {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', encoding, border: QUIET });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size: rows.length, path };
}
