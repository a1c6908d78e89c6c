import { expose } from 'comlink';
import { Desk } from '../../classroom';
import type { Scenario, Side, Terms } from '../../engine';
import type { ClassRow, Missed } from '../../classroom';

const desk = new Desk();

/** What the worker does for the page: hand-ins are read where they can block nothing. */
const reading = {
  file: async (source: string, file: Blob) => desk.file(source, new Uint8Array(await file.arrayBuffer())),
  codes: (source: string, codes: readonly string[]) => desk.codes(source, codes),
  learn: (scenario: Scenario) => desk.learn(scenario),
  scenarioOf: (row: ClassRow) => desk.scenarioOf(row),
  open: (row: ClassRow) => desk.open(row),
  missed: (row: ClassRow) => desk.missed(row),
  suited: (row: ClassRow, missed: Missed, packages: readonly Terms[]) => desk.suited(row, missed, packages),
  ground: (row: ClassRow, x: Side, y: Side) => desk.ground(row, x, y),
};

export type ClassReading = typeof reading;

expose(reading);
