import { hasWar } from '../../engine';
import { yes } from '../../text';
import { inPublic, leave, say, sayPlain, settle, type Picture, type Stage } from './picture';

/** The lamps come on, the press takes its picture. */
export const opened: Picture<'opened'> = async (_event, stage) => {
  await stage.cast.lights.rise(stage.run);
  await say(stage, 'table', 'table.caption-opened');
  leave(stage, 'short');
  await Promise.all([inPublic(stage), settle(stage)]);
};

export const roundOpened: Picture<'round-opened'> = async ({ round }, stage) => {
  const { cast, run, after } = stage;
  await say(stage, 'clock', 'table.caption-round', { n: round });
  await Promise.all([cast.clock.advance(run, after), pass(cast, run, after)]);
};

/** The light goes to who speaks next, who leans in. */
async function pass(cast: Stage['cast'], run: Stage['run'], after: Stage['after']): Promise<void> {
  await Promise.all([cast.speaker.pass(run, after), cast.delegations.lean(run, after)]);
}

/** The light passes to the side that speaks next. */
export const turn: Picture<'turn'> = async (_event, { cast, run, after }) => {
  await Promise.all([pass(cast, run, after), cast.captions.fold(run)]);
};

export const deadlineTicked: Picture<'deadline-ticked'> = async ({ roundsLeft }, stage) => {
  await say(stage, stage.after.view.deadline?.against ?? 'clock', 'table.caption-deadline-ticked', { n: roundsLeft });
  await stage.cast.tag.change(stage.run, stage.after);
  leave(stage, 'short');
};

export const deadlineLapsed: Picture<'deadline-lapsed'> = async (_event, stage) => {
  await say(stage, stage.before.view.deadline?.by ?? 'clock', 'table.caption-deadline-lapsed');
  leave(stage, 'long');
  await settle(stage);
};

/** The round's part of the war is booked: the line of contact glows once. */
export const roundClosed: Picture<'round-closed'> = async ({ round }, stage) => {
  await say(stage, 'clock', 'table.caption-round-closed', { n: round, war: yes(hasWar(stage.after.scenario)) });
  const { cast, run } = stage;
  await Promise.all([cast.ember.breathe(run), cast.captions.fold(run), settle(stage)]);
};

/** News of the world: a card at the press gallery. */
export const happened: Picture<'happened'> = async ({ event }, stage) => {
  const spec = stage.after.scenario.events.find(({ id }) => id === event);
  await sayPlain(stage, 'press', spec?.name ?? event);
  leave(stage, 'long');
  await Promise.all([inPublic(stage), settle(stage)]);
};

export const injectQueued: Picture<'inject-queued'> = async (_event, stage) => {
  await say(stage, 'press', 'table.caption-inject');
  leave(stage, 'short');
};

export const injected: Picture<'injected'> = async ({ inject }, stage) => {
  const spec = stage.after.scenario.injects.find(({ id }) => id === inject);
  await sayPlain(stage, 'press', spec?.name ?? inject);
  leave(stage, 'long');
  await Promise.all([inPublic(stage), settle(stage)]);
};

export const reckoned: Picture<'reckoned'> = async ({ cause, side }, stage) => {
  await say(stage, side ?? 'table', `table.caption-${cause}`);
  leave(stage, 'long');
  await settle(stage);
};

/** The press, then the lamps go out in turn and the window turns blue. */
export const ended: Picture<'ended'> = async ({ outcome }, stage) => {
  const kind = outcome.kind === 'walk-out' ? 'walkout' : outcome.kind === 'signed' ? 'signed' : 'none';
  await say(stage, 'table', 'table.caption-ended', { kind });
  await inPublic(stage);
  leave(stage, 'short');
  await stage.cast.lights.dusk(stage.run, outcome.kind);
};
