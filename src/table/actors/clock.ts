import { t } from '../../text';
import { sineInOut } from '../easing';
import type { Box } from '../layout';
import type { Run } from '../motion';
import { drawRounds } from '../pen/dial';
import type { PlaqueText } from '../pen/plaque';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import type { Shown } from '../shown';
import { createPlaque, union } from './plaques';

export interface ClockActor extends Actor {
  /** The next round's segment fills. */
  advance(run: Run, shown: Shown): Promise<void>;
  box(): Box | null;
  /** Whether it is pointed at: then a plaque says in words what the dial shows. */
  point(at: boolean): void;
}

const AT = { x: 882, y: 112, r: 37, dial: 31 } as const;

/** The round: a wall clock with as many segments as there are rounds. */
export function createClock(room: Room): ClockActor {
  const dial = new Sheet(room.scene, DEPTH.instruments);
  const face = new Sheet(room.scene, DEPTH.instruments + 0.1);
  const plaque = createPlaque(room, () => ({ x: AT.x, y: 156, align: 'middle' }));
  const painted = onChange();
  const faced = onChange();

  let words: PlaqueText = { name: '', value: '', change: 0 };
  let pointed = false;

  const set = ({ view }: Shown, filled: number): void => {
    const { density, compact } = room.layout;
    const round = Math.min(view.round, view.settings.rounds);
    faced([round, view.settings.rounds, filled, density], () =>
      face
        .paint({ x: -32, y: -32, w: 64, h: 64 }, density, (pen) =>
          drawRounds(pen, AT.dial, round, view.settings.rounds, filled),
        )
        .at(AT.x, AT.y),
    );
    face.alpha(compact ? 0 : 1);
    words = {
      name: t('table.plaque-round'),
      value: t('table.plaque-of', { n: round, of: view.settings.rounds }),
      change: 0,
    };
    plaque.draw(words, pointed);
  };

  return {
    draw: (shown) => {
      const { density, compact } = room.layout;
      painted(density, () =>
        dial.paint(room.art.box('clock'), density, (pen) => room.art.draw(pen, 'clock')).at(AT.x, AT.y),
      );
      dial.alpha(compact ? 0 : 1);
      set(shown, 1);
    },
    advance: (run, shown) => run.tween(480, (t) => set(shown, t), sineInOut),
    point: (now) => {
      pointed = now;
      plaque.draw(words, pointed);
    },
    box: () =>
      room.layout.compact ? null : union({ x: AT.x - AT.r, y: AT.y - AT.r, w: 2 * AT.r, h: 2 * AT.r }, plaque.box()),
  };
}
