import { describe, expect, it } from 'vitest';
import { keyOf, type Press } from '../../design/key';
import { commandOf, type Origin } from './keys';

const press = (key: string, change: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
});
const page: Origin = { typing: false, control: false };
const button: Origin = { typing: false, control: true };
const field: Origin = { typing: true, control: true };

describe('commandOf', () => {
  it('opens the tracks by number and the panels by letter, capitals by Caps Lock included', () => {
    expect(commandOf(press('2'), page, true)).toEqual({ kind: 'track', index: 1 });
    expect(commandOf(press('L'), page, true)).toEqual({ kind: 'panel', panel: 'ledger' });
  });

  it('never takes a letter from somebody who types, nor one with Alt', () => {
    expect(commandOf(press('t'), field, true)).toBeNull();
    expect(commandOf(press('z', { ctrlKey: true }), field, true)).toBeNull();
    expect(commandOf(press('t', { altKey: true }), page, true)).toBeNull();
  });

  it('leaves the space bar to controls', () => {
    expect(commandOf(press(' '), button, true)).toBeNull();
    expect(commandOf(press(' '), page, true)).toEqual({ kind: 'skip' });
  });

  it('keeps undo and redo where single keys are switched off', () => {
    expect(commandOf(press('u'), page, false)).toBeNull();
    expect(commandOf(press('z', { ctrlKey: true }), page, false)).toEqual({ kind: 'undo' });
    expect(commandOf(press('Z', { metaKey: true, shiftKey: true }), page, false)).toEqual({ kind: 'redo' });
  });

  it('leaves the browser its own keys', () => {
    expect(commandOf(press('t', { ctrlKey: true }), page, true)).toBeNull();
    expect(commandOf(press('Tab'), page, true)).toBeNull();
  });
});

/** What the keys T, H, G, W, Z, Y, B, Q and P of an American board write, where they are letters of their own. */
const OTHER = {
  Russian: ['е', 'р', 'п', 'ц', 'я', 'н', 'и', 'й', 'з'],
  Ukrainian: ['е', 'р', 'п', 'ц', 'я', 'н', 'и', 'й', 'з'],
  Greek: ['τ', 'η', 'γ', 'ς', 'ζ', 'υ', 'β', ';', 'π'],
  Hebrew: ['א', 'י', 'ע', "'", 'ז', 'ט', 'נ', '/', 'פ'],
  Arabic: ['ف', 'ا', 'ل', 'ص', 'ئ', 'غ', 'لا', 'ض', 'ح'],
} as const;
const PLACES = ['T', 'H', 'G', 'W', 'Z', 'Y', 'B', 'Q', 'P'] as const;

describe('boards of other scripts', () => {
  for (const [board, letters] of Object.entries(OTHER))
    it(`finds the keys of a ${board} board by their place`, () => {
      const keys = letters.map((key, i) => keyOf(press(key, { code: `Key${PLACES[i] ?? ''}` }), true));
      expect(keys).toEqual(PLACES.map((place) => place.toLowerCase()));
      const say = press(letters[7], { code: 'KeyQ' });
      expect(commandOf(say, page, true, true)).toEqual({ kind: 'say' });
      const [undo, redo] = [letters[4], letters[5]];
      const ctrl = (key: string, code: string, shiftKey = false): Press =>
        press(key, { code, ctrlKey: true, shiftKey });
      expect(commandOf(ctrl(undo, 'KeyZ'), page, false)).toEqual({ kind: 'undo' });
      expect(commandOf(ctrl(undo.toUpperCase(), 'KeyZ', true), page, false)).toEqual({ kind: 'redo' });
      expect(commandOf(ctrl(redo, 'KeyY'), page, false)).toEqual({ kind: 'redo' });
    });

  it('lets a Latin letter count as it is written, wherever it lies', () => {
    expect(keyOf(press('w', { code: 'KeyZ' }))).toBe('w'); // AZERTY
    expect(keyOf(press('z', { code: 'KeyY' }))).toBe('z'); // QWERTZ
    expect(keyOf(press(',', { code: 'KeyW' }))).toBe(','); // Dvorak
    expect(keyOf(press('ł', { code: 'KeyL' }))).toBe('ł'); // Polish
    expect(commandOf(press("'", { code: 'KeyW' }), page, true, false)).toBeNull();
    expect(keyOf(press('Dead', { code: 'KeyH' }), true)).toBe('dead');
  });

  it('takes a number from its place where the row writes something else', () => {
    expect(keyOf(press('&', { code: 'Digit1' }))).toBe('1');
    expect(keyOf(press('٢', { code: 'Digit2' }))).toBe('2');
    expect(keyOf(press('؟', { code: 'Slash', shiftKey: true }))).toBe('?');
    expect(keyOf(press('?', { code: 'Digit7', shiftKey: true }), true)).toBe('?');
  });
});
