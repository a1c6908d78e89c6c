/** Pushes places apart that lie closer than `gap` pixels: later ones go to the right of earlier ones, then below. */
export function apart<P extends { readonly left: number; readonly top: number }>(
  places: readonly P[],
  gap: number,
): P[] {
  const result: P[] = [];
  const near = (left: number, top: number): boolean =>
    result.some((other) => Math.hypot(other.left - left, other.top - top) < gap);
  const turns = [0, 1, -1, 2, -2, 3];
  for (const place of places) {
    const steps = turns.flatMap((down) => turns.map((right) => ({ down, right })));
    steps.sort((a, b) => Math.hypot(a.down, a.right) - Math.hypot(b.down, b.right));
    const free = steps.find(({ down, right }) => !near(place.left + right * gap, place.top + down * gap));
    const { down, right } = free ?? { down: 0, right: 0 };
    result.push({ ...place, left: place.left + right * gap, top: place.top + down * gap });
  }
  return result;
}
