import type { GameEvent, Scenario, Side } from '../../../engine';
import type { Frame, Session } from '../../../store';
import { t } from '../../../text';
import { storyOf } from '../../play/between/story';
import { lineOf } from '../../play/record/use-entries';
import { sideOf } from '../../play/record/record';

/** A line of the record that everybody may read. */
export interface PublicLine {
  readonly frame: number;
  readonly text: string;
  readonly side: Side | null;
}

/** What only the two ends of a whisper notice is nobody else's; so is the move that carried it. */
const isPublic = ({ kind, ...event }: GameEvent): boolean =>
  kind !== 'whispered' && kind !== 'lapsed' && !(kind === 'answered' && 'accept' in event && !event.accept);

const publicFrames = ({ frames, shown }: Session): readonly Frame[] =>
  frames.slice(0, shown + 1).filter(({ event, index }) => index === 0 || isPublic(event));

/** The last lines, the newest first. */
export const publicLines = (session: Session, scenario: Scenario, most: number): readonly PublicLine[] =>
  publicFrames(session)
    .slice(1)
    .flatMap(({ index, event }): PublicLine[] => {
      const text = lineOf(event, scenario);
      return text === null ? [] : [{ frame: index, text, side: sideOf(event) }];
    })
    .slice(-most)
    .reverse();

/** The headline of the round that ended last; before that, what the table is about. */
export function headlineOf(session: Session, scenario: Scenario): string {
  const frames = publicFrames(session);
  const round = frames.at(-1)?.view.round ?? 0;
  const story = round > 1 ? storyOf(frames, scenario, round - 1) : null;
  return story ? t(story.headline.key, story.headline.values) : scenario.tagline;
}
