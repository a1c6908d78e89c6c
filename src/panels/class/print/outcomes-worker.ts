import { expose } from 'comlink';
import type { Scenario } from '../../../engine';
import type { Exercise } from '../../../classroom';
import { simulate } from './outcomes';

const desk = {
  simulate: (scenario: Scenario, exercise: Exercise, step: (done: number, all: number) => unknown) =>
    simulate(scenario, exercise, step),
};

export type OutcomesDesk = typeof desk;

expose(desk);
