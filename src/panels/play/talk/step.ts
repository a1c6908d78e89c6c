const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Moves the focus among the things of a list that match, by arrows, Home and End. True if it moved. */
export function stepIn(event: KeyboardEvent & { readonly currentTarget: EventTarget | null }, things: string): boolean {
  const { currentTarget, target } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return false;
  const all = [...currentTarget.querySelectorAll<HTMLElement>(things)];
  const at = all.findIndex((one) => one === target);
  const next = at < 0 ? undefined : all[STEPS[event.key]?.(at, all.length) ?? -1];
  if (!next) return false;
  event.preventDefault();
  next.focus();
  return true;
}
