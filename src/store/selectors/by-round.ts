/** What has a round, gathered by it: rounds in the order in which they come first, and so what is of one round. */
export function byRound<Item extends { readonly round: number }>(
  all: readonly Item[],
): { readonly round: number; readonly items: readonly Item[] }[] {
  const rounds = new Map<number, Item[]>();
  for (const item of all) {
    const items = rounds.get(item.round) ?? [];
    rounds.set(item.round, items);
    items.push(item);
  }
  return [...rounds].map(([round, items]) => ({ round, items }));
}
