import { useEffect, useRef, useState } from 'preact/hooks';
import { legalWords, LINES, sameClause, type Clause, type Side } from '../../../engine';
import { clauseName } from '../../../log';
import { t } from '../../../text';
import { lookedAt, usePlay, type Play } from '../play-context';
import { bargainsFor } from './bargains';
import { Pips } from './pips';
import { SentenceButton } from './sentence';
import { stepIn } from './step';
import { askedAbout, question, questionsLeft, remark, tell, trade, withdraw, type Utterance } from './utterance';
import { WhomChoice } from './whom';
import styles from './clause-talk.module.css';

interface ClauseTalkProps {
  readonly clause: Clause;
  /** Back to the clause, by Escape or when something was said. */
  readonly onClose: () => void;
  /** The first sentence takes the focus when it opens. */
  readonly focused: boolean;
}

/** What can be said of one clause: the sentences under a heading each, one toolbar. */
export function ClauseTalk({ clause, onClose, focused }: ClauseTalkProps) {
  const play = usePlay();
  const bar = useRef<HTMLDivElement>(null);
  const others = play.view.seats.filter((seat) => seat !== play.me);
  const author = lookedAt(play)?.by;
  const [whom, setWhom] = useState<Side | undefined>(others.find((side) => side === author) ?? others[0]);
  useEffect(() => {
    if (!focused) return;
    bar.current?.querySelector<HTMLElement>('[data-sentence]')?.focus({ preventScroll: true });
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, [clause.issue]);
  if (!play.me || !whom) return null;
  const groups = groupsOf(play, clause, whom)
    .filter(({ utterances }) => utterances.length > 0)
    .map((group) => ({ ...group, shared: sharedRefusal(group.utterances) }));
  const left = questionsLeft(play);
  return (
    <div
      class={styles.bar}
      ref={bar}
      role="toolbar"
      aria-label={t('say.of-clause', { clause: clauseName(play.scenario, clause) })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onClose();
        } else stepIn(event, '[data-sentence]');
      }}
    >
      <WhomChoice others={others} value={whom} onChange={setWhom} />
      {groups.map(({ kind, utterances, shared }) => (
        <div key={kind} class={styles.group}>
          <span class={styles.title}>
            {t(`say.chip-${kind}`)}
            {kind === 'ask' && left && <Pips {...left} spending={utterances.some(({ refusal }) => !refusal)} />}
          </span>
          {utterances.map((utterance) => (
            <SentenceButton key={utterance.words} utterance={utterance} quiet={!!shared} onSaid={onClose} />
          ))}
          {shared && <small class={styles.refusal}>{shared}</small>}
        </div>
      ))}
    </div>
  );
}

interface Group {
  readonly kind: 'ask' | 'line' | 'trade' | 'remark';
  readonly utterances: readonly Utterance[];
}

function groupsOf(play: Play, clause: Clause, to: Side): readonly Group[] {
  const draft = lookedAt(play);
  const { view, me, legal } = play;
  const said = draft && legal?.remarks.includes(draft.number) ? draft.number : null;
  const all = (...utterances: readonly (Utterance | null)[]): readonly Utterance[] =>
    utterances.filter((one) => one !== null);
  const line = me && legalWords(view, me).lines.some((one) => sameClause(one, clause));
  // A paper of one's own holds the clause: nobody draws a line at what bears the own name.
  const lines = draft?.by === me ? [] : LINES.map((each) => tell(play, { ...clause, line: each }));
  return [
    { kind: 'ask', utterances: all(question(play, to, askedAbout(play, clause))) },
    { kind: 'trade', utterances: all(...bargainsFor(play, to, clause).map((bargain) => trade(play, to, bargain))) },
    { kind: 'line', utterances: all(...lines, line ? withdraw(play, clause) : null) },
    {
      kind: 'remark',
      utterances: all(said === null ? null : remark(play, said, { ground: 'loss', near: 'apart', blocks: clause })),
    },
  ];
}

/** Why none of them can be said, where it is the same for all: told once. */
function sharedRefusal(utterances: readonly Utterance[]): string | undefined {
  const [first] = utterances;
  return utterances.every(({ refusal }) => refusal === first?.refusal) ? first?.refusal : undefined;
}
