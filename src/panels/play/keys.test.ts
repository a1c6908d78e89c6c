import { describe, expect, it } from 'vitest';
import { commandOf, type Origin, type Press } from './keys';

const press = (key: string, change: Partial<Press> = {}): Press => ({
  key,
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
