import type { ByLook } from '../../src/art/look';
import type { Hair } from './hair';

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
export const PEOPLE: ByLook<Three> = {
  blue: [
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
  red: [
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
  gold: [
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
  green: [
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
  violet: [
    {
      shoulder: 58,
      hair: 'receding',
      tone: 'grey',
      skin: 1,
      dress: 'suit',
      cloth: 'slate',
      glasses: true,
      arms: 'clasped',
    },
    {
      shoulder: 48,
      slight: true,
      hair: 'pixie',
      tone: 'white',
      skin: 0,
      dress: 'blazer',
      cloth: 'navy',
      tilt: -3,
      lean: -1,
      arms: 'folded',
    },
    {
      shoulder: 63,
      stoop: 2,
      hair: 'crop',
      tone: 'black',
      skin: 2,
      dress: 'waistcoat',
      cloth: 'umber',
      tilt: 4,
      lean: 2,
      head: 1.03,
    },
  ],
  grey: [
    {
      shoulder: 52,
      slight: true,
      hair: 'lowbun',
      tone: 'black',
      skin: 2,
      dress: 'blazer',
      cloth: 'charcoal',
      arms: 'clasped',
    },
    {
      shoulder: 57,
      slant: 2,
      hair: 'side',
      tone: 'fair',
      skin: 0,
      dress: 'suit',
      cloth: 'moss',
      beard: true,
      tilt: 3,
      lean: 1,
      arms: 'file',
    },
    {
      shoulder: 60,
      stoop: 4,
      hair: 'short',
      tone: 'white',
      skin: 1,
      dress: 'open',
      cloth: 'plum',
      tilt: -3,
      lean: -2,
      head: 0.98,
    },
  ],
};

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
