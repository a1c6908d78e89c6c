import { useRef } from 'preact/hooks';
import { inText, nameOf, type Scenario } from '../../../engine';
import { factsOf, guideOf, saidNow, type Facts, type Step } from '../../../guide';
import { isSharedGame, useApp } from '../../../store';
import type { Values } from '../../../text';
import { usePlay, type Play } from '../play-context';
import { worthOf } from '../worth/worth';

/** What the guide says now. */
interface Guided {
  readonly step: Step;
  readonly values: Values;
  readonly done: number;
  readonly all: number;
}

/** Null where there is no guide, or it has nothing to say: it speaks when the person may act, and at the end. */
export function useGuide(): Guided | null {
  const play = usePlay();
  const { session, scenario, view, me, myTurn, preferences, ui } = play;
  const opened = useOpened();
  const shared = useApp(isSharedGame);
  const guide = guideOf(scenario.id);
  if (!guide || !me || shared || session.mode !== 'play' || !preferences.guide) return null;
  if (!myTurn && (view.phase !== 'over' || play.playing)) return null;
  const facts = seenBy(play, opened);
  const said = facts && saidNow(guide, facts.facts, new Set(ui.guided));
  return said && { ...said, values: valuesOf(play, facts), all: guide.steps.length };
}

/** The panels that have been open on this screen so far. */
function useOpened(): ReadonlySet<string> {
  const opened = useRef(new Set<string>());
  opened.current.add(useApp((app) => app.panel));
  return opened.current;
}

function seenBy({ frames, view, me, secret, ownTerms, preferences }: Play, opened: ReadonlySet<string>): Facts | null {
  if (!me || !secret) return null;
  return factsOf({
    events: frames.map(({ event }) => event),
    view,
    me,
    terms: ownTerms,
    opened,
    gainOf: (terms) => worthOf(view, me, secret, terms, preferences.lens).gain,
  });
}

function valuesOf({ scenario, me }: Play, { other, blocks, offer }: Facts): Values {
  return {
    me: me ? nameOf(scenario, me) : '',
    other: other ? inText(scenario, other) : '',
    clause: blocks ? clauseOf(scenario, blocks.issue, blocks.option) : '',
    draft: offer?.draft.number ?? 0,
    gain: offer?.gain ?? 0,
  };
}

function clauseOf(scenario: Scenario, issueId: string, optionId: string): string {
  const issue = scenario.issues.find(({ id }) => id === issueId);
  const option = issue?.options.find(({ id }) => id === optionId);
  return `${issue?.name ?? issueId}: ${option?.name ?? optionId}`;
}
