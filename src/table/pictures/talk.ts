import type { EventOf } from '../../engine';
import { wordsOfAnswer, wordsOfQuestion, wordsOfStand, type Spoken } from '../../log';
import { worded } from '../../text';
import { READ_MS, sayPlain, settle, type Picture, type Stage } from './picture';

/** Words at the place of the one who says them, for as long as it takes to read them. */
async function speak(stage: Stage, side: EventOf<'held'>['side'], spoken: Spoken): Promise<void> {
  await sayPlain(stage, side, worded(spoken));
  await stage.run.wait(READ_MS.words);
  await settle(stage);
}

export const asked: Picture<'asked'> = (event, stage) =>
  speak(stage, event.side, wordsOfQuestion(event, stage.after.scenario));

export const replied: Picture<'replied'> = ({ side, number, about, answer }, stage) =>
  speak(stage, side, wordsOfAnswer(number, about, answer, stage.after.scenario));

export const remarked: Picture<'remarked'> = (event, stage) =>
  speak(stage, event.side, wordsOfStand(event.draft, event, stage.after.scenario));
