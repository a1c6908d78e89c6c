import { targetId, type Actions, type App } from '../store';
import { hitAt, type Hit } from './hits';
import { toDesign, type Layout } from './layout';
import type { Source } from './director';
import type { TableScene } from './scene';

export interface PointerParts {
  readonly canvas: HTMLCanvasElement;
  readonly scene: TableScene;
  readonly store: Source;
  readonly actions: Pick<Actions, 'open'>;
  readonly layout: () => Layout;
}

export interface Pointer {
  /** To be called when what can be pressed has changed. */
  refresh(): void;
  off(): void;
}

/**
 * Presses on the canvas, and the brass edge. A thing is lit while it is pointed at, while its twin in the panels (the
 * element with its id in `data-pressable`) has the keyboard's focus, or, fainter, while it is what was pressed last.
 */
export function attachPointer({ canvas, scene, store, actions, layout }: PointerParts): Pointer {
  let pointed: string | null = null;
  let twin: string | null = null;

  const find = (id: string | null): Hit | null => scene.hits.find(({ thing }) => thing.id === id) ?? null;
  const hitUnder = (event: MouseEvent): Hit | null =>
    hitAt(scene.hits, toDesign(layout(), event.offsetX, event.offsetY));
  const refresh = (): void => {
    const { focus } = store.getState();
    const firm = find(pointed) ?? find(twin);
    scene.light(firm ?? find(focus && targetId(focus)), firm !== null);
    canvas.style.cursor = find(pointed) ? 'pointer' : 'default';
  };
  const point = (id: string | null): void => {
    if (id === pointed) return;
    pointed = id;
    refresh();
  };

  const move = (event: PointerEvent): void => point(hitUnder(event)?.thing.id ?? null);
  const leave = (): void => point(null);
  const press = (event: MouseEvent): void => {
    const thing = hitUnder(event)?.thing;
    if (thing) actions.open(thing.panel, thing.focus);
  };
  const focused = (event: FocusEvent): void => {
    const element = event.type === 'focusin' && event.target instanceof Element ? event.target : null;
    const id = element?.closest('[data-pressable]')?.getAttribute('data-pressable') ?? null;
    if (id === twin) return;
    twin = id;
    refresh();
  };

  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerleave', leave);
  canvas.addEventListener('click', press);
  document.addEventListener('focusin', focused);
  document.addEventListener('focusout', focused);
  const off = store.subscribe((now: App, before: App) => {
    if (now.focus !== before.focus) refresh();
  });
  return {
    refresh,
    off: () => {
      off();
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerleave', leave);
      canvas.removeEventListener('click', press);
      document.removeEventListener('focusin', focused);
      document.removeEventListener('focusout', focused);
    },
  };
}
