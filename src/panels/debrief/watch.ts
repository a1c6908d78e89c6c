import { actions, store } from '../../store';

/** Opens the replay where the act has just happened. */
export function watch(act: number): void {
  actions.go({ name: 'replay' });
  const frames = store.getState().session?.frames ?? [];
  actions.goTo(frames.findLastIndex((frame) => frame.act <= act));
}
