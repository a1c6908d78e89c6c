import type { EventOf } from '../../engine';
import {
  wordsOfAnswer,
  wordsOfClaim,
  wordsOfOffer,
  wordsOfQuestion,
  wordsOfStand,
  wordsOfWarning,
  wordsOfWithdrawal,
  type Spoken,
} from '../../log';
import { worded } from '../../text';
import { READ_MS, leave, say, settle, type Picture, type Stage } from './picture';

/** Words at the place of the one who says them; what it does then goes on while they are read. */
async function speak(stage: Stage, side: EventOf<'held'>['side'], spoken: Spoken): Promise<void> {
  const { cast, run, after } = stage;
  await cast.captions.speak(run, after, side, worded(spoken), READ_MS.words);
  await settle(stage);
}

export const asked: Picture<'asked'> = (event, stage) =>
  speak(stage, event.side, wordsOfQuestion(event, stage.after.scenario));

export const replied: Picture<'replied'> = ({ side, number, about, answer }, stage) =>
  speak(stage, side, wordsOfAnswer(number, about, answer, stage.after.scenario));

export const remarked: Picture<'remarked'> = (event, stage) =>
  speak(stage, event.side, wordsOfStand(event.draft, event, stage.after.scenario));

export const told: Picture<'told'> = ({ side, claim }, stage) =>
  speak(stage, side, wordsOfClaim(claim, stage.after.scenario));

export const withdrew: Picture<'withdrew'> = (event, stage) =>
  speak(stage, event.side, wordsOfWithdrawal(event, stage.after.scenario));

export const offered: Picture<'offered'> = (event, stage) =>
  speak(stage, event.side, wordsOfOffer(event, stage.after.scenario));

export const warned: Picture<'warned'> = (event, stage) =>
  speak(stage, event.side, wordsOfWarning(event, stage.after.scenario));

/** A note at the place of the side whose word it is, read at a glance. */
async function note(
  stage: Stage,
  side: EventOf<'held'>['side'],
  what: 'heeded' | 'kept' | 'contradicted',
): Promise<void> {
  await say(stage, side, `table.caption-${what}`);
  leave(stage, 'long');
  await settle(stage);
}

export const heeded: Picture<'heeded'> = ({ side }, stage) => note(stage, side, 'heeded');

export const kept: Picture<'kept'> = ({ side }, stage) => note(stage, side, 'kept');

export const contradicted: Picture<'contradicted'> = ({ side }, stage) => note(stage, side, 'contradicted');
