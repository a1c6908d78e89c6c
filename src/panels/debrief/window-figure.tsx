import type { Study } from '../../analysis';
import { number, t } from '../../text';
import { Button } from '../design';
import { Figure, Grid } from './figure';
import styles from './figure.module.css';
import { PlotBox } from './plot-box';
import { Turns, markOf } from './turns';
import { useDebrief } from './use-debrief';
import { useStudy } from './use-studies';

/** How many of all packages would have suited every seat, round by round and in both lenses. */
export function WindowFigure() {
  const { study } = useStudy();
  return (
    <Figure
      title={t('debrief.window-title')}
      note={t('debrief.window-note')}
      table={study.kind === 'done' ? <Table study={study.result} /> : undefined}
    >
      {study.kind === 'done' ? <Chart study={study.result} /> : <Waiting height={13.1} />}
    </Figure>
  );
}

/** A share as people say it. */
const shareOf = (count: number, packages: number): string => {
  if (count === 0) return t('debrief.window-none');
  const n = packages / count;
  const rough = n >= 100 ? Number(n.toPrecision(2)) : Math.round(n * 10) / 10;
  return t('debrief.window-one-in', { n: rough });
};

/** What a turn of the window takes above the chart, in rem. */
const LANE = 2.1;

function Chart({ study }: { readonly study: Study }) {
  const { scenario } = useDebrief();
  const { windows, atEnd } = study;
  const turns = study.turns.map((turn, n) => markOf(scenario, turn, n + 1));
  const first = windows[0] ?? atEnd;
  const share = (count: number): string => shareOf(count, atEnd.packages);
  return (
    <>
      <PlotBox
        label={t('debrief.window-alt', {
          first: share(first.ledger),
          last: share(atEnd.ledger),
          firstOwn: share(first.interests),
          lastOwn: share(atEnd.interests),
        })}
        height={13.1 + LANE * turns.length}
        of={[study]}
        draw={(plots, room) =>
          plots.windowPlot(
            {
              windows,
              share: shareOf,
              labels: { ledger: t('debrief.window-ledger'), interests: t('debrief.window-interests') },
              turns,
            },
            room,
          )
        }
      />
      <p class={styles.under}>{t('debrief.window-packages', { packages: atEnd.packages })}</p>
      <Turns study={study} />
    </>
  );
}

const Table = ({ study: { windows } }: { readonly study: Study }) => (
  <Grid
    caption={t('debrief.window-note')}
    head={[t('debrief.net-round'), t('debrief.window-ledger'), t('debrief.window-interests')]}
    rows={windows.map(({ round, ledger, interests }, n) => [
      n === windows.length - 1 ? t('debrief.net-finish') : round,
      t('debrief.window-count', { n: ledger }),
      t('debrief.window-count', { n: interests }),
    ])}
  />
);

/** In place of what is still being computed, or could not be. */
export function Waiting({ height }: { readonly height: number }) {
  const { study, again } = useStudy();
  if (study.kind === 'failed')
    return (
      <div class={styles.waiting} style={{ minBlockSize: `${height}rem` }}>
        <p>{t('debrief.failed')}</p>
        <Button size="small" onClick={again}>
          {t('debrief.retry')}
        </Button>
      </div>
    );
  const { done, all } = study.kind === 'working' ? study : { done: 1, all: 1 };
  const words = all > 0 ? t('debrief.working', { done: number(done), all: number(all) }) : t('debrief.working-short');
  return (
    <div class={styles.waiting} style={{ minBlockSize: `${height}rem` }}>
      <label>
        {words}
        <progress max={Math.max(1, all)} value={done} />
      </label>
    </div>
  );
}
