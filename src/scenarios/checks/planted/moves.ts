import { move, plant, type Planted } from './plant';
import { eu, us } from '../../../engine/testing/alaska';

/** Moves that could never do what they say. */
export const MOVES: readonly Planted[] = [
  plant('a second use that never comes', 'no-second-use', '/moves/us-deadline/again', (s) => {
    Object.assign(move(s, 'us-deadline'), { uses: 1, again: {} });
  }),
  plant('a series longer than the uses', 'series-too-long', '/moves/us-deadline/series', (s) => {
    Object.assign(move(s, 'us-deadline'), { uses: 1, series: [{}, {}] });
  }),
  plant('waits for an own escalation that cannot be', 'nobody-escalates', '/moves/us-deadline/ifIEscalated', (s) => {
    move(s, 'us-deadline').ifIEscalated = {};
  }),
  plant("waits for others' escalation that cannot be", 'nobody-escalates', '/moves/ru-blame/ifTheyEscalated', (s) => {
    move(s, 'ru-blame').ifTheyEscalated = {};
  }),
  plant('starts and ends a deadline', 'starts-and-ends', '/moves/us-deadline/endsDeadline', (s) => {
    move(s, 'us-deadline').endsDeadline = true;
  }),
  plant('starts a second deadline', 'start-needs-no-clock', '/moves/us-deadline/when', (s) => {
    move(s, 'us-deadline').when = {};
  }),
  plant('ends no deadline', 'end-needs-a-clock', '/moves/us-let-go/when', (s) => {
    move(s, 'us-let-go').when = {};
  }),
  plant('a deadline against oneself', 'deadline-against-oneself', '/moves/us-deadline/startsDeadline/against', (s) => {
    move(s, 'us-deadline').startsDeadline = { rounds: 2, against: us };
  }),
  plant('meets a deadline that nobody sets', 'no-deadline', '/moves/ua-refuse/meetsDeadline', (s) => {
    move(s, 'ua-refuse').meetsDeadline = {};
  }),
  plant('waits for a deadline that nobody sets', 'no-deadline', '/moves/us-let-go/when/deadlineRunning', (s) => {
    s.moves = s.moves.filter((candidate) => candidate.id !== 'us-deadline');
  }),
  plant('a condition upside down', 'unreachable', '/moves/ru-pause/when/meters/intensity', (s) => {
    move(s, 'ru-pause').when = { meters: { intensity: [7, 3] } };
  }),
  plant('a condition beyond the meter', 'unreachable', '/moves/ru-pause/when/meters/intensity', (s) => {
    move(s, 'ru-pause').when = { meters: { intensity: [11, 20] } };
  }),
  plant('a seat without moves', 'no-moves', '/moves', (s) => {
    s.moves = s.moves.filter((candidate) => candidate.side !== eu);
  }),
];
