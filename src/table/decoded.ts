const kept = new Map<string, Promise<HTMLImageElement | null>>();

/**
 * The picture of an address, decoded once for as long as the page lasts: a drawing is a document of its own to the
 * browser, and one made at each visit to the table would stay beside all those before. What could not be had (null)
 * is asked for anew the next time.
 */
export function decodedOnce(
  address: string,
  decode: (address: string) => Promise<HTMLImageElement | null>,
): Promise<HTMLImageElement | null> {
  const known = kept.get(address);
  if (known) return known;
  const made = decode(address).then((image) => {
    if (!image) kept.delete(address);
    return image;
  });
  kept.set(address, made);
  return made;
}
