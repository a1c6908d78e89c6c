import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../store';
import { direction, language, setLanguage } from '../../text';

/** Speaks the language that the person prefers once its words are here. Returns the one that is spoken. */
export function useLanguage(): string {
  const wanted = useApp((app) => app.preferences.language);
  const [spoken, speak] = useState(language());
  useEffect(() => {
    if (wanted === language()) return undefined;
    let still = true;
    const done = (): void => {
      if (still) speak(wanted);
    };
    // Where its words do not arrive, English goes on.
    setLanguage(wanted).then(done, () => undefined);
    return () => {
      still = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = spoken;
    document.documentElement.dir = direction(spoken);
  }, [spoken]);
  return spoken;
}
