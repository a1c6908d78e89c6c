import * as Phaser from 'phaser';
import { TABLE, type LayerName } from '../../art';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';

/** Density of layers that are nothing but soft light: sharpness would be lost on them. */
const SOFT = 0.75;
const FOLDERS = [[-0.86, 0.66, 14], [0.86, 0.66, -14]] as const;
const GLASSES = [[214, 342], [744, 340]] as const;

/** Everything that never moves, baked once a density: room, table with the map's lines, light on it, vignette. */
export function createBackdrop(room: Room): Actor {
  const { scene, art } = room;
  const sheets: readonly (readonly [Sheet, readonly LayerName[], boolean])[] = [
    [new Sheet(scene, DEPTH.room), ['room'], false],
    [new Sheet(scene, DEPTH.table), ['table', 'map'], false],
    [new Sheet(scene, DEPTH.pools, Phaser.BlendModes.SCREEN), ['light'], true],
    [new Sheet(scene, DEPTH.vignette), ['vignette'], true],
  ];
  const things = new Sheet(scene, DEPTH.things);
  const changed = onChange();

  const paintThings = (density: number): void => {
    things.paint({ x: 60, y: 300, w: 820, h: 120 }, density, (pen) => {
      for (const [x, y, turn] of FOLDERS) {
        const { a, b, c, d, e, f } = TABLE.lay(x, y, turn, 0.62);
        pen.save();
        pen.transform(a, b, c, d, e, f);
        art.draw(pen, 'folder');
        pen.restore();
      }
      for (const [x, y] of GLASSES) {
        pen.save();
        pen.translate(x, y);
        art.draw(pen, 'glass');
        pen.restore();
      }
    });
  };

  return {
    draw: () => {
      const { density } = room.layout;
      changed(density, () => {
        for (const [sheet, names, soft] of sheets) {
          const first = names[0];
          if (first)
            sheet.paint(art.box(first), soft ? Math.min(SOFT, density) : density, (pen) => names.forEach((name) => art.draw(pen, name)));
        }
        paintThings(density);
      });
    },
  };
}
