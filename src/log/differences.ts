/** What differs between two JSON values. */
export interface Differences {
  readonly count: number;
  /** JSON pointers (RFC 6901) to the first of them. */
  readonly places: readonly string[];
}

const MOST_PLACES = 200;

/** Where two values of JSON differ, member by member; what only one of them has is one difference. */
export function differences(one: unknown, other: unknown): Differences {
  const places: string[] = [];
  let count = 0;
  const walk = (a: unknown, b: unknown, at: string): void => {
    if (isNest(a) && isNest(b) && Array.isArray(a) === Array.isArray(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
        walk(Reflect.get(a, key), Reflect.get(b, key), `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    } else if (a !== b && ++count <= MOST_PLACES) places.push(at || '/');
  };
  walk(one, other, '');
  return { count, places };
}

const isNest = (value: unknown): value is object => typeof value === 'object' && value !== null;
