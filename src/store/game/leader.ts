import { leadersIn } from '../../classroom';
import type { Side } from '../../engine';
import type { Player } from '../../log';
import type { Session } from '../app';
import { playerOf } from './players';

/** Who leads a side now: whoever took the seat over, else as the game began. Apart: it reads notes, which no first screen does. */
export const leaderOf = ({ header, acts }: Pick<Session, 'header' | 'acts'>, side: Side): Player =>
  leadersIn(acts, header.seats)[side] ?? playerOf(header, side);
