import { places } from '../../art';
import type { Side } from '../../engine';
import { SLIDE_MS } from '../actors/papers';
import { order } from '../shown';
import { READ_MS, inPublic, leave, settle, tell, type Picture, type Stage } from './picture';

/** A draft is tabled: its paper is pushed across to the middle, signed and sealed; what it would change lights up meanwhile. */
export const drafted: Picture<'drafted'> = async ({ side, number }, stage) => {
  const { cast, run, after } = stage;
  await cast.captions.hush(run);
  const laid = cast.papers.slideIn(run, after, number, places(after.view, after.scenario)[side]);
  // While its author signs it, all see what it would change.
  await run.wait(SLIDE_MS);
  await Promise.all([laid, inPublic(stage), settle(stage)]);
};

/** The pen writes a signature on each draft signed, and a seal is pressed beside it. */
export const signed: Picture<'signed'> = async ({ side, drafts }, stage) => {
  const { cast, run } = stage;
  await cast.captions.hush(run);
  // Who signs several at once signs them the faster: one looks at all of it no longer.
  const brisk = Math.min(1, 1.6 / drafts.length);
  const inTurn = async (): Promise<void> => {
    for (const [at, number] of drafts.entries()) {
      const top = drafts[at - 1] ?? stage.before.top;
      await signOnTop({ ...stage, before: { ...stage.before, top } }, number, side, brisk);
    }
  };
  await Promise.all([inTurn(), inPublic(stage)]);
  await settle(stage);
};

/** Nothing new is no refusal: no card, no flash, nothing pushed; only the plate says it. */
export const held: Picture<'held'> = async (_event, stage) => {
  const { cast, run, after } = stage;
  await cast.captions.hush(run);
  cast.plates.draw(after);
  await run.wait(READ_MS.short);
  await settle(stage);
};

/** A delegation leaves: its people fade, its chairs stay, its plate becomes an absent one. */
export const walked: Picture<'walked'> = async (event, stage) => {
  const { cast, run, before, after } = stage;
  await tell(stage, event);
  await cast.delegations.leave(run, before, event.side);
  await cast.speaker.pass(run, after);
  leave(stage, 'long');
  await Promise.all([inPublic(stage), settle(stage)]);
};

/** The closing: the draft to be voted on first comes to the top. */
export const closingOpened: Picture<'closing-opened'> = async (event, stage) => {
  await tell(stage, event);
  await turnTo(stage, event.votes[0]);
  leave(stage, 'short');
  await settle(stage);
};

/** The paper voted on comes to the top. Who is for it signs it; who is not pushes it back. */
export const voted: Picture<'voted'> = async (event, stage) => {
  const { side, draft, accept } = event;
  const { cast, run } = stage;
  await tell(stage, event);
  if (accept) await signOnTop(stage, draft, side);
  else {
    await turnTo({ ...stage, after: stage.before }, draft);
    await cast.papers.pushBack(run, draft);
  }
  leave(stage, 'short');
  await settle(stage);
};

/** It lies pushed back; the next one comes to the top. */
export const voteFailed: Picture<'vote-failed'> = async (event, stage) => {
  await tell(stage, event);
  leave(stage, 'short');
  await turnTo(stage, event.votes[0]);
  await settle(stage);
};

/** The paper comes to the top, if it does not lie there, and takes one more signature. */
async function signOnTop({ cast, run, before, after }: Stage, number: number, side: Side, brisk = 1): Promise<void> {
  if (order(before)[0]?.number !== number) await cast.papers.toTop(run, { ...before, top: number }, number, brisk);
  await cast.papers.sign(run, { ...after, top: number }, number, side, brisk);
}

/** The paper comes to the top, if it does not lie there. */
export async function turnTo({ cast, run, before, after }: Stage, draft: number | undefined): Promise<void> {
  if (draft === undefined || order(before)[0]?.number === draft) return;
  await cast.papers.toTop(run, { ...after, top: draft }, draft);
}
