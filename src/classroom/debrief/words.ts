import type { About, Ground } from '../../engine';
import type { Game } from './row';

/** What was asked, answered and remarked at a table, counted. */
export interface Words {
  readonly asked: Readonly<Record<AskedAbout, number>>;
  readonly told: number;
  readonly withheld: number;
  readonly remarks: number;
  /** Words of one's own: what was told of oneself, bargains offered, warnings. */
  readonly own: Readonly<Record<OwnWord, number>>;
  /** Why drafts did not suit, as was said. */
  readonly grounds: Readonly<Partial<Record<Ground, number>>>;
}

export const OWN_WORDS = ['tell', 'trade', 'warn'] as const;
export type OwnWord = (typeof OWN_WORDS)[number];

export const ASKED_ABOUT = ['priorities', 'clause', 'draft'] as const;
export type AskedAbout = (typeof ASKED_ABOUT)[number];

const kindOf = (about: About): AskedAbout =>
  about === 'priorities' ? 'priorities' : 'draft' in about ? 'draft' : 'clause';

export function wordsOf(acts: Game['acts']): Words {
  const asked = { priorities: 0, clause: 0, draft: 0 };
  const grounds: Partial<Record<Ground, number>> = {};
  const own = { tell: 0, trade: 0, warn: 0 };
  const words = { told: 0, withheld: 0, remarks: 0 };
  const ground = (of: Ground): void => void (grounds[of] = (grounds[of] ?? 0) + 1);
  for (const { intent } of acts) {
    if (intent.kind === 'ask') asked[kindOf(intent.about)] += 1;
    if (intent.kind === 'tell' || intent.kind === 'trade' || intent.kind === 'warn') own[intent.kind] += 1;
    if (intent.kind === 'reply') {
      words['withheld' in intent.answer ? 'withheld' : 'told'] += 1;
      if ('ground' in intent.answer) ground(intent.answer.ground);
    }
    if (intent.kind === 'remark') {
      words.remarks += 1;
      ground(intent.ground);
    }
  }
  return { asked, ...words, own, grounds };
}
