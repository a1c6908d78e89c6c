import type { Clause, EventOf, GameEvent } from '../../engine';
import { cardOf } from '../cards';
import { speakerOf } from '../shown';
import { READ_MS, leave, settle, tell, type Picture, type Stage } from './picture';
import { turnTo } from './table';

/** What is said of the clauses of a paper. */
interface Marks {
  readonly draft: number | null;
  readonly likes?: string;
  readonly blocks?: Clause;
}

/**
 * Words on the place card of the one who says them, who leans in while the others are dimmed; then what is said of a paper
 * is marked on it. What its side does next goes on while they are read.
 */
async function speak(stage: Stage, event: GameEvent, marks: Marks | null = null): Promise<void> {
  const { cast, run, after } = stage;
  const card = cardOf(event, after);
  if (card?.kind !== 'words') return;
  const own = speakerOf(after) === null;
  await Promise.all([cast.captions.hush(run), cast.speech.read(run)]);
  cast.map.clear(after);
  await Promise.all([
    cast.speech.speak(
      run,
      after,
      card.utterance,
      own ? READ_MS.short : READ_MS[isForViewer(stage, event) ? 'words' : 'heard'],
    ),
    cast.speaker.pass(run, after),
    cast.delegations.lean(run, after),
    marks?.draft == null ? undefined : turnTo(stage, marks.draft),
  ]);
  if (marks?.draft != null) await cast.papers.mark(run, { ...after, top: marks.draft }, marks.draft, marks);
  // Nobody need read their own words twice.
  if (own) await cast.speech.read(run);
  await Promise.all([own ? cast.speech.fold(run) : undefined, settle(stage)]);
}

/** What is said to the viewer, or of a paper of theirs. */
function isForViewer({ after: { view } }: Stage, event: GameEvent): boolean {
  if ('to' in event && event.to === view.viewer) return true;
  return (
    event.kind === 'remarked' && view.drafts.some(({ by, number }) => by === view.viewer && number === event.draft)
  );
}

const aboutDraft = (about: EventOf<'asked'>['about'] | EventOf<'replied'>['about']): number | null =>
  typeof about === 'object' && 'draft' in about ? about.draft : null;

export const asked: Picture<'asked'> = (event, stage) => speak(stage, event, { draft: aboutDraft(event.about) });

export const replied: Picture<'replied'> = (event, stage) => {
  const { about, answer } = event;
  if ('ground' in answer) return speak(stage, event, { ...answer, draft: aboutDraft(about) });
  // Of a clause: it lights up on the paper that lies there and holds it.
  if ('stand' in answer && typeof about === 'object' && 'issue' in about)
    return speak(stage, event, { draft: stage.after.top, likes: about.issue });
  return speak(stage, event);
};

export const remarked: Picture<'remarked'> = (event, stage) => speak(stage, event, event);

export const told: Picture<'told'> = (event, stage) =>
  speak(stage, event, { draft: stage.after.top, likes: event.claim.issue });

export const withdrew: Picture<'withdrew'> = (event, stage) => speak(stage, event);

export const offered: Picture<'offered'> = (event, stage) => speak(stage, event);

export const warned: Picture<'warned'> = (event, stage) =>
  speak(stage, event, 'sign' in event.unless ? { draft: event.unless.sign } : null);

/** A note at the place of the side whose word it is, read at a glance. */
async function note(stage: Stage, event: GameEvent): Promise<void> {
  await tell(stage, event);
  leave(stage, 'long');
  await settle(stage);
}

export const heeded: Picture<'heeded'> = (event, stage) => note(stage, event);

export const kept: Picture<'kept'> = (event, stage) => note(stage, event);

export const contradicted: Picture<'contradicted'> = (event, stage) => note(stage, event);
