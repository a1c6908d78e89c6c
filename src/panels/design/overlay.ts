/** What may be opened above any screen. The shell shows it; panels only ask. */
export type Overlay =
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'settings' }
  | { readonly kind: 'glossary'; readonly term?: string };

type Listener = (overlay: Overlay) => void;

let listener: Listener | null = null;

/** The shell listens here. Returns how to stop. */
export function onOverlay(show: Listener): () => void {
  listener = show;
  return () => {
    if (listener === show) listener = null;
  };
}

/** Asks for what a source says: `¶11`, a named work (`Fearon 1995`) or `inferred`. */
export const openSource = (source: string): void => listener?.({ kind: 'source', source });

/** Asks for a dialog that every screen has. */
export const openDialog = (kind: 'settings' | 'glossary'): void => listener?.({ kind });

/** Asks for the glossary, at one of its terms. */
export const openTerm = (term: string): void => listener?.({ kind: 'glossary', term });
