import { useRef } from 'preact/hooks';
import { actions, targetId, targetsOf, termsShown, useApp, type Focus } from '../../../store';
import { t } from '../../../text';
import { usePlay, type Play } from '../play-context';
import { worthOf } from '../worth/worth';
import styles from './twins.module.css';

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The accessible twin of the table: one button for each thing that can be pressed in the picture. Seen when focused. */
export function Twins() {
  const play = usePlay();
  const { scenario, view } = play;
  const terms = useApp(termsShown);
  const focus = useApp((app) => app.focus);
  const bar = useRef<HTMLDivElement>(null);
  const things = targetsOf(scenario, view, terms);
  const lit = focus && targetId(focus);
  const current = things.some(({ id }) => id === lit) ? lit : things[0]?.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const step = STEP[event.key];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div class={styles.twins} role="toolbar" aria-label={t('play.twins')} ref={bar} onKeyDown={onKeyDown}>
      {things.map(({ id, labelKey, labelValues, panel, focus: at }) => (
        <button
          key={id}
          type="button"
          data-pressable={id}
          tabIndex={id === current ? 0 : -1}
          aria-pressed={id === lit}
          onClick={() => actions.open(panel, at)}
        >
          {t(labelKey, { ...labelValues, ...worthToMe(play, at) })}
        </button>
      ))}
    </div>
  );
}

/** What a draft on the table gives the person over walking away; an onlooker has no such number. */
function worthToMe({ view, me, secret, preferences }: Play, focus: Focus): { mine?: 'yes'; gain?: number } {
  const draft = focus.kind === 'draft' ? view.drafts.find(({ number }) => number === focus.number) : undefined;
  if (!draft || !me || !secret) return {};
  return { mine: 'yes', gain: worthOf(view, me, secret, draft.terms, preferences.lens).gain };
}
