import { useEffect, useRef, useState } from 'preact/hooks';
import { inText, nameOf, type Scenario, type Side } from '../../../engine';
import { actions, lessMotion, useApp, wantsLessMotion } from '../../../store';
import { points, t } from '../../../text';
import { Button, Cite, Flag, Icon, Mark, VisuallyHidden, classes, keyOf } from '../../design';
import { causeName } from '../ledger/cause-name';
import type { Cause } from '../ledger/costs';
import { meterIcon } from '../meters/meter-scale';
import { listOf } from '../names';
import { seesAll } from '../first/unfolded';
import { usePlay, type Play } from '../play-context';
import { changesOf, type Change } from './changes';
import { newsOf } from './news';
import { storyOf, type Reaction, type Story } from './story';
import styles from './front-page.module.css';

/** How long the page stays by itself, by the speed of the table, in milliseconds. */
const STAYS = { slow: 6500, normal: 4000, fast: 1700, instant: 0 } as const;

/** At these speeds of the table nobody is hurried through the first pages of their life. */
const LEISURELY: ReadonlySet<string> = new Set(['slow', 'normal']);

/** Between two rounds: what came of the one before, as a front page, until it is turned or turns by itself. */
export function FrontPage() {
  const play = usePlay();
  const page = useApp((app) => app.frontPage);
  const { session, frames, scenario } = play;
  if (page === null || page.session !== session.id || session.curtain !== null) return null;
  const story = storyOf(frames, scenario, page.round);
  if (!story) return null;
  return (
    <Page
      key={page.round}
      play={play}
      story={story}
      news={newsOf(session.frames, session.acts, page.round)}
      changes={changesOf(frames, scenario, page.round)}
    />
  );
}

interface PageProps {
  readonly play: Play;
  readonly story: Story;
  /** What a teacher dropped in, in their own words. */
  readonly news: readonly string[];
  readonly changes: readonly Change[];
}

function Page({ play, story, news, changes }: PageProps) {
  const { preferences, scenario } = play;
  const page = useRef<HTMLDialogElement>(null);
  const first = !useApp(seesAll);
  // Who wants less motion, reads such a page for the first time, or reads on, is not hurried: then it waits.
  const [held, hold] = useState(
    () => (first && LEISURELY.has(preferences.speed)) || wantsLessMotion(preferences, () => lessMotion().matches),
  );
  useModal(page);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(actions.turnPage, STAYS[preferences.speed]);
    return () => clearTimeout(timer);
  }, [held, preferences.speed]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === ' ' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      actions.turnPage();
    } else if (keyOf(event) === 'p' && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey)
      hold(!held);
    else if (event.key !== ' ' && event.key !== 'Enter' && event.key !== 'Escape') hold(true);
  };
  const last = story.left === 1;
  return (
    <dialog
      ref={page}
      class={styles.page}
      aria-labelledby="front-page-headline"
      data-surface="paper"
      data-lit
      onCancel={(event) => {
        event.preventDefault();
        actions.turnPage();
      }}
      onKeyDown={onKeyDown}
      onPointerDown={() => hold(true)}
    >
      <div class={styles.mast}>
        <b>{t('between.after', { round: story.round })}</b>
        <span>{scenario.place}</span>
        <span>{t('between.left', { n: story.left })}</span>
      </div>
      <div class={styles.read}>
        <h2 id="front-page-headline">{t(story.headline.key, story.headline.values)}</h2>
        <p class={styles.deck}>{t(story.deck.key, story.deck.values)}</p>
        {news.map((text, n) => (
          <p key={n} class={styles.news} dir="auto">
            <Icon name="newspaper" />
            <VisuallyHidden>{t('play.news')} </VisuallyHidden>
            {text}
          </p>
        ))}
        <div class={styles.columns}>
          <section>
            {last && <LastRound play={play} />}
            <h3>{t('between.capitals')}</h3>
            <ul>
              {story.capitals.map((reaction) => (
                <Capital key={reaction.side} scenario={scenario} reaction={reaction} />
              ))}
            </ul>
          </section>
          <section>
            <h3>{t('between.changed')}</h3>
            {changes.length === 0 ? (
              <p>{t('between.nothing-changed')}</p>
            ) : (
              <ul>
                {changes.map((change, index) => (
                  <Changed key={index} scenario={scenario} change={change} />
                ))}
              </ul>
            )}
          </section>
        </div>
      </div>
      <div class={styles.foot}>
        <Button variant="ink" icon="play" autofocus onClick={actions.turnPage}>
          {last ? t('between.open-last') : t('between.open', { round: story.round + 1 })}
        </Button>
        <span aria-live="polite">
          {held ? t('between.held') : t('between.itself', { n: Math.round(STAYS[preferences.speed] / 1000) })}
        </span>
        <span class={styles.keys}>
          <button type="button" aria-pressed={held} onClick={() => hold(!held)}>
            <kbd aria-hidden="true">P</kbd> {t('between.hold')}
          </button>
          <span aria-hidden="true">
            <kbd>Space</kbd> {t('between.go-on')}
          </span>
        </span>
      </div>
      {!held && (
        <span class={styles.tempo} aria-hidden="true" style={{ animationDuration: `${STAYS[preferences.speed]}ms` }} />
      )}
    </dialog>
  );
}

