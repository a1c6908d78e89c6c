import { inPublic, leave, settle, tell, type Picture, type Stage } from './picture';

/** The lamps come on, the press takes its picture. */
export const opened: Picture<'opened'> = async (event, stage) => {
  await stage.cast.lights.rise(stage.run);
  await tell(stage, event);
  leave(stage, 'short');
  await Promise.all([inPublic(stage), settle(stage)]);
};

export const roundOpened: Picture<'round-opened'> = async (event, stage) => {
  const { cast, run, after } = stage;
  await tell(stage, event);
  await Promise.all([cast.clock.advance(run, after), pass(stage)]);
};

/** The light goes to who speaks next, who leans in. */
async function pass({ cast, run, after }: Stage): Promise<void> {
  await Promise.all([cast.speaker.pass(run, after), cast.delegations.lean(run, after)]);
}

/** The light passes to the side that speaks next. */
export const turn: Picture<'turn'> = (_event, stage) => pass(stage);

export const deadlineTicked: Picture<'deadline-ticked'> = async (event, stage) => {
  await tell(stage, event);
  await Promise.all([stage.cast.tag.change(stage.run, stage.after), pour(stage)]);
  leave(stage, 'short');
};

export const deadlineLapsed: Picture<'deadline-lapsed'> = async (event, stage) => {
  await tell(stage, event);
  leave(stage, 'long');
  await settle(stage);
};

/** The sand of the hourglass runs, where the table has one. */
export const pour = ({ cast, run }: Stage): Promise<void> => cast.hourglass.pour(run);

/** The round's part of the war is booked: the line of contact glows once. */
export const roundClosed: Picture<'round-closed'> = async (event, stage) => {
  await tell(stage, event);
  await Promise.all([stage.cast.ember.breathe(stage.run), settle(stage)]);
};

/** News of the world: a card at the press gallery. */
export const happened: Picture<'happened'> = async (event, stage) => {
  await tell(stage, event);
  leave(stage, 'long');
  await Promise.all([inPublic(stage), settle(stage)]);
};

export const injectQueued: Picture<'inject-queued'> = async (event, stage) => {
  await tell(stage, event);
  leave(stage, 'short');
};

export const injected: Picture<'injected'> = async (event, stage) => {
  await tell(stage, event);
  leave(stage, 'long');
  await Promise.all([inPublic(stage), settle(stage)]);
};

export const reckoned: Picture<'reckoned'> = async (event, stage) => {
  await tell(stage, event);
  leave(stage, 'long');
  await settle(stage);
};

/** The press, then the lamps go out in turn and the window turns blue. */
export const ended: Picture<'ended'> = async (event, stage) => {
  await tell(stage, event);
  await inPublic(stage);
  leave(stage, 'short');
  await stage.cast.lights.dusk(stage.run, event.outcome.kind);
};
