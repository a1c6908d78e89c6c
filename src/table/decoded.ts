import type { Time } from './time';

const kept = new Map<string, Promise<HTMLImageElement | null>>();

/**
 * The picture of an address at a time of the day, decoded once for as long as the page lasts: a drawing is a document of its own to the
 * browser, and one made at each visit to the table would stay beside all those before. What could not be had (null)
 * is asked for anew the next time.
 */
export function decodedOnce(
  address: string,
  decode: (address: string, time: Time) => Promise<HTMLImageElement | null>,
  time: Time = 'dusk',
): Promise<HTMLImageElement | null> {
  const name = `${address} ${time}`;
  const known = kept.get(name);
  if (known) return known;
  const made = decode(address, time).then((image) => {
    if (!image) kept.delete(name);
    return image;
  });
  kept.set(name, made);
  return made;
}