/** Opens it above everything, and gives the focus back to what had it. */
function useModal(page: { readonly current: HTMLDialogElement | null }): void {
  useEffect(() => {
    const [dialog, opener] = [page.current, document.activeElement];
    dialog?.showModal();
    return () => {
      dialog?.close();
      // The table stays in sight: what had the focus may lie far below it on a phone.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
}

const Capital = ({ scenario, reaction }: { readonly scenario: Scenario; readonly reaction: Reaction }) => (
  <li class={classes(styles.capital, reaction.absent && styles.absent)}>
    <span class={styles.who}>
      <Flag side={reaction.side} />
      <Mark side={reaction.side} />
      <b>{nameOf(scenario, reaction.side)}</b>
    </span>
    <p>
      {t(reaction.told.key, reaction.told.values)} {reaction.sources.length > 0 && <Cite sources={reaction.sources} />}
    </p>
  </li>
);

const ICONS = { standing: 'newspaper', war: 'flame', deadline: 'timer', papers: 'file-pen-line' } as const;

function Changed({ scenario, change: { what, causes } }: { readonly scenario: Scenario; readonly change: Change }) {
  const spec = what.kind === 'meter' ? scenario.meters.find(({ id }) => id === what.meter) : undefined;
  return (
    <li class={styles.change}>
      <Icon name={what.kind === 'meter' ? (spec ? meterIcon(scenario, spec) : 'gauge') : ICONS[what.kind]} />
      <b>{what.kind === 'meter' ? spec?.name : t(TITLES[what.kind])}</b>
      <span class={classes('num', styles.figure)}>
        <Figure scenario={scenario} what={what} />
      </span>
      <small>{by(scenario, what, causes)}</small>
    </li>
  );
}

const TITLES = {
  standing: 'between.standing',
  war: 'between.war',
  deadline: 'between.deadline',
  papers: 'between.on-table',
} as const;

function Figure({ scenario, what }: { readonly scenario: Scenario; readonly what: Change['what'] }) {
  switch (what.kind) {
    case 'meter':
      return <>{t('between.from-to', { from: what.from, to: what.to })}</>;
    case 'standing':
      return (
        <>
          {what.by.map(({ side, value }) => (
            <span key={side} class={styles.each}>
              <Mark side={side} />
              <VisuallyHidden>{nameOf(scenario, side)} </VisuallyHidden>
              {points(value)}
            </span>
          ))}
        </>
      );
    case 'war':
      return <>{points(-what.value)}</>;
    case 'deadline':
      return <>{what.left === null ? '–' : t('between.deadline-left', { n: what.left })}</>;
    case 'papers':
      return <>{what.drafts.map(({ number }) => t('between.draft', { n: number })).join(', ')}</>;
    default:
      return what satisfies never;
  }
}

function by(scenario: Scenario, what: Change['what'], causes: readonly Cause[]): string {
  if (what.kind === 'war') return t('between.war-by');
  if (what.kind === 'papers')
    return what.drafts
      .map(({ number, signatures }) => t('between.seals', { n: number, sides: listOf(scenario, signatures) }))
      .join('; ');
  return causes.map((cause) => causeWords(scenario, cause)).join('; ');
}

/** Whose act it was, or what else it is to be put down to. */
function causeWords(scenario: Scenario, cause: Cause): string {
  if (cause.kind === 'drift') return t('between.drift');
  const name = causeName(scenario, cause);
  return cause.kind === 'move' ? t('between.act', { side: nameOf(scenario, cause.by), cause: name }) : name;
}

/** Before the last round: what can still happen, in order. */
function LastRound({ play: { frames, scenario, me, view } }: { readonly play: Play }) {
  const opened = frames.findLast(({ event }) => event.kind === 'round-opened')?.event;
  const queue: readonly Side[] = opened?.kind === 'round-opened' ? opened.queue : [];
  return (
    <>
      <h3>{t('between.last-title')}</h3>
      <ol class={styles.order}>
        {queue.map((side) => (
          <li key={side}>
            <Mark side={side} />
            {side === me ? t('between.last-speaks-you') : t('between.last-speaks', { side: inText(scenario, side) })}
          </li>
        ))}
        <li>{t('between.last-vote', { n: Math.ceil(view.seats.length / 2) })}</li>
        <li>{t('between.last-print')}</li>
      </ol>
    </>
  );
}
