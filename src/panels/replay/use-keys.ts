import { useEffect } from 'preact/hooks';
import { actions, store } from '../../store';

/** Controls that use arrows, Home and End themselves. */
const OWN = 'input, select, textarea, [role=tab], [role=toolbar] *, [contenteditable]';
const PRESSED = 'button, a, summary';

/** Home, End and the arrows step through the acts; the space bar plays and pauses. Silent while a dialog is open. */
export function useReplayKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, isComposing, target } = event;
      if (
        defaultPrevented ||
        isComposing ||
        altKey ||
        ctrlKey ||
        metaKey ||
        shiftKey ||
        document.querySelector('dialog[open]')
      )
        return;
      const element = target instanceof Element ? target : null;
      if (element?.closest(OWN)) return;
      if (!run(event.key, element?.closest(PRESSED) != null)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function run(key: string, onControl: boolean): boolean {
  switch (key) {
    case 'Home':
      actions.goTo('first');
      return true;
    case 'End':
      actions.goTo('last');
      return true;
    case 'ArrowLeft':
      actions.goTo('previous');
      return true;
    case 'ArrowRight':
      actions.goTo('next');
      return true;
    case ' ':
      if (onControl || !store.getState().preferences.shortcuts) return false;
      actions.togglePlaying();
      return true;
    default:
      return false;
  }
}
