import { useEffect, useRef, useState } from 'preact/hooks';
import type { GameEvent } from '../../engine';
import { t } from '../../text';
import { LiveRegion } from '../design';
import { usePlay, type Play } from './play-context';
import { turnWords } from './turn/turn-head';
import { lineOf } from './record/use-entries';
import { worthOf } from './worth/worth';

/** Reads out what a person who sees the screen would see change. */
export const Announcer = () => (
  <>
    <Events />
    <Total />
  </>
);

/** Says what the person's draft adds up to, each time that something in it is chosen. */
function Total() {
  const { ownTerms, view, me, secret, preferences } = usePlay();
  const [text, say] = useState('');
  const before = useRef(ownTerms);
  useEffect(() => {
    if (before.current === ownTerms) return;
    before.current = ownTerms;
    if (!me || !secret) return;
    const { stakes, gain, durability } = worthOf(view, me, secret, ownTerms, preferences.lens);
    say(
      Object.keys(ownTerms).length === 0
        ? t('draft.total-open')
        : t('draft.total', { certain: stakes, gain, d: durability }),
    );
  }, [ownTerms]);
  return <LiveRegion text={text} />;
}

/** Each event once, as it is shown, and that the person's turn has come. */
function Events() {
  const play = usePlay();
  const { frames, scenario, session } = play;
  const [text, say] = useState('');
  const last = useRef(session.shown);
  const turn = play.myTurn || play.view.phase === 'over' ? turnWords(play) : null;
  useEffect(() => {
    const lines = frames
      .slice(last.current + 1)
      .flatMap(({ event }) => [lineOf(event, scenario), worthOfDraft(play, event)]);
    last.current = session.shown;
    say([...lines, turn].filter(Boolean).join(' '));
  }, [session.shown, turn]);
  return <LiveRegion text={text} />;
}

/** What a draft that others have just tabled is worth to the person. */
function worthOfDraft({ view, me, secret, preferences }: Play, event: GameEvent): string | null {
  if (event.kind !== 'drafted' || !me || !secret || event.side === me || view.phase === 'over') return null;
  const { gain } = worthOf(view, me, secret, event.terms, preferences.lens);
  return t('draft.told-worth', { gain });
}
