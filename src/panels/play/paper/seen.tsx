import { useMemo } from 'preact/hooks';
import { MARK_PATH } from '../../../art';
import { type Draft, type Near, type Side } from '../../../engine';
import { gaugesOf, UTTERANCES, type Gauge, type Said } from '../../../log';
import { t, worded } from '../../../text';
import { classes, Icon, SideName, useDress } from '../../design';
import { issueOf } from '../names';
import { usePlay, type Play } from '../play-context';
import { Glyph } from '../talk/glyph';
import styles from './seen.module.css';

/** A gauge for each other side: what all have seen of where it stands to a draft, and no more. */
export function Seen({ draft }: { readonly draft: Draft }) {
  const play = usePlay();
  const { frames, view, me } = play;
  const gauges = useMemo(
    () =>
      gaugesOf(
        frames.map(({ event }) => event),
        draft.number,
        view.table.sides,
      ),
    [frames, draft.number],
  );
  if (!view.settings.talk || gauges.length === 0) return null;
  const others = gauges.filter(({ side }) => side !== me);
  return (
    <section class={styles.seen} aria-labelledby="seen-title">
      <h3 id="seen-title">
        {t('seen.title')} <span>{t('seen.of', { number: draft.number })}</span>
      </h3>
      {others
        .filter(({ side }) => view.seats.includes(side))
        .map((gauge) => (
          <One key={gauge.side} gauge={gauge} draft={draft} words={lastWords(play, gauge.side, draft.number)} />
        ))}
      <p class={styles.absent}>
        {others
          .filter(({ side }) => !view.seats.includes(side))
          .map(({ side }) => (
            <span key={side}>
              <SideName side={side} absent /> {t('seen.absent')}
            </span>
          ))}
      </p>
    </section>
  );
}

interface OneProps {
  readonly gauge: Gauge;
  readonly draft: Draft;
  readonly words: string | null;
}

function One({ gauge: { side, signed, said, past, near, word }, draft, words }: OneProps) {
  const { me } = usePlay();
  const silent = said.length + past.length === 0 && !words && !signed;
  return (
    <div class={styles.side} data-gauge={side}>
      <div class={styles.who}>
        <SideName side={side} />
        {near && (
          <span class={styles.near}>
            {me && <Distance from={me} to={side} near={near.near} />}
            <b>{t(`talk.near.${near.near}`)}</b>{' '}
            {near.draft === draft.number
              ? t('seen.round', { round: near.round })
              : t('seen.near-of', { round: near.round, number: near.draft })}
          </span>
        )}
      </div>
      {signed && (
        <p class={styles.signed}>
          <Icon name="signature" />
          {draft.by === side ? t('seen.wrote') : t('seen.signed', { number: draft.number })}
        </p>
      )}
      {words && <p class={styles.words}>{words}</p>}
      {said.length + past.length > 0 && (
        <ul class={styles.chips}>
          {said.map((one) => (
            <Chip key={one.clause.issue} said={one} past={one.overtaken} />
          ))}
          {past.map((one) => (
            <Chip key={one.clause.issue} said={one} past />
          ))}
        </ul>
      )}
      {(word.kept > 0 || word.broken > 0) && <p class={styles.kept}>{t('seen.word', { ...word })}</p>}
      {silent && <p class={styles.silent}>{t('seen.nothing', { number: draft.number })}</p>}
    </div>
  );
}

function Chip({ said: { side, kind, clause, round }, past }: { readonly said: Said; readonly past: boolean }) {
  const { scenario } = usePlay();
  const name = issueOf(scenario, clause.issue)?.name ?? clause.issue;
  return (
    <li class={classes(past && styles.past)} title={t('seen.when', { round })}>
      <Glyph side={side} sign={kind} past={past} />
      {past ? <s>{name}</s> : name}
    </li>
  );
}

const APART: Readonly<Record<Near, number>> = { close: 26, apart: 44, far: 62 };

/** How near it called it, as the distance between two marks. */
function Distance({ from, to, near }: { readonly from: Side; readonly to: Side; readonly near: Near }) {
  const dress = useDress();
  const mark = (side: Side, x: number) => (
    <path d={MARK_PATH[dress(side).look]} data-look={dress(side).look} transform={`translate(${x} 2.4) scale(.6)`} />
  );
  return (
    <svg class={styles.distance} viewBox="0 0 74 14" aria-hidden="true">
      <path class={styles.rail} d="M5 7.2h64" />
      {mark(from, 2)}
      {mark(to, APART[near])}
    </svg>
  );
}

/** What a side said last of a draft as a whole, by remark or in answer. */
function lastWords({ frames, scenario }: Play, side: Side, number: number): string | null {
  for (const { event } of [...frames].reverse()) {
    if (event.kind === 'remarked' && event.side === side && event.draft === number)
      return worded(UTTERANCES.remarked(event, scenario).spoken);
    if (event.kind !== 'replied' || event.side !== side || typeof event.about !== 'object') continue;
    if ('draft' in event.about && event.about.draft === number && 'ground' in event.answer)
      return worded(UTTERANCES.replied(event, scenario).spoken);
  }
  return null;
}
