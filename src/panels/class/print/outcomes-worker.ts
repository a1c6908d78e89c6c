import { expose } from 'comlink';
import { playGames } from './outcomes';

const desk = { playGames };

export type OutcomesDesk = typeof desk;

expose(desk);
