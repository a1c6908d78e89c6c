import type { BySide } from '../../engine';

export type Hair =
  | 'short'
  | 'side'
  | 'bald'
  | 'receding'
  | 'crop'
  | 'curls'
  | 'swept'
  | 'bob'
  | 'bun'
  | 'long'
  | 'pixie'
  | 'lowbun'
  | 'waves'
  | 'fringe';
export type Tone = 'black' | 'brown' | 'chestnut' | 'fair' | 'grey' | 'white';
export type Dress = 'suit' | 'open' | 'waistcoat' | 'double' | 'blazer' | 'round' | 'stand' | 'scarf' | 'roll';
export type Cloth = 'charcoal' | 'navy' | 'umber' | 'plum' | 'moss' | 'slate';
export type Arms = 'down' | 'folded' | 'file' | 'clasped';

/**
 * One delegate. Faceless on purpose; hair, build and dress are drawn by lot from plain types and may point at no real
 * person.
 */
export interface Person {
  /** Half the shoulders' width (men here 56…66, women 46…54) and how far the shoulders drop (0 = upright). */
  readonly shoulder: number;
  readonly stoop?: number;
  /** One shoulder lower than the other, in units. */
  readonly slant?: number;
  readonly slight?: boolean;
  /** Width of the head as a share. */
  readonly head?: number;
  /** Tilt of the head in degrees, and how far it leans aside. */
  readonly tilt?: number;
  readonly lean?: number;
  readonly hair: Hair;
  readonly tone: Tone;
  readonly beard?: boolean;
  readonly glasses?: boolean;
  /** 0 fair … 2 dark. */
  readonly skin: 0 | 1 | 2;
  readonly dress: Dress;
  readonly cloth: Cloth;
  readonly arms?: Arms;
}

type Three = readonly [Person, Person, Person];

/** Three of each delegation: the first leads it. */
export const PEOPLE: BySide<Three> = {
  us: [
    { shoulder: 62, hair: 'side', tone: 'grey', skin: 0, dress: 'suit', cloth: 'navy', arms: 'clasped' },
    {
      shoulder: 49,
      slight: true,
      hair: 'bob',
      tone: 'black',
      skin: 2,
      dress: 'blazer',
      cloth: 'plum',
      tilt: 3,
      lean: 1,
      arms: 'file',
    },
    {
      shoulder: 57,
      stoop: 3,
      slant: 2,
      hair: 'bald',
      tone: 'white',
      skin: 0,
      dress: 'open',
      cloth: 'slate',
      glasses: true,
      tilt: -4,
      lean: -2,
      head: 0.97,
    },
  ],
  ru: [
    {
      shoulder: 59,
      hair: 'swept',
      tone: 'brown',
      skin: 0,
      dress: 'suit',
      cloth: 'charcoal',
      beard: true,
      arms: 'clasped',
    },
    {
      shoulder: 65,
      stoop: 2,
      hair: 'short',
      tone: 'white',
      skin: 0,
      dress: 'double',
      cloth: 'umber',
      tilt: 3,
      head: 1.06,
      arms: 'folded',
    },
    {
      shoulder: 48,
      slight: true,
      hair: 'bun',
      tone: 'chestnut',
      skin: 0,
      dress: 'round',
      cloth: 'plum',
      tilt: -3,
      lean: -1,
    },
  ],
  ua: [
    {
      shoulder: 50,
      slight: true,
      hair: 'fringe',
      tone: 'chestnut',
      skin: 0,
      dress: 'stand',
      cloth: 'slate',
      arms: 'clasped',
    },
    {
      shoulder: 58,
      hair: 'crop',
      tone: 'black',
      skin: 1,
      dress: 'suit',
      cloth: 'moss',
      tilt: 4,
      lean: 2,
      slant: -2,
      arms: 'file',
    },
    {
      shoulder: 61,
      stoop: 4,
      hair: 'short',
      tone: 'grey',
      skin: 0,
      dress: 'waistcoat',
      cloth: 'umber',
      beard: true,
      glasses: true,
      tilt: -3,
      lean: -2,
    },
  ],
  eu: [
    {
      shoulder: 51,
      slight: true,
      hair: 'curls',
      tone: 'brown',
      skin: 1,
      dress: 'scarf',
      cloth: 'navy',
      arms: 'clasped',
    },
    {
      shoulder: 60,
      slant: 2,
      hair: 'receding',
      tone: 'fair',
      skin: 0,
      dress: 'open',
      cloth: 'charcoal',
      tilt: -4,
      lean: -2,
      head: 0.98,
      arms: 'folded',
    },
    {
      shoulder: 47,
      slight: true,
      stoop: 3,
      hair: 'waves',
      tone: 'chestnut',
      skin: 0,
      dress: 'roll',
      cloth: 'moss',
      tilt: 3,
      lean: 2,
    },
  ],
};

