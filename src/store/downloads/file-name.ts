/**
 * The name of a log's file, without its ending: scenario, beginning of play, and the seat if it is one seat's log. No
 * name of a person is in it. A damaged log has a name too.
 */
export function fileNameOf(text: string): string {
  const [header = ''] = text.split('\n', 1);
  const scenario = /"id":"([a-z0-9-]{1,60})"/.exec(header)?.[1] ?? 'log';
  const [, day, hour, minute] = /"started":"(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(header) ?? [];
  const seat = /"seenBy":"([a-z][a-z0-9-]{0,39})"/.exec(header)?.[1];
  return ['impasse', scenario, ...(day ? [day, `${hour ?? ''}${minute ?? ''}`] : []), ...(seat ? [seat] : [])].join(
    '-',
  );
}

/** Gives each file a name of its own: what comes again is numbered. */
export function distinctNames(): (name: string) => string {
  const times = new Map<string, number>();
  return (name) => {
    const n = (times.get(name) ?? 0) + 1;
    times.set(name, n);
    return n === 1 ? name : `${name}-${n}`;
  };
}
