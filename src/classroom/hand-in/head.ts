import { firstSide, MAX_ROUNDS, type Settings, type Side } from '../../engine';
import { DIFFICULTIES, type LogHeader, type Parent, type Player } from '../../formats';
import type { Coder } from './choices';
import type { Form } from './armour';
import { hex, member, perhaps, text, whole, yesNo } from './values';

/** All that the first line of a log says, but for the scenario itself. */
export type Head = Pick<
  LogHeader,
  'rules' | 'seats' | 'players' | 'settings' | 'delegations' | 'started' | 'parent'
> & { readonly seed: string };

export function head(coder: Coder, form: Form, sides: readonly Side[], given?: Head): Head {
  const rules = whole(coder, given?.rules ?? 0);
  const delegations = perhaps(coder, given?.delegations, (version) => whole(coder, version ?? 0));
  const seed = text(coder, given?.seed);
  const started = moment(coder, given?.started);
  const seats = seatsOf(coder, sides, given?.seats);
  const settings = settingsOf(coder, form, seats, given?.settings);
  const players = playersOf(coder, sides, given?.players);
  const parent = perhaps(coder, given?.parent, (from) => parentOf(coder, from));
  return {
    rules,
    seed,
    started,
    seats,
    settings,
    players,
    ...(delegations === undefined ? {} : { delegations }),
    ...(parent ? { parent } : {}),
  };
}

/** A moment as the milliseconds since 1970, where that is how it was written. */
function moment(coder: Coder, given = ''): string {
  const time = Date.parse(given);
  const plain = Number.isSafeInteger(time) && time >= 0 && new Date(time).toISOString() === given;
  return yesNo(coder, plain) ? new Date(whole(coder, time)).toISOString() : text(coder, given);
}

function seatsOf(coder: Coder, sides: readonly Side[], given: readonly Side[] = []): Side[] {
  const count = coder.below(sides.length + 1, given.length);
  return Array.from({ length: count }, (_, i) => member(coder, sides, given[i]) ?? firstSide(sides));
}

function settingsOf(coder: Coder, form: Form, seats: readonly Side[], given?: Settings): Settings {
  const rounds = coder.below(MAX_ROUNDS + 1, given?.rounds ?? 0);
  const leaks = yesNo(coder, given?.leaks ?? false);
  const events = yesNo(coder, given?.events ?? false);
  const absentMoves = yesNo(coder, given?.absentMoves ?? false);
  const opener = perhaps(coder, given?.opener, (side) => member(coder, seats, side) ?? firstSide(seats));
  const talk = yesNo(coder, given?.talk ?? false);
  return {
    rounds,
    leaks,
    events,
    absentMoves,
    ...(opener === undefined ? {} : { opener }),
    numbering: 'round',
    ...(talk ? { talk } : {}),
    ...ofLaterForms(coder, form, given),
  };
}

/** What earlier forms had no room for. */
function ofLaterForms(coder: Coder, form: Form, given?: Settings): Pick<Settings, 'backChannel' | 'drawnLines'> {
  const backChannel = form === 1 || yesNo(coder, given?.backChannel ?? true);
  const drawnLines = form >= 3 && yesNo(coder, given?.drawnLines ?? false);
  return { ...(backChannel ? {} : { backChannel }), ...(drawnLines ? { drawnLines } : {}) };
}

const LEADERS = ['nobody', 'person', 'computer'] as const;

function playersOf(coder: Coder, sides: readonly Side[], given?: LogHeader['players']): LogHeader['players'] {
  const led = sides.flatMap((side) => {
    const player = playerOf(coder, given?.[side]);
    return player ? [[side, player] as const] : [];
  });
  return Object.fromEntries(led);
}

function playerOf(coder: Coder, given?: Player): Player | null {
  switch (member(coder, LEADERS, given?.kind ?? 'nobody')) {
    case 'person': {
      const name = perhaps(coder, given?.kind === 'person' ? given.name : undefined, (own) => text(coder, own));
      return name === undefined ? { kind: 'person' } : { kind: 'person', name };
    }
    case 'computer': {
      const known = given?.kind === 'computer' ? given : undefined;
      const difficulty = member(coder, DIFFICULTIES, known?.difficulty) ?? DIFFICULTIES[0];
      const strategy = perhaps(coder, known?.strategy, (name) => text(coder, name));
      return strategy === undefined ? { kind: 'computer', difficulty } : { kind: 'computer', difficulty, strategy };
    }
    default:
      return null;
  }
}

const parentOf = (coder: Coder, given?: Parent): Parent => ({
  seal: hex(coder, SEAL, given?.seal),
  act: whole(coder, given?.act ?? 0),
});

/** Hexadecimal digits of a seal. */
export const SEAL = 16;
