import { zipSync, type Zippable } from 'fflate';
import { us } from '../../engine/testing/alaska';
import { print, sealOf, sealOfHeader, type GameLog } from '../../log';
import type { Intake } from '../app';
import { createApp, type AppInstance } from '../create';
import { begun, playOn, world } from './app';

/** A finished game under another's name: the same acts, sealed anew. */
export async function handIns(names: readonly string[]): Promise<string[]> {
  const app = await begun([us]);
  await playOn(app);
  const { session } = app.store.getState();
  if (!session?.result) throw new Error('The game did not end');
  const { acts } = session;
  const result = { result: session.result.result };
  return names.map((name) => {
    const header = {
      ...session.header,
      players: { ...session.header.players, [us]: { kind: 'person' as const, name } },
    };
    let seal = sealOfHeader(header);
    const sealed = acts.map(({ seal: _, ...act }) => ({ ...act, seal: (seal = sealOf(seal, act)) }));
    const log: GameLog = { header, acts: sealed, result };
    return print(log);
  });
}

export async function fresh(change = {}) {
  const outside = world(change);
  const app = createApp(outside);
  await app.start();
  return { app, outside };
}

export const zipped = (files: Zippable, name = 'hand-ins.zip'): File => new File([zipSync(files)], name);
export const file = (text: string, name: string): File => new File([text], name);
export const intakeOf = ({ store }: AppInstance): Intake => {
  const { intake } = store.getState();
  if (!intake) throw new Error('Nothing was taken in');
  return intake;
};
export const told = (app: AppInstance) => intakeOf(app).told.map(({ file: name, fault }) => [name, fault.code]);
