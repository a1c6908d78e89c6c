import { useEffect } from 'preact/hooks';
import { lessMotion, useApp, wantsLessMotion } from '../../store';

/** Tells the style sheets what the person prefers: `data-appearance` and `data-motion` on the root element. */
export function useAppearance(): void {
  const appearance = useApp((app) => app.preferences.appearance);
  const motion = useApp((app) => app.preferences.motion);
  useEffect(() => {
    document.documentElement.dataset['appearance'] = appearance;
  }, [appearance]);
  useEffect(() => {
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
