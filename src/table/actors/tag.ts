import { places } from '../../art';
import { sidesOf, type Side } from '../../engine';
import type { Box } from '../layout';
import { cubicOut } from '../easing';
import type { Run } from '../motion';
import { widthOf, write, type Pen } from '../pen/pen';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';
import type { Shown } from '../shown';
import { TAG_HEIGHT, tagHome, tagWords } from '../spots';
import { measure } from './plates';

export interface TagActor extends Actor {
  /** The tag is hung up, counts down, or falls: whatever the deadline after the event asks for. */
  change(run: Run, shown: Shown): Promise<void>;
}

const WORDS = { size: 12.5, weight: 650, fill: '#F5ECDA' } as const;

/** A running deadline: a tag with a watch, hung on the plate of the side it is set against. */
export function createTag(room: Room, plateBox: (side: Side) => Box): TagActor {
  const sheet = new Sheet(room.scene, DEPTH.plates + 0.2);
  const changed = onChange();
  let home: readonly [number, number] = [0, 0];
  let hung = false;

  const paint = (shown: Shown): boolean => {
    const { deadline } = shown.view;
    if (!deadline) return false;
    const words = tagWords(room.layout, deadline.roundsLeft);
    const { ui, density } = room.layout;
    const width = measure((pen) => widthOf(pen, words, WORDS)) + 34;
    const box = plateBox(deadline.against);
    const others = sidesOf(shown.scenario).filter((side) => side !== deadline.against);
    const place = places(shown.view, shown.scenario)[deadline.against];
    home = tagHome(room.layout, place, box, width, others.map(plateBox));
    changed([words, room.layout, home], () =>
      sheet.paint({ x: 0, y: 0, w: width * ui, h: TAG_HEIGHT * ui }, density, (pen) => {
        pen.scale(ui, ui);
        drawTag(pen, width, words);
      }),
    );
    return true;
  };

  return {
    draw: (shown) => {
      hung = paint(shown);
      sheet.at(...home).alpha(hung ? 1 : 0);
    },
    change: async (run, shown) => {
      const before = hung;
      const old = home;
      hung = paint(shown);
      if (!before && !hung) return;
      if (before && !hung) {
        await run.tween(420, (t) => sheet.at(old[0], old[1] + 26 * t * t).alpha(1 - t));
        return;
      }
      await run.tween(
        320,
        (t) => sheet.at(home[0], home[1] - (before ? 3 * Math.sin(Math.PI * t) : 14 * (1 - t))).alpha(before ? 1 : t),
        cubicOut,
      );
    },
  };
}

function drawTag(pen: Pen, width: number, words: string): void {
  pen.beginPath();
  pen.roundRect(0.5, 0.5, width - 1, TAG_HEIGHT - 1, 3);
  pen.fillStyle = '#3A1812';
  pen.fill();
  pen.strokeStyle = '#D98A6A';
  pen.lineWidth = 1;
  pen.stroke();
  pen.beginPath();
  pen.arc(14, 12.5, 6.4, 0, 2 * Math.PI);
  pen.fillStyle = '#F4E6C8';
  pen.fill();
  pen.strokeStyle = '#C9A368';
  pen.lineWidth = 1.6;
  pen.stroke();
  pen.beginPath();
  pen.moveTo(14, 8.6);
  pen.lineTo(14, 12.5);
  pen.lineTo(16.8, 14);
  pen.strokeStyle = '#2A1D12';
  pen.lineWidth = 1.2;
  pen.stroke();
  write(pen, words, 26, 16.6, WORDS);
}
