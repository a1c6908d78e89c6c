import { lookOf, places } from '../../art';
import { inText, nameOf, type Scenario, type Side } from '../../engine';
import type { How, Utterance } from '../../log';
import { direction, t, worded } from '../../text';
import { cubicOut } from '../easing';
import { cardOf } from '../cards';
import type { Box, Layout } from '../layout';
import type { Run } from '../motion';
import { drawSpeech, speechSize, type Mood, type Piece, type SpeechSize } from '../pen/speech';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import type { Shown } from '../shown';
import { speechBox, speechRoom } from '../spots';
import { measure } from './plates';

export interface SpeechActor extends Actor {
  /** Leaves the words that stand there the rest of their time. */
  read(run: Run): Promise<void>;
  /**
   * What a side says, on its own place card, unfolded; resolved once the words stand. `ms` is how long they are left to be
   * read, at normal speed: what follows may play meanwhile.
   */
  speak(run: Run, shown: Shown, utterance: Utterance, ms: number): Promise<void>;
  /** Folds the card up, once it has had its time; `now` whether it has or not. */
  fold(run: Run, now?: true): Promise<void>;
  /** Where the card lies, in the design space; null while it is folded. */
  box(): Box | null;
}

const FOLD_MS = 160;
const UNFOLD_MS = 280;

export function createSpeech(room: Room, plateBox: (side: Side) => Box): SpeechActor {
  const card = new Sheet(room.scene, DEPTH.caption - 0.1);
  const painted = onChange();
  let lies: Box | null = null;
  /** Until when the words are read, by the stage's clock. */
  let until = 0;

  const lay = (shown: Shown, side: Side, how: string, pieces: readonly Piece[], mood: Mood): void => {
    const { layout, dress, art } = room;
    const { scenario, view } = shown;
    const place = places(view, scenario)[side];
    const { most, stacked } = speechRoom(layout, place);
    const text = {
      flag: dress.flags ? (art.flags.get(scenario.sides[side].emblem) ?? null) : null,
      look: lookOf(scenario, side),
      name: nameOf(scenario, side),
      how,
      pieces,
      mood,
      direction: direction(),
    };
    const size = measure((pen) => speechSize(pen, text, most, stacked));
    const box = speechBox(layout, place, plateBox(side), size);
    painted([side, { ...text, flag: null }, layout, box], () => paint(card, layout, size, box));
    card.at(box.x + box.w / 2, box.y + box.h / 2);
    lies = box;
  };
  const layUtterance = (shown: Shown, { side, spoken, how, signs, likes }: Utterance): void => {
    const { scenario } = shown;
    const look = lookOf(scenario, side);
    const pieces = [
      ...piecesOf(worded(spoken), spoken.values, (value) => {
        const sign = signs[value];
        return sign && { look, sign };
      }),
      ...(likes === undefined ? [] : likesOf(scenario, look, likes)),
    ];
    lay(
      shown,
      side,
      howWords(scenario, how),
      pieces,
      how.act === 'declines' || how.act === 'withholds' ? 'cool' : 'said',
    );
  };

  return {
    box: () => lies,
    draw: (shown) => {
      const { said, unsaid, view } = shown;
      const rests = said && cardOf(said, shown);
      if (unsaid && view.viewer !== 'all')
        lay(shown, view.viewer, t('table.how-unsaid'), [{ words: unsaid }], 'unsaid');
      else if (rests?.kind === 'words') layUtterance(shown, rests.utterance);
      else {
        lies = null;
        return void card.alpha(0);
      }
      card.scale(1).alpha(1);
    },
    read: (run) => (lies ? run.wait(Math.max(0, until - run.now)) : Promise.resolve()),
    speak: async (run, shown, utterance, ms) => {
      layUtterance(shown, utterance);
      until = run.finished ? 0 : run.now + ms;
      await run.tween(UNFOLD_MS, (t) => card.scale(0.4 + 0.6 * t, 1).alpha(Math.min(1, 2 * t)), cubicOut);
    },
    fold: async (run, now) => {
      if (!lies || (!now && run.now < until)) return;
      lies = null;
      await run.tween(FOLD_MS, (t) => card.alpha(1 - t));
    },
  };
}

function paint(card: Sheet, layout: Layout, size: SpeechSize, { w, h }: Box): void {
  const scale = w / size.w;
  card.paint({ x: -w / 2 - 16, y: -h / 2 - 16, w: w + 32, h: h + 32 }, layout.density, (pen) => {
    pen.scale(scale, scale);
    drawSpeech(pen, size);
  });
}

function howWords(scenario: Scenario, how: How): string {
  switch (how.act) {
    case 'on':
      return t('table.how-on', { n: how.draft });
    case 'asks':
    case 'answers':
    case 'offers':
      return t(`table.how-${how.act}`, { side: inText(scenario, how.to) });
    default:
      return t(`table.how-${how.act}`);
  }
}

/**
 * The sentence in pieces: what it names stands in bold, with its sign before it. A value is found by its words, wherever
 * a language puts it.
 */
export function piecesOf(
  sentence: string,
  values: Utterance['spoken']['values'],
  glyphOf: (value: string) => Extract<Piece, { glyph: unknown }>['glyph'] | undefined,
): readonly Piece[] {
  const found = Object.entries(values)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .map(([value, words]) => ({ value, words, at: sentence.indexOf(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { value, words, at } of found) {
    if (at < end) continue;
    if (at > end) pieces.push({ words: sentence.slice(end, at) });
    const glyph = glyphOf(value);
    if (glyph) pieces.push({ glyph });
    pieces.push({ words, strong: true });
    end = at + words.length;
  }
  if (end < sentence.length) pieces.push({ words: sentence.slice(end) });
  return pieces;
}

/** What it likes of the draft stands after the sentence, as a sign and a name. */
function likesOf(scenario: Scenario, look: ReturnType<typeof lookOf>, likes: string): readonly Piece[] {
  const issue = scenario.issues.find(({ id }) => id === likes);
  return issue ? [{ words: ' ' }, { glyph: { look, sign: 'likes' } }, { words: issue.name, strong: true }] : [];
}