/** Hair on the head, front view; units of the bust, crown about y −138, chin about −80. */
export const HAIR: Readonly<Record<Hair, string>> = {
  short:
    'M-18.4-105C-20.5-128-12.5-139 1-139C14.5-139 20.4-127 18.4-105C17.4-111 16.6-116 14.4-120C9-123.5-6-124.5-13.4-120C-16.2-116-17.4-111-18.4-105z',
  side: 'M-18.4-106C-21-127-13-140 2-139.6C15-139 20.6-127 18.4-106C17.6-113 16.4-117 14-121.5C6-120-4-123.6-8-128.5C-10.5-122.5-16-117-18.4-106z',
  swept:
    'M-18.2-105C-20.6-124-14-138.5-2-140.5C10-142.5 20.5-134 18.2-105C17.4-112 16.2-117 13.6-121C10-127 2-129-4-127.5C-10-125.5-14.5-120-16-114C-16.8-111-17.6-108-18.2-105z',
  bald: 'M-17.8-103C-19.8-112-19.4-119-17-124C-16.4-116-16.4-110-16.4-102zM17.8-103C19.8-112 19.4-119 17-124C16.4-116 16.4-110 16.4-102z',
  receding:
    'M-18-102C-20.4-116-19-128-12-134.5C-9-135.6-5-135-2.5-134.4C-8-132-11.5-128.5-13.5-121C-15-115.5-15.6-108-16-101zM18-102C20.4-116 19-128 12-134.5C9-136 1-135.4-2.5-134.4C4-133 10-131 13-122C15-116 15.6-108 16-101z',
  crop: 'M-18-107C-20-126-12.5-137 0-137C12.5-137 20-126 18-107C17-113 15.5-118.5 12.4-122.5C4-126-4-126-12.4-122.5C-15.5-118.5-17-113-18-107z',
  curls:
    'M-18.5-102C-23-106-24-114-21.5-119C-23.5-126-19-133-13.5-134.5C-11-140-3-142.5 2-140.5C8-143 15-139 16.5-133.5C22-131 24-124 21.5-118.5C24-113 22.5-105.5 18.5-102C17.5-108 16.5-114 13.5-118.5C11-120-2-122-6-120.5C-10-122-15-116-16-112C-17-109-17.5-105-18.5-102z',
  bob: 'M-20-82C-24.5-100-23-128-12-136.4C-5-141.4 8-141.4 14-135.6C23.4-127 24.5-100 20-82C17.4-80 13-81 12-84C15.6-94 16-110 12-122C4-119-6-121.5-10.5-126C-14.6-116-16-96-12-84C-13-81-17.4-80-20-82z',
  bun: 'M-17-103C-19.6-120-14-137.4 0-137.4C14-137.4 19.6-120 17-103C16.2-111 14.4-117.4 11.4-122C4-124-4-124-11.4-122C-14.4-117.4-16.2-111-17-103zM-8.5-139C-8.5-148 8.5-148 8.5-139C8.5-134-8.5-134-8.5-139z',
  long: 'M-22-58C-26-84-25-130-11-137C-4-141 7-141 13-136C25-129 26-84 22-58C16-55 11-60 11-68C15.4-86 16-108 11.4-122C4-119.6-6-122-10.6-126.4C-15-114-15.4-88-11-68C-11-60-16-55-22-58z',
  waves:
    'M-24-62C-29-72-22-80-25-92C-27-104-22-112-22-119C-21-131-11-140 1-140.5C14-141 22-131 22.5-120C22.5-112 27-104 25-93C22-82 29-72 24-62C19-56 12-60 11-68C15.4-84 15.5-106 12.5-118C8-127 0-129-5-128C-12-122-15.5-112-15.4-98C-15.2-86-13-76-11-68C-12-60-19-56-24-62z',
  fringe:
    'M-18.8-92C-22-112-19-140 0-140C19-140 22-112 18.8-92C16.5-90 15-93 15-96C16-104 15.8-110 14.5-115C6-112-6-112-14.5-115C-15.8-110-16-104-15-96C-15-93-16.5-90-18.8-92z',
  pixie:
    'M-17.8-99C-21.4-121-14.6-138.6 .6-138.8C15.4-138.6 21.4-121 17.8-99C16.6-97 14.4-99.4 14.6-102.6C15.6-111 14.4-117 10.4-122.6C4-116.6-7-113.8-13.4-113.4C-15-109-14.6-105-14.6-102C-14.8-99-16.8-97-17.8-99z',
  lowbun:
    'M-17-102C-19.8-121-14-137.2 0-137.2C14-137.2 19.8-121 17-102C16.4-108 14.8-113.6 10-119C5-124.6-1-126-4-126.6C-8.6-120-14.8-114.6-15.4-108C-15.8-106-16.4-103.6-17-102z',
};

/** Hair that falls behind the neck and shoulders. */
export const FALLING: ReadonlySet<Hair> = new Set<Hair>(['bob', 'long', 'waves']);

export const TONES: Readonly<Record<Tone, readonly [crown: string, edge: string]>> = {
  black: ['#0B0A0D', '#1C171A'],
  brown: ['#17100E', '#33221A'],
  chestnut: ['#1F120E', '#472A1D'],
  fair: ['#3A2C1E', '#6E5536'],
  grey: ['#2B2A2F', '#57545A'],
  white: ['#46444A', '#86807F'],
};

export const CLOTHS: Readonly<Record<Cloth, readonly [shoulder: string, hem: string]>> = {
  charcoal: ['#16161B', '#232024'],
  navy: ['#121724', '#1D2233'],
  umber: ['#1C1613', '#2C221C'],
  plum: ['#1C141C', '#2D1F2A'],
  moss: ['#151915', '#232821'],
  slate: ['#1A1E24', '#2A2E35'],
};

export const SKINS: Readonly<Record<0 | 1 | 2, readonly [crown: string, middle: string, chin: string]>> = {
  0: ['#2A1F1F', '#47332D', '#8C6248'],
  1: ['#231918', '#3B2922', '#70492F'],
  2: ['#181112', '#2A1C18', '#523522'],
};
