import { useLayoutEffect, useRef } from 'preact/hooks';
import { actions } from '../../../store';
import { signRefusal, walkRefusal } from '../turn/acts-at-table';
import { scriptOf } from '../../design/key';
import { commandOf, type Command, type Origin } from './keys';
import { isClosed, SAY_KINDS, termsLooked, type Play } from '../play-context';
import { canTalk } from '../talk/utterance';

const TYPING = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';
const CONTROL = 'button, a, input, select, summary, [role=tab]';

/** Listens to the keyboard while the play screen is open and no dialog is above it. */
export function useKeys(play: Play | null): void {
  const latest = useRef(play);
  latest.current = play;
  const foreign = useRef(false);
  // With the first picture of the screen, not after it: who presses a key at once is heard.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const now = latest.current;
      foreign.current = (scriptOf(event.key) ?? (foreign.current ? 'other' : 'latin')) === 'other';
      if (!now || event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      const command = commandOf(event, originOf(event.target), now.preferences.shortcuts, foreign.current);
      if (!command || !run(now, command)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function originOf(target: EventTarget | null): Origin {
  if (!(target instanceof Element)) return { typing: false, control: false };
  return { typing: target.closest(TYPING) !== null, control: target.closest(CONTROL) !== null };
}

/** Does what was asked for; false where there was nothing to do. */
function run(play: Play, command: Command): boolean {
  switch (command.kind) {
    case 'track':
      return play.ui.say ? chooseWords(play, command.index) : openTrack(play, command.index);
    case 'go':
      return focusOn(`[data-key="${command.to}"]`) || inMenu(play, command.to);
    case 'dialog':
      return openDialog(play, command.dialog);
    case 'panel':
      actions.open(command.panel);
      return focusSoon(`[data-panel-title="${command.panel}"]`);
    case 'say':
      return openWords(play);
    case 'undo':
      actions.undo();
      return true;
    case 'redo':
      actions.redo();
      return true;
    case 'skip':
      if (!play.playing) return false;
      actions.skip();
      return true;
    default:
      return command satisfies never;
  }
}

/** The words, or out of them again. */
function openWords(play: Play): boolean {
  if (!canTalk(play)) return false;
  play.set({ say: play.ui.say ? null : 'ask' });
  return play.ui.say ? focusSoon('[data-key="say"]') : true;
}

/** While words are open the numbers choose their kind. */
function chooseWords(play: Play, index: number): boolean {
  const say = SAY_KINDS[index];
  if (say) play.set({ say });
  return say !== undefined;
}

function openTrack(play: Play, index: number): boolean {
  const track = play.scenario.tracks[index];
  if (!track) return false;
  actions.open('draft');
  const issue = play.scenario.issues.find((each) => each.track === track.id)?.id ?? null;
  // Who knows the key asks for the track, wherever a first game has come to.
  play.set({ track: track.id, issue, allClauses: true });
  return focusSoon(`#draft-track-${CSS.escape(track.id)}`);
}

/** A dialog that cannot be used now is not opened: its button takes the focus and says why. */
function openDialog(play: Play, dialog: Extract<Command, { readonly kind: 'dialog' }>['dialog']): boolean {
  if (dialog === 'sign' && signRefusal(play)) return focusOn('[data-key="sign"]');
  if (dialog === 'walk' && walkRefusal(play)) return focusOn('[data-key="walk"]') || inMenu(play, 'walk');
  if (dialog === 'reckoning' && (!play.me || Object.keys(termsLooked(play)).length === 0)) return false;
  // Its key closes it as well: it lies beside the draft, not over it.
  play.set({ dialog: dialog === play.ui.dialog ? null : dialog });
  return true;
}

/** What a narrow screen has no room for lies in its menu. */
function inMenu(play: Play, key: 'table' | 'hold' | 'walk'): boolean {
  if (play.wide || isClosed(play)) return false;
  play.set({ dialog: 'menu' });
  return focusSoon(`dialog[open] [data-key="${key}"]`);
}

function focusOn(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null;
}

/** Moves the focus once what was opened has been drawn, and a dialog among it has taken the focus. */
function focusSoon(selector: string, frames = 60): boolean {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (!focusOn(selector) && frames > 0) focusSoon(selector, frames - 1);
    }),
  );
  return true;
}
