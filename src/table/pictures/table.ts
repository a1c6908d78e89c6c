import { places } from '../../art';
import { nameOf, type Side } from '../../engine';
import { SLIDE_MS } from '../actors/papers';
import { order } from '../shown';
import { READ_MS, inPublic, leave, say, settle, type Picture, type Stage } from './picture';

/** A draft is tabled: its paper slides from its author to the middle. */
export const drafted: Picture<'drafted'> = async ({ side, number }, stage) => {
  const { cast, run, after } = stage;
  await cast.captions.hush(run);
  const laid = cast.papers.slideIn(run, after, number, places(after.view, after.scenario)[side]);
  // While its author signs it, all see what it would change.
  await run.wait(SLIDE_MS);
  await Promise.all([laid, inPublic(stage), settle(stage)]);
};

/** The pen writes a signature on each draft signed. */
export const signed: Picture<'signed'> = async ({ side, drafts }, stage) => {
  const { cast, run } = stage;
  await cast.captions.hush(run);
  for (const number of drafts) await signOnTop(stage, number, side);
  await Promise.all([inPublic(stage), settle(stage)]);
};

/** Nothing new is no refusal: no card, no flash, only the plate says it. */
export const held: Picture<'held'> = async (_event, stage) => {
  const { cast, run, after } = stage;
  await cast.captions.hush(run);
  cast.plates.draw(after);
  await run.wait(READ_MS.short);
  await settle(stage);
};

/** A delegation leaves: its people fade, its chairs stay, its plate becomes an absent one. */
export const walked: Picture<'walked'> = async ({ side }, stage) => {
  const { cast, run, before, after } = stage;
  await say(stage, side, 'table.caption-walked', { side: nameOf(stage.after.scenario, side) });
  await cast.delegations.leave(run, before, side);
  await cast.speaker.pass(run, after);
  leave(stage, 'long');
  await Promise.all([inPublic(stage), settle(stage)]);
};

/** The closing: the draft to be voted on first comes to the top. */
export const closingOpened: Picture<'closing-opened'> = async ({ votes }, stage) => {
  await comeToTop(stage, votes[0]);
  await settle(stage);
};

export const voted: Picture<'voted'> = async ({ side, draft, accept }, stage) => {
  await say(stage, side, 'table.caption-voted', {
    side: nameOf(stage.after.scenario, side),
    n: draft,
    accept: accept ? 'yes' : 'no',
  });
  if (accept) await signOnTop(stage, draft, side);
  leave(stage, 'short');
  await settle(stage);
};

export const voteFailed: Picture<'vote-failed'> = async ({ draft, votes }, stage) => {
  const { cast, run } = stage;
  await say(stage, 'table', 'table.caption-vote-failed', { n: draft });
  await cast.papers.pushBack(run, draft);
  leave(stage, 'short');
  await comeToTop(stage, votes[0]);
  await settle(stage);
};

/** The paper comes to the top, if it does not lie there, and takes one more signature. */
async function signOnTop({ cast, run, before, after }: Stage, number: number, side: Side): Promise<void> {
  if (order(before)[0]?.number !== number) await cast.papers.toTop(run, { ...before, top: number }, number);
  await cast.papers.sign(run, { ...after, top: number }, number, side);
}

async function comeToTop(stage: Stage, draft: number | undefined): Promise<void> {
  if (draft === undefined) return;
  await say(stage, 'table', 'table.caption-closing', { n: draft });
  await stage.cast.papers.toTop(stage.run, stage.after, draft);
  leave(stage, 'short');
}
