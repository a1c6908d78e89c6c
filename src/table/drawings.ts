import { FLAG, LAYERS, type LayerName } from '../art';
import type { Side } from '../engine';

/** Fetches the drawings of the room, all in one file: seventy requests would take longer than all of its bytes. */
export const fetchDrawings = (): Promise<Readonly<Record<string, string>>> =>
  import('./drawings-pack').then((pack) => pack.default);

/** The source of a layer, undefined where nobody drew it. Rejects if the drawings did not arrive. */
export const layerSource = async (name: LayerName): Promise<string | undefined> =>
  (await fetchDrawings())[`../../assets/art/${LAYERS[name].file}`];

/** The source of a side's flag, as above. */
export const flagSource = async (side: Side): Promise<string | undefined> =>
  (await fetchDrawings())[`../../assets/flags/${FLAG[side]}`];
