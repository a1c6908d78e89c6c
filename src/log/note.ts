import { lastSeal, sealOfNote, type GameLog, type LogAct, type LogNote, type LogResult } from '../formats';

/** A log with one more line at its end: a note, sealed as every line. A log has none before its first act. */
export function withNote(log: GameLog, note: LogNote['note']): GameLog {
  const { header, acts, result } = log;
  if (result) {
    const before = result.notes?.at(-1)?.seal ?? result.seal ?? lastSeal(header, acts);
    return { ...log, result: noted(result, before, note) };
  }
  const last = acts.at(-1);
  return last ? { ...log, acts: [...acts.slice(0, -1), noted(last, lastSeal(header, acts), note)] } : log;
}

const noted = <T extends LogAct | LogResult>(line: T, before: string, note: LogNote['note']): T => ({
  ...line,
  notes: [...(line.notes ?? []), { note, seal: sealOfNote(before, note) }],
});
