import type { Question, Secret } from '../../engine';
import { away, move, parting } from './away';
import { speak } from '../bidding/drafting';
import { because, type Act, type Negotiator, type NegotiatorSetup, type Seen } from '../negotiator';
import { ledBy, ledIn } from './parts';
import { Sampler } from '../evaluation/frontier-sample';
import { answer, sign, vote } from './acceptance';
import { SKILLS } from './skill';
import { Deliberation, type Agent } from './deliberation';
import { question, remark, reply } from '../talk/speaking';
import { promise, propose } from '../talk/trade';
import { walk } from './walking';

/** What it has to say before it acts. */
function talk(deliberation: Deliberation): Act | null {
  const { view, legal } = deliberation.seen;
  if (!view.settings.talk || deliberation.silent) return null;
  const signed = legal.remarks.length > 0 ? sign(deliberation) : null;
  const signs = signed?.intent.kind === 'sign' ? signed.intent.drafts : [];
  return remark(deliberation, signs) ?? propose(deliberation) ?? promise(deliberation) ?? question(deliberation);
}

/** A delegation of the article: what it does in a turn, in the order in which it considers it. */
export class Delegation implements Negotiator {
  private readonly agent: Agent;
  private readonly sampler = new Sampler();

  constructor(setup: NegotiatorSetup) {
    const { side, sheet: own, difficulty, strategy, way = null, insight, silent = false, faithless = false } = setup;
    if (side === 'all') throw new Error('a delegation leads one side');
    const led = ledIn(way, own);
    const sheet = strategy === undefined ? led : ledBy(strategy, led);
    const { persona } = sheet.confidential;
    this.agent = { side, sheet, skill: SKILLS[difficulty], persona, insight, silent, faithless };
  }

  act(seen: Seen): Act {
    const { side } = this.agent;
    const secret = seen.view.secrets[side];
    if (!secret) throw new Error('a view always holds its own secret');
    if (!seen.view.seats.includes(side)) return this.fromOutside(seen, secret);
    const voted = vote(this.agent, seen, secret);
    if (voted) return voted;
    const deliberation = new Deliberation(this.agent, seen, secret, this.sampler);
    return (
      answer(deliberation) ??
      talk(deliberation) ??
      this.signature(deliberation) ??
      walk(deliberation) ??
      away(deliberation) ??
      speak(deliberation)
    );
  }

  reply(seen: Seen, question: Question): Act {
    const secret = seen.view.secrets[this.agent.side];
    if (!secret) throw new Error('a view always holds its own secret');
    return reply(new Deliberation(this.agent, seen, secret, this.sampler), question);
  }

  /** Signs; but if that ends the summit, what can still be done away from the table comes first. */
  private signature(deliberation: Deliberation): Act | null {
    const signed = sign(deliberation);
    if (!signed || !deliberation.skill.concludes || signed.intent.kind !== 'sign') return signed;
    const { drafts } = signed.intent;
    const last = deliberation.drafts.find(
      ({ draft }) =>
        drafts.includes(draft.number) && draft.signatures.length === deliberation.seen.view.seats.length - 1,
    );
    return (last && parting(deliberation, last.terms)) ?? signed;
  }

  /** A side without a chair may still act away from the table, if the settings let it. */
  private fromOutside(seen: Seen, secret: Secret): Act {
    const moved = move(new Deliberation(this.agent, seen, secret, this.sampler));
    return moved ?? because({ kind: 'hold', side: this.agent.side }, 'hold-absent', {});
  }
}
