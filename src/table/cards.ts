import { hasWar, inText, nameOf, ofEvent, type ByEvent, type GameEvent, type Side } from '../engine';
import { moveName, utteranceOf, type Utterance } from '../log';
import { t, yes } from '../text';
import type { Shown } from './shown';

/** Who a note belongs to: a delegation, the press gallery, the clock, or the table as a whole. */
export type Speaker = Side | 'press' | 'clock' | 'table';

/** What can be read while an event is shown: words on the speaker's place card, or a note that says what happens. */
export type Card =
  | { readonly kind: 'words'; readonly utterance: Utterance }
  | { readonly kind: 'note'; readonly who: Speaker; readonly words: string };

type Laid = Pick<Shown, 'scenario' | 'view' | 'deadline'>;

const note = (who: Speaker, words: string): Card => ({ kind: 'note', who, words });
const said = (event: GameEvent, { scenario }: Laid): Card | null => {
  const utterance = utteranceOf(event, scenario);
  return utterance && { kind: 'words', utterance };
};

/**
 * The card of every kind of event: played with its picture, and left lying where nothing may move. Null for what the
 * picture alone tells: a paper, a signature, whose turn it is.
 */
const CARDS: ByEvent<[laid: Laid], Card | null> = {
  opened: () => note('table', t('table.caption-opened')),
  'round-opened': ({ round }) => note('clock', t('table.caption-round', { n: round })),
  moved: ({ side, move }, { scenario }) => note(side, moveName(scenario, move)),
  backfired: ({ side, move }, { scenario }) =>
    note(side, t('table.caption-backfired', { move: moveName(scenario, move) })),
  whispered: ({ side }, { scenario }) => note(side, t('table.caption-whisper', { side: inText(scenario, side) })),
  leaked: ({ to }, { scenario }) => note('press', t('table.caption-leaked', { side: inText(scenario, to) })),
  answered: ({ side, accept }, { scenario }) =>
    note(side, t('table.caption-answer', { side: inText(scenario, side), accept: accept ? 'yes' : 'no' })),
  lapsed: () => note('table', t('table.caption-lapsed')),
  drafted: () => null,
  asked: said,
  replied: said,
  remarked: said,
  told: said,
  withdrew: said,
  offered: said,
  warned: said,
  heeded: ({ side }) => note(side, t('table.caption-heeded')),
  kept: ({ side }) => note(side, t('table.caption-kept')),
  contradicted: ({ side }) => note(side, t('table.caption-contradicted')),
  signed: () => null,
  // Nothing new is no refusal: the plate alone says it.
  held: () => null,
  walked: ({ side }, { scenario }) => note(side, t('table.caption-walked', { side: nameOf(scenario, side) })),
  turn: () => null,
  'deadline-lapsed': (_, { deadline }) => note(deadline?.by ?? 'clock', t('table.caption-deadline-lapsed')),
  'deadline-ticked': ({ roundsLeft }, { deadline }) =>
    note(deadline?.against ?? 'clock', t('table.caption-deadline-ticked', { n: roundsLeft })),
  'round-closed': ({ round }, { scenario }) =>
    note('clock', t('table.caption-round-closed', { n: round, war: yes(hasWar(scenario)) })),
  happened: ({ event }, { scenario }) => note('press', scenario.events.find(({ id }) => id === event)?.name ?? event),
  'inject-queued': () => note('press', t('table.caption-inject')),
  injected: ({ inject }, { scenario }) =>
    note('press', scenario.injects.find(({ id }) => id === inject)?.name ?? inject),
  'closing-opened': ({ votes }) =>
    votes[0] === undefined ? null : note('table', t('table.caption-closing', { n: votes[0] })),
  voted: ({ side, draft, accept }, { scenario }) =>
    note(side, t('table.caption-voted', { side: nameOf(scenario, side), n: draft, accept: accept ? 'yes' : 'no' })),
  'vote-failed': ({ draft }) => note('table', t('table.caption-vote-failed', { n: draft })),
  reckoned: ({ cause, side }) => note(side ?? 'table', t(`table.caption-${cause}`)),
  ended: ({ outcome: { kind } }) =>
    note(
      'table',
      t('table.caption-ended', { kind: kind === 'walk-out' ? 'walkout' : kind === 'signed' ? 'signed' : 'none' }),
    ),
};

/** What can be read of an event; `laid` is the table after it, with the deadline there was before it. */
export const cardOf = (event: GameEvent, laid: Laid): Card | null => ofEvent(CARDS, event, laid);
