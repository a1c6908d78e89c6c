import {
  ofSomeEvent,
  type ByEvent,
  type EventOf,
  type GameEvent,
  type Scenario,
  type Side,
  type Stand,
} from '../engine';
import type { SaidKind } from './gauge';
import {
  wordsOfAnswer,
  wordsOfClaim,
  wordsOfOffer,
  wordsOfQuestion,
  wordsOfStand,
  wordsOfWarning,
  wordsOfWithdrawal,
  wayOfSaying,
  type Spoken,
} from './spoken';

/** What somebody says at the table, with the signs that go with what it names. */
export interface Utterance {
  readonly side: Side;
  readonly spoken: Spoken;
  readonly how: How;
  /** By the value of the sentence that a clause stands in. */
  readonly signs: Readonly<Record<string, SaidKind>>;
  /** An issue that it likes of a draft and does not name in the sentence. */
  readonly likes?: string;
}

/** How it is said. */
export type How =
  | { readonly act: 'asks' | 'answers' | 'offers'; readonly to: Side }
  | { readonly act: 'agrees' | 'declines' | 'withholds' | 'tells' | 'withdraws' | 'promises' | 'warns' }
  | { readonly act: 'on'; readonly draft: number };

const NONE: Utterance['signs'] = {};
const STAND_SIGN = { welcome: 'likes', bearable: 'bears', price: 'price', line: 'line' } as const;

const signsOfStand = ({ blocks, likes }: Stand): Pick<Utterance, 'signs' | 'likes'> => ({
  signs: blocks ? { clause: 'blocks' } : NONE,
  ...(likes === undefined ? {} : { likes }),
});

const answered = (event: EventOf<'replied'>, scenario: Scenario, way = wayOfSaying(event)): Utterance => {
  const { side, to, number, about, answer } = event;
  const said = { side, spoken: wordsOfAnswer(number, about, answer, scenario, way), signs: NONE };
  if ('withheld' in answer) return { ...said, how: { act: 'withholds' } };
  if ('trade' in answer)
    return answer.trade === 'agree'
      ? { ...said, how: { act: 'agrees' }, signs: { give: 'likes', want: 'price' } }
      : { ...said, how: { act: 'declines' }, signs: { want: 'blocks' } };
  const how = { act: 'answers', to } as const;
  if ('ground' in answer) return { ...said, how, ...signsOfStand(answer) };
  if ('stand' in answer) return { ...said, how, signs: { clause: STAND_SIGN[answer.stand] } };
  return { ...said, how };
};

/** What is said in each kind of event that is a word at the table. */
export const UTTERANCES: Pick<
  ByEvent<[scenario: Scenario, way?: number], Utterance>,
  'asked' | 'replied' | 'remarked' | 'told' | 'withdrew' | 'offered' | 'warned'
> = {
  asked: (event, scenario, way = wayOfSaying(event)) => ({
    side: event.side,
    spoken: wordsOfQuestion(event, scenario, way),
    how: { act: 'asks', to: event.to },
    signs: NONE,
  }),
  replied: answered,
  remarked: (event, scenario, way = wayOfSaying(event)) => ({
    side: event.side,
    spoken: wordsOfStand(event.draft, event, scenario, way),
    how: { act: 'on', draft: event.draft },
    ...signsOfStand(event),
  }),
  told: (event, scenario, way = wayOfSaying(event)) => ({
    side: event.side,
    spoken: wordsOfClaim(event.claim, scenario, way),
    how: { act: 'tells' },
    signs: 'line' in event.claim ? { clause: 'line' } : NONE,
  }),
  withdrew: (event, scenario, way = wayOfSaying(event)) => ({
    side: event.side,
    spoken: wordsOfWithdrawal(event, scenario, way),
    how: { act: 'withdraws' },
    signs: NONE,
  }),
  offered: (event, scenario, way = wayOfSaying(event)) => ({
    side: event.side,
    spoken: wordsOfOffer(event, scenario, way),
    ...(event.want
      ? { how: { act: 'offers', to: event.to } as const, signs: { give: 'price', want: 'likes' } as const }
      : { how: { act: 'promises' } as const, signs: { clause: 'price' } as const }),
  }),
  warned: (event, scenario, way = wayOfSaying(event)) => ({
    side: event.side,
    spoken: wordsOfWarning(event, scenario, way),
    how: { act: 'warns' },
    signs: NONE,
  }),
};

/** What is said in an event, in one of the ways to say it; null where nothing is said. */
export const utteranceOf = (event: GameEvent, scenario: Scenario, way?: number): Utterance | null =>
  ofSomeEvent<[scenario: Scenario, way?: number], Utterance>(UTTERANCES, event, scenario, way);
