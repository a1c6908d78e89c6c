import { useLayoutEffect } from 'preact/hooks';
import { lessMotion, useApp, wantsLessMotion } from '../../store';

/**
 * Tells the style sheets what the person prefers: `data-appearance` and `data-motion` on the root element. Before the
 * first picture: colours would else go over from the evening's into those of paper while the page comes up.
 */
export function useAppearance(): void {
  const appearance = useApp((app) => app.preferences.appearance);
  const motion = useApp((app) => app.preferences.motion);
  useLayoutEffect(() => {
    document.documentElement.dataset['appearance'] = appearance;
  }, [appearance]);
  useLayoutEffect(() => {
    const system = lessMotion();
    const tell = (): void => {
      const reduced = wantsLessMotion({ motion }, () => system.matches);
      document.documentElement.dataset['motion'] = reduced ? 'reduced' : 'full';
    };
    tell();
    system.addEventListener('change', tell);
    return () => system.removeEventListener('change', tell);
  }, [motion]);
}
