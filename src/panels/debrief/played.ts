import type { LogHeader } from '../../log';
import { writtenDate } from '../design';

/** The day it was played, written out; empty for a re-enactment, which bears the day of the summit itself. */
export function playedOn({ started, scenario }: LogHeader): string {
  const day = started.slice(0, 10);
  return day === scenario.date ? '' : writtenDate(day);
}

/** The morning after the summit, as the front page is dated. */
export function morningAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return writtenDate(day.toISOString().slice(0, 10));
}
