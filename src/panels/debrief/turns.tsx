import type { Study, WindowTurn } from '../../analysis';
import { nameOf, type GameEvent, type Scenario } from '../../engine';
import { sentence } from '../../log';
import { t, worded, yes } from '../../text';
import { IconButton, Mark } from '../design';
import type { WindowMark } from './plots/window';
import styles from './turns.module.css';
import { useDebrief } from './use-debrief';
import { watch } from './watch';

/** Acts that opened and shut the window, as sentences, each with a way into the replay. */
export function Turns({ study: { turns, windows } }: { readonly study: Study }) {
  const { scenario } = useDebrief();
  const open = yes((windows[0]?.interests ?? 0) > 0);
  if (turns.length === 0) return <p class={styles.none}>{t('debrief.window-never-turned', { open })}</p>;
  return (
    <>
      <p class={styles.none}>{t('debrief.window-began', { open })}</p>
      <ol class={styles.turns}>
        {turns.map((turn) => (
          <Turn key={turn.act} turn={turn} scenario={scenario} />
        ))}
      </ol>
    </>
  );
}

function Turn({ turn, scenario }: { readonly turn: WindowTurn; readonly scenario: Scenario }) {
  const { act, round, opens, event } = turn;
  const side = sideOf(event);
  return (
    <li data-opens={opens}>
      <p>
        <b>{t('debrief.window-turned', { opens: yes(opens), round })}</b> {side && <Mark side={side} />}{' '}
        {worded(sentence(event, scenario))}
      </p>
      <IconButton icon="play" label={t('debrief.acts-watch', { act })} onClick={() => watch(act)} />
    </li>
  );
}

/** What the chart calls a turn: by whom or in which round, and what it was. */
export function markOf(scenario: Scenario, { round, into, opens, event }: WindowTurn, number: number): WindowMark {
  const side = sideOf(event);
  const who = side ? nameOf(scenario, side) : t('debrief.window-in-round', { round });
  const what = nameOfThing(scenario, event) ?? worded(sentence(event, scenario)) ?? '';
  return {
    at: round - 1 + into,
    opens,
    lines: [t('debrief.window-mark', { number, opens: yes(opens), who }), what],
  };
}

const sideOf = (event: GameEvent) => ('side' in event ? (event.side ?? null) : null);

/** The scenario's name of the move, or of the event of the world. */
function nameOfThing({ moves, events, injects }: Scenario, event: GameEvent): string | null {
  if (event.kind === 'moved' || event.kind === 'backfired')
    return moves.find(({ id }) => id === event.move)?.name ?? null;
  if (event.kind === 'happened') return events.find(({ id }) => id === event.event)?.name ?? null;
  return event.kind === 'injected' ? (injects.find(({ id }) => id === event.inject)?.name ?? null) : null;
}
