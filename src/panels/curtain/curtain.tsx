import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { inText, type Side } from '../../engine';
import { LONGEST_CODE_WORD, codeWord, lockOf, opens, type CodeLock } from '../../classroom';
import { drawnSeed } from '../../log';
import { actions, namesOf, useApp, type Session } from '../../store';
import { t } from '../../text';
import { Button } from '../design/button';
import { useRoster } from '../design/dress';
import { speakersOf } from './speakers';
import { keepLock, lockAt, unlockedTimes } from './code-words';
import styles from './curtain.module.css';

/**
 * Falls between two people's turns at one screen. It stands in the place of the table's screen, so that nothing
 * secret is in the page until the next person lifts it; and it is the same for everybody, so that whoever passes by
 * cannot tell whose papers lie behind it. Who takes the screen says whom they lead.
 */
export function Curtain({ side }: { readonly side: Side }) {
  const session = useApp((app) => app.session);
  return (
    <main id="content" tabIndex={-1} class={styles.curtain}>
      <div class={styles.fold} aria-hidden="true" />
      <div class={styles.fold} aria-hidden="true" />
      {session && <Card key={`${session.id} ${side}`} session={session} side={side} />}
    </main>
  );
}

interface CardProps {
  readonly session: Session;
  /** Whose turn it is. Nothing of it may be seen before they have said so. */
  readonly side: Side;
}

/** First who takes the screen, then, if it is theirs, what their seat asks for. */
function Card({ session, side }: CardProps) {
  const [asked, ask] = useState<CodeLock | 'wish' | null>(null);
  const claim = (): void => {
    const lock = lockAt(session, side);
    if (lock === null) actions.liftCurtain();
    else ask(lock ?? 'wish');
  };
  const seat = { session, side, back: () => ask(null) };
  if (asked === null) return <Who session={session} side={side} claim={claim} />;
  return asked === 'wish' ? <SetWord {...seat} /> : <AskWord {...seat} lock={asked} />;
}

const Framed = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class={styles.card}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
};

/** Everybody who sits at this screen, in the order in which they speak; nobody is singled out. */
function Who({ session, side, claim }: CardProps & { readonly claim: () => void }) {
  const roster = useRoster();
  const names = namesOf(session.header);
  const [early, setEarly] = useState<Side | null>(null);
  const called = (who: Side): string => {
    const name = names[who];
    return name
      ? t('curtain.leadNamed', { name, side: inText(roster, who) })
      : t('curtain.lead', { side: inText(roster, who) });
  };
  return (
    <Framed title={t('curtain.title')}>
      <p>{t('curtain.text')}</p>
      <ol class={styles.seats}>
        {speakersOf(session).map((who) => (
          <li key={who}>
            <Button size="large" wide onClick={() => (who === side ? claim() : setEarly(who))}>
              {called(who)}
            </Button>
          </li>
        ))}
      </ol>
      <p role="status" class={styles.note}>
        {early && t('curtain.not-yet', { side: inText(roster, early) })}
      </p>
    </Framed>
  );
}

interface SeatProps extends CardProps {
  readonly back: () => void;
}

/** Once for each person of a game, before they look for the first time. */
function SetWord({ session, side, back }: SeatProps) {
  const [busy, setBusy] = useState(false);
  const lift = async (typed: string): Promise<void> => {
    setBusy(true);
    const salt = drawnSeed((bytes) => crypto.getRandomValues(bytes));
    keepLock(session, side, codeWord(typed) === '' ? null : await lockOf(typed, salt));
    actions.liftCurtain();
  };
  return (
    <Framed title={t('curtain.set-title')}>
      {unlockedTimes(session, side) > 0 && <p>{t('curtain.opened')}</p>}
      <p>{t('curtain.set-text')}</p>
      <WordForm label={t('curtain.word-new')} busy={busy} back={back} onWord={lift} />
    </Framed>
  );
}

function AskWord({ back, lock }: SeatProps & { readonly lock: CodeLock }) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [forgotten, forget] = useState(false);
  const lift = async (typed: string): Promise<void> => {
    setBusy(true);
    setWrong(false);
    const right = await opens(lock, typed);
    setBusy(false);
    if (right) actions.liftCurtain();
    else setWrong(true);
  };
  return (
    <Framed title={t('curtain.ask-title')}>
      <WordForm label={t('curtain.word')} busy={busy} wrong={wrong} back={back} onWord={lift} />
      {forgotten ? (
        <>
          <p>{t('curtain.forgotten-text')}</p>
          <Button onClick={() => actions.liftCurtain(true)}>{t('curtain.forgotten-lift')}</Button>
        </>
      ) : (
        <Button size="small" onClick={() => forget(true)}>
          {t('curtain.forgotten')}
        </Button>
      )}
    </Framed>
  );
}

interface WordProps {
  readonly label: string;
  readonly busy: boolean;
  readonly wrong?: boolean;
  readonly back: () => void;
  readonly onWord: (typed: string) => Promise<void>;
}

/** A field that no password manager offers to keep: the next person at this screen would find it filled in. */
function WordForm({ label, busy, wrong = false, back, onWord }: WordProps) {
  const [typed, type] = useState('');
  const note = useId();
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void onWord(typed);
      }}
    >
      <label>
        <span>{label}</span>
        <input
          type="text"
          class={styles.word}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="auto"
          maxLength={LONGEST_CODE_WORD}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={note}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <p id={note} role="alert" class={styles.note}>
        {wrong ? t('curtain.wrong') : busy ? t('curtain.checking') : ''}
      </p>
      <div class={styles.ways}>
        <Button type="submit" variant="primary" size="large" icon="eye">
          {t('curtain.lift')}
        </Button>
        <Button size="large" icon="arrow-left" onClick={back}>
          {t('curtain.back')}
        </Button>
      </div>
    </form>
  );
}
