import type { Side } from '../../engine';
import { arms, dress } from './dress';
import type { Drawing } from './gradient';
import { bust } from './bust';
import type { Person } from './people';
export const turned = (person: Person, side: Side): Drawing => bust(person, side);
void arms; void dress;
