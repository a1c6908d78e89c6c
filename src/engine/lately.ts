/** How many are remembered: planning a turn goes back and forth between a handful of positions. */
const FEW = 8;

/**
 * Remembers what was made of the last few objects, so that it is not made again while they come and go. States never
 * change in place, so the same object always makes the same thing. A plain list: a `WeakMap` of things that live for
 * microseconds costs the garbage collector more than it saves.
 */
export class Lately<K extends object, T> {
  private readonly keys: K[] = [];
  private readonly made: T[] = [];

  of(key: K, make: () => T): T {
    const at = this.keys.indexOf(key);
    const found = at < 0 ? make() : (this.made[at] as T);
    if (at !== 0) this.toFront(at < 0 ? Math.min(this.keys.length, FEW - 1) : at, key, found);
    return found;
  }

  private toFront(from: number, key: K, made: T): void {
    for (let i = from; i > 0; i--) {
      this.keys[i] = this.keys[i - 1] as K;
      this.made[i] = this.made[i - 1] as T;
    }
    this.keys[0] = key;
    this.made[0] = made;
  }
}

/** {@link Lately} for each owner, for as long as it lives. */
export function latelyOf<K extends object, T>(): (owner: object, key: K, make: () => T) => T {
  const known = new WeakMap<object, Lately<K, T>>();
  return (owner, key, make) => {
    let ofOwner = known.get(owner);
    if (!ofOwner) known.set(owner, (ofOwner = new Lately()));
    return ofOwner.of(key, make);
  };
}
