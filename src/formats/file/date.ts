/** Whether there is such a day and, if one is given, such a time: what the calendar would roll over (30 February) is none. */
export function dateExists(iso: string): boolean {
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso.slice(0, 16).replace(/Z$/, ''));
}
