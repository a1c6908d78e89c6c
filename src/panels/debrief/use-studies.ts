import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Scatter, StudiedLog, Study } from '../../analysis';
import type { Lens, Side } from '../../engine';
import { openStudies, type Studies } from './studies';

/** How far a long computation has come. */
export type Progress<Result> =
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed' };

export interface Studying {
  readonly studies: Studies | null;
  readonly study: Progress<Study>;
  readonly again: () => void;
}

const NOT_BEGUN = { kind: 'working', done: 0, all: 0 } as const;

/** Opens the desk with the page and closes it when the page is left; a log of one seat is not studied. */
export function useStudying(log: StudiedLog, wanted: boolean): Studying {
  const [studies, setStudies] = useState<Studies | null>(null);
  const [study, setStudy] = useState<Progress<Study>>(NOT_BEGUN);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    const opened = openStudies(log);
    const tell = (progress: Progress<Study>): void => {
      if (!left) setStudy(progress);
    };
    setStudies(opened);
    tell(NOT_BEGUN);
    if (wanted)
      opened
        .study((done, all) => tell({ kind: 'working', done, all }))
        .then(
          (result) => tell({ kind: 'done', result }),
          () => tell({ kind: 'failed' }),
        );
    return () => {
      left = true;
      opened.close();
    };
  }, [log, wanted, tries]);
  return { studies, study, again: () => setTries((before) => before + 1) };
}

export const StudyContext = createContext<Studying>({ studies: null, study: NOT_BEGUN, again: () => undefined });

export const useStudy = (): Studying => useContext(StudyContext);

/** The finished study, or null while it is not. */
export function useFinished(): Study | null {
  const { study } = useStudy();
  return study.kind === 'done' ? study.result : null;
}

/** The scatter of packages for two sides; keeps the last one while the next is computed. */
export function useScatter(lens: Lens, x: Side, y: Side): { scatter: Scatter | null; busy: boolean } {
  const { studies } = useStudy();
  const [shown, setShown] = useState<{ key: string; scatter: Scatter | null }>({ key: '', scatter: null });
  const key = `${lens} ${x} ${y}`;
  useEffect(() => {
    let left = false;
    studies?.scatter(lens, x, y).then(
      (scatter) => !left && setShown({ key, scatter }),
      () => !left && setShown({ key, scatter: null }),
    );
    return () => {
      left = true;
    };
  }, [studies, key]);
  return { scatter: shown.scatter, busy: shown.key !== key };
}
