import { notesTold } from '../../../classroom';
import type { GameEvent, Scenario } from '../../../engine';
import type { Frame, Session } from '../../../store';
import { t } from '../../../text';
import { newsOf } from '../../play/between/news';
import { storyOf } from '../../play/between/story';
import { entriesOf, type Entry } from '../../play/record/record';
import { lineOf } from '../../play/record/use-entries';

/** What only the two ends of a whisper notice is nobody else's; so is the move that carried it. */
const isPublic = ({ kind, ...event }: GameEvent): boolean =>
  kind !== 'whispered' && kind !== 'lapsed' && !(kind === 'answered' && 'accept' in event && !event.accept);

const publicFrames = ({ frames, shown }: Session): readonly Frame[] =>
  frames.slice(0, shown + 1).filter(({ event, index }) => index === 0 || isPublic(event));

/** The last lines of the record that everybody may read, the newest first, but for what the headline says already. */
export function publicLines(session: Session, scenario: Scenario, most: number): readonly Entry[] {
  const [newest] = writtenOf(session).slice(-1);
  const told = notesTold(session.acts, session.header.seats, scenario);
  const notes = told.filter(({ words }) => newest === undefined || words.values['text'] !== newest);
  return entriesOf(publicFrames(session), session.acts, (event) => lineOf(event, scenario), notes)
    .slice(-most)
    .reverse();
}

/** What the teacher dropped in since the round began. */
function writtenOf(session: Session): readonly string[] {
  const frames = publicFrames(session);
  return newsOf(frames, session.acts, frames.at(-1)?.view.round ?? 0);
}

/**
 * The headline of the wall: what the teacher dropped in since the round began, else that of the round that ended last;
 * before that, what the table is about.
 */
export function headlineOf(session: Session, scenario: Scenario): string {
  const frames = publicFrames(session);
  const round = frames.at(-1)?.view.round ?? 0;
  const written = writtenOf(session).at(-1);
  if (written !== undefined) return written;
  const story = round > 1 ? storyOf(frames, scenario, round - 1) : null;
  return story ? t(story.headline.key, story.headline.values) : scenario.tagline;
}
