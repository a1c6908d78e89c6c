import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clause, Side } from '../../../engine';
import { clauseName } from '../../../log';
import { t } from '../../../text';
import { lookedAt, usePlay, type Play } from '../play-context';
import { Pips } from './pips';
import { SentenceButton } from './sentence';
import { stepIn } from './step';
import { askedAbout, question, questionsLeft, remark, type Utterance } from './utterance';
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
  const groups = groupsOf(play, clause, whom).filter(({ utterances }) => utterances.length > 0);
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
      {groups.map(({ kind, utterances }) => (
        <div key={kind} class={styles.group}>
          <span class={styles.title}>
            {t(`say.chip-${kind}`)}
            {kind === 'ask' && left && <Pips {...left} spending={utterances.some(({ refusal }) => !refusal)} />}
          </span>
          {utterances.map((utterance) => (
            <SentenceButton key={utterance.words} utterance={utterance} onSaid={onClose} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface Group {
  readonly kind: 'ask' | 'remark';
  readonly utterances: readonly Utterance[];
}

function groupsOf(play: Play, clause: Clause, to: Side): readonly Group[] {
  const draft = lookedAt(play);
  const stand = { near: 'apart', blocks: clause } as const;
  const said = draft && play.legal?.remarks.includes(draft.number) ? draft.number : null;
  const one = (utterance: Utterance | null): readonly Utterance[] => (utterance ? [utterance] : []);
  return [
    { kind: 'ask', utterances: one(question(play, to, askedAbout(play, clause))) },
    {
      kind: 'remark',
      utterances:
        said === null
          ? []
          : [
              ...one(remark(play, said, { ground: 'loss', ...stand })),
              ...one(remark(play, said, { ground: 'line', line: 'hard', ...stand })),
              ...one(remark(play, said, { ground: 'line', line: 'never', ...stand })),
            ],
    },
  ];
}
