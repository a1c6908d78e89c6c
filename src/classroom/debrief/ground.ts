import { cloudOf, placeOf, publicGains, solve, type Cloud, type Solution } from '../../analysis';
import { gainsOf, scanWindow, spaceOf, type Hundredths, type Side, type State } from '../../engine';

/** A place on the plane of two sides' gains. Hundredths. */
export interface Spot {
  readonly x: Hundredths;
  readonly y: Hundredths;
}

/**
 * What lay open to two sides when the table opened, by the ledger: the same for every table of a class, since it needs
 * nothing of what was drawn for the seats.
 */
export interface Ground {
  readonly x: Side;
  readonly y: Side;
  readonly cloud: Cloud;
  /** Lower corners of the cloud's bins that hold a package which leaves no side at all worse off. */
  readonly suitsAll: readonly Spot[];
  /** How many packages all seats would gain by, and how many of them leave no absent side worse off. */
  readonly acceptable: number;
  readonly suitingAll: number;
  /** Of the seats: the largest product of gains (Nash 1950), the largest least share (Kalai and Smorodinsky 1975). */
  readonly nash: Spot | null;
  readonly kalaiSmorodinsky: Spot | null;
}

/** A few tenths of a second. */
export function groundOf(opening: State, x: Side, y: Side): Ground {
  const cloud = cloudOf(opening, 'ledger', x, y);
  const { acceptable, suitingAll, nash, kalaiSmorodinsky } = solve(opening, 'ledger');
  const spot = (solution: Solution | null): Spot | null => {
    if (!solution) return null;
    const place = placeOf(opening, 'ledger', solution.terms);
    return { x: place[x], y: place[y] };
  };
  return {
    x,
    y,
    cloud,
    suitsAll: suitsAll(opening, cloud),
    acceptable,
    suitingAll,
    nash: spot(nash),
    kalaiSmorodinsky: spot(kalaiSmorodinsky),
  };
}

function suitsAll(opening: State, { x, y, bin }: Cloud): Spot[] {
  const space = spaceOf(opening, opening.secrets, 'ledger');
  const absent = opening.table.sides.filter((side) => !opening.seats.includes(side));
  const seatAt = (side: Side): number => space.signatories.findIndex((signatory) => signatory.side === side);
  const [atX, atY] = [seatAt(x), seatAt(y)];
  const found = new Map<string, Spot>();
  scanWindow(space, (picked) => {
    const publicly = publicGains(space, picked);
    if (absent.some((side) => publicly[side] < 0)) return false;
    const own = gainsOf(space, picked);
    const corner = (at: number, side: Side): number => Math.floor((own[at] ?? publicly[side]) / bin) * bin;
    const spot = { x: corner(atX, x), y: corner(atY, y) };
    found.set(`${spot.x} ${spot.y}`, spot);
    return false;
  });
  return [...found.values()];
}
