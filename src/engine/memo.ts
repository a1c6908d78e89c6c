/**
 * Remembers what was made of two objects for as long as both live. States never change in place, so the same objects
 * always make the same thing.
 */
export function memo<T>(): (a: object, b: object, make: () => T) => T {
  const known = new WeakMap<object, WeakMap<object, T>>();
  return (a, b, make) => {
    const ofA = known.get(a) ?? new WeakMap<object, T>();
    known.set(a, ofA);
    const found = ofA.get(b) ?? make();
    ofA.set(b, found);
    return found;
  };
}
