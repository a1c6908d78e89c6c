import type { ComponentType } from 'preact';
import { fetchPlay, type Screen } from '../../store';
import type { Key } from '../../text';
import { Gallery } from '../gallery';
import { lazily } from './lazy';

/** What a screen may ask of the page around it. */
export interface ScreenProps {
  /** Puts the table into the element, or tells that its code did not come; returns how to take it out again. */
  readonly mountStage: (element: HTMLElement, failed: () => void) => () => void;
  /** Fetches what the table is made of, to have it when it is wanted. */
  readonly prepareStage: () => Promise<unknown>;
}

type Loaded = ComponentType<ScreenProps & { readonly arrived?: () => void }>;

interface Place {
  readonly title: Key;
  readonly Component: Loaded;
  /** Set where the screen draws its own head. */
  readonly bare?: boolean;
  /** What the next screen will want, fetched one after the other while this one is looked at. */
  readonly ahead?: (props: ScreenProps) => readonly (() => Promise<unknown>)[];
}

const TABLE = lazily<ScreenProps>(() => import('../play').then((room) => room.PlayScreen));
const DEBRIEF = lazily<ScreenProps>(() => import('../debrief').then((room) => room.DebriefScreen));
const REPLAY = lazily<ScreenProps>(() => import('../replay').then((room) => room.ReplayScreen));
const CLASS = lazily<ScreenProps>(() => import('../class').then((room) => room.ClassScreen));
const JOIN = lazily<ScreenProps>(() => import('../class').then((room) => room.JoinScreen));
const SEAT = lazily<ScreenProps>(() => import('../seat').then((room) => room.SeatScreen));
const SAVES = lazily<ScreenProps>(() => import('../gallery/saves-screen').then((room) => room.SavesScreen));
const CLASS_DEBRIEF = lazily<ScreenProps>(() => import('../class-debrief').then((room) => room.ClassDebriefScreen));
const HOW = lazily<ScreenProps>(() => import('../help').then((room) => room.HowScreen));
const SOURCES = lazily<ScreenProps>(() => import('../help').then((room) => room.SourcesScreen));

/** Every screen: its title and its code, fetched when it is first opened; the gallery comes with the page. */
export const PLACES: Readonly<Record<Screen['name'], Place>> = {
  gallery: {
    title: 'shell.screenGallery',
    Component: Gallery,
    bare: true,
    ahead: () => [() => import('../seat'), fetchPlay],
  },
  seat: {
    title: 'shell.screenSeat',
    Component: SEAT,
    bare: true,
    ahead: ({ prepareStage }) => [() => import('../play'), prepareStage],
  },
  class: { title: 'shell.screenClass', Component: CLASS, bare: true },
  exercise: {
    title: 'shell.screenExercise',
    Component: JOIN,
    bare: true,
    ahead: ({ prepareStage }) => [fetchPlay, () => import('../play'), prepareStage],
  },
  table: { title: 'shell.screenTable', Component: TABLE, bare: true },
  debrief: { title: 'shell.screenDebrief', Component: DEBRIEF, bare: true },
  replay: { title: 'shell.screenReplay', Component: REPLAY, bare: true },
  replays: { title: 'shell.screenReplays', Component: SAVES, ahead: () => [fetchPlay] },
  'class-debrief': { title: 'shell.screenClassDebrief', Component: CLASS_DEBRIEF, bare: true },
  how: { title: 'shell.screenHow', Component: HOW },
  sources: { title: 'shell.screenSources', Component: SOURCES },
};
