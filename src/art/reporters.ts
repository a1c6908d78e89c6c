export type Tool = 'pad' | 'camera' | 'boom' | 'phone' | 'video';

/** Somebody of the press, at a place of the design space. */
export interface Reporter {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tool: Tool;
  readonly hair: 'short' | 'long' | 'knot' | 'cap';
  readonly turn?: 1 | -1;
}

/** Two rows behind the rope, the rear one first. */
export const REPORTERS: readonly Reporter[] = [
  { x: 118, y: 230, size: 1.04, tool: 'boom', hair: 'short' },
  { x: 156, y: 228, size: 1.06, tool: 'camera', hair: 'long' },
  { x: 196, y: 229, size: 1.04, tool: 'pad', hair: 'short', turn: -1 },
  { x: 236, y: 227, size: 1.08, tool: 'camera', hair: 'knot' },
  { x: 276, y: 230, size: 1.0, tool: 'phone', hair: 'short', turn: -1 },
  { x: 134, y: 260, size: 1.23, tool: 'camera', hair: 'short' },
  { x: 176, y: 262, size: 1.25, tool: 'video', hair: 'cap' },
  { x: 220, y: 261, size: 1.21, tool: 'camera', hair: 'long' },
  { x: 260, y: 262, size: 1.19, tool: 'pad', hair: 'knot', turn: -1 },
];

/** The lenses in the design space, where a flash may go off. */
export const LENSES: readonly (readonly [number, number])[] = REPORTERS.filter(({ tool }) => tool === 'camera').map(
  ({ x, y, size }) => [Math.round(x + 0.8 * size), Math.round(y - 34 * size)] as const,
);
