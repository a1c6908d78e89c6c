/** Fetches the drawings of the room, all in one file: seventy requests would take longer than all of its bytes. */
export const fetchDrawings = (): Promise<Readonly<Record<string, string>>> =>
  import('./drawings-pack').then((pack) => pack.default);

/** What the window of few tables shows, each fetched by itself. */
const VIEWS = import.meta.glob<string>('../../assets/art/view-{harbour,valley,city,blinds}.svg', {
  query: '?raw',
  import: 'default',
});

/** How many pictures are begun in one task. */
const AT_ONCE = 4;

let asked = 0;
let turn: Promise<unknown> = Promise.resolve();

/** The drawings, to a few askers a task: seventy pictures begun at once would block a slow phone for a second. */
function inTurn(): Promise<Readonly<Record<string, string>>> {
  if (asked++ % AT_ONCE === 0) turn = turn.then(() => new Promise((resolve) => setTimeout(resolve)));
  return turn.then(fetchDrawings);
}

/** The source of a drawing, by its path in `assets`; undefined where there is none. Rejects if they did not arrive. */
export async function drawing(path: string): Promise<string | undefined> {
  const address = `../../assets/${path}`;
  return (await inTurn())[address] ?? VIEWS[address]?.();
}

/** The names of all flags there are, as scenarios give them; none if the drawings did not arrive. */
export const flagNames = async (): Promise<readonly string[]> =>
  Object.keys(await fetchDrawings().catch(() => ({}))).flatMap((path) => /flags\/([\w-]+)\.svg$/.exec(path)?.[1] ?? []);
