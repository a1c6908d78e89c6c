/** How a log ends: without a result, with a bare one, with a sealed one. The greater is the fuller. */
type Ending = 0 | 1 | 2;

/** Two logs that are alike to their last act can differ in what comes after it. */
export function endingOf(lines: readonly string[]): Ending {
  const last = fieldsOf(lines.at(-1) ?? '');
  if (!last.includes('result')) return 0;
  return last.includes('seal') ? 2 : 1;
}

function fieldsOf(line: string): readonly string[] {
  try {
    return Object.keys(JSON.parse(line) as object);
  } catch {
    return [];
  }
}
