import * as Phaser from 'phaser';
import { createEdge, type EdgeActor } from './actors/edge';
import type { Art } from './art';
import { createCast, type Cast, type Passing } from './cast';
import { freePlace, hitsOf, type Hit } from './hits';
import { toScreen, type Layout } from './layout';
import { createMotion, type Motion, type Run } from './motion';
import type { Laid, Room } from './room';
import type { Shown } from './shown';
import { instrumentsOf, type GameEvent } from '../engine';

/** Longer gaps between two steps (a hidden tab, a slow paint) count as this much, in milliseconds. */
const LONGEST_STEP = 80;

/** What moves in the room: code that arrives beside the drawings. */
export interface Moving {
  readonly passing: Passing;
  readonly playPicture: typeof import('./pictures').playPicture;
}

/**
 * The room on the canvas. It knows how to show a state at once and how to play the way to the next one; what to show,
 * and when, it is told. It sleeps whenever nothing moves.
 */
export class TableScene extends Phaser.Scene {
  readonly motion: Motion = createMotion(() => this.wake());
  hits: readonly Hit[] = [];
  private room!: Room;
  private cast!: Cast;
  private edge!: EdgeActor;
  private shown: Shown | null = null;
  private stepped = 0;
  private dirty = true;

  constructor(
    private readonly art: Art,
    private readonly laid: Laid,
    private readonly moving: Moving,
    public layout: Layout,
    private readonly ready: (scene: TableScene) => void,
  ) {
    super('table');
  }

  create(): void {
    this.room = { scene: this, art: this.art, ...this.laid, layout: this.layout };
    this.cast = createCast(this.room, this.moving.passing);
    this.edge = createEdge(this.room);
    this.aim();
    this.game.events.on(Phaser.Core.Events.POST_RENDER, this.rest, this);
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      this.game.events.off(Phaser.Core.Events.POST_RENDER, this.rest, this);
      this.motion.finish();
    });
    this.ready(this);
  }

  override update(): void {
    const now = performance.now();
    const step = Math.min(LONGEST_STEP, now - this.stepped);
    this.stepped = now;
    this.motion.tick(step);
    this.dirty = false;
  }

  /** Sets everything at once. */
  show(shown: Shown): void {
    this.shown = shown;
    this.cast.actors.forEach((actor) => actor.draw(shown));
    this.hits = hitsOf(shown, this.cast, this.laid.surface);
    this.wake();
  }

  /**
   * Draws everything a first time, which takes long on a slow machine: after each thing, or part of it, the page may answer, and if
   * `breath` tells that nobody waits any more the rest is left.
   */
  async build(shown: Shown, breath: () => Promise<boolean>): Promise<void> {
    for (const actor of this.cast.actors)
      for (const draw of actor.slices?.() ?? [() => actor.draw(shown)]) {
        draw();
        if (!(await breath())) return;
      }
  }

  /** Plays an event's picture; the end state is set by the `show` that follows. */
  async play(run: Run, before: Shown, after: Shown, event: GameEvent): Promise<void> {
    await this.moving.playPicture({ run, cast: this.cast, before, after }, event);
  }

  /** Colours the map and counts the plates for terms that changed outside of play. */
  async recolour(run: Run, shown: Shown): Promise<void> {
    this.shown = shown;
    await this.cast.map.recolour(run, shown);
    await this.cast.plates.count(run, shown);
  }

  /** Takes the note away once it has had its time. */
  hush(run: Run): Promise<void> {
    return this.cast.captions.hush(run);
  }

  /** The person turns to something else: the words on the table have been read. */
  fold(run: Run): Promise<void> {
    return this.cast.speech.fold(run, true);
  }

  light(hit: Hit | null, firm: boolean): void {
    this.edge.show(hit, firm);
    const focus = hit?.thing.focus;
    const meter =
      focus?.kind === 'meter' && this.shown ? instrumentsOf(this.shown.scenario.meters).get(focus.meter) : null;
    this.cast.instruments.forEach((instrument) => instrument.point(instrument.shows === meter));
    this.cast.clock.point(focus?.kind === 'round');
    this.wake();
  }

  /** Draws what is shown once more. */
  refresh(): void {
    this.wake();
  }

  fit(layout: Layout): void {
    this.layout = layout;
    this.room.layout = layout;
    this.aim();
    if (this.shown) this.show(this.shown);
  }

  /** A free place of each thing that can be pressed, in CSS pixels of the container. */
  places(): Record<string, readonly [number, number]> {
    const places: Record<string, readonly [number, number]> = {};
    for (const hit of this.hits) {
      const place = freePlace(this.hits, hit, this.layout.seen);
      if (place) places[hit.thing.id] = toScreen(this.layout, ...place);
    }
    return places;
  }

  private aim(): void {
    const { density, seen, width, height, zoom } = this.layout;
    const camera = this.cameras.main;
    camera.setSize(Math.round((width * density) / zoom), Math.round((height * density) / zoom));
    camera.setOrigin(0, 0).setZoom(density);
    // Whole device pixels, so that what is painted pixel by pixel stays sharp.
    camera.setScroll(Math.round(seen.x * density) / density, Math.round(seen.y * density) / density);
  }

  /** One more frame is drawn; the loop goes on as long as something moves. */
  private wake(): void {
    this.dirty = true;
    const { loop } = this.game;
    if (loop.running) return;
    this.stepped = performance.now();
    queueMicrotask(() => {
      if (this.sys.isActive()) loop.wake();
    });
  }

  private rest(): void {
    if (!this.motion.moving && !this.dirty) this.game.loop.sleep();
  }
}
