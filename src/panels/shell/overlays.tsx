import { useEffect, useState } from 'preact/hooks';
import { onOverlay, type Overlay } from '../design/overlay';
import { lazily } from './lazy';

interface OverlayProps {
  readonly onClose: () => void;
}

const Settings = lazily<OverlayProps>(() => import('../settings').then((room) => room.SettingsDialog));
const Glossary = lazily<OverlayProps & { readonly term?: string | undefined }>(() =>
  import('../help').then((room) => room.GlossaryDialog),
);
const Source = lazily<OverlayProps & { readonly source: string }>(() =>
  import('../help').then((room) => room.SourceDialog),
);

type Base = Exclude<Overlay, { readonly kind: 'source' }>;

/**
 * The dialogs that every screen has, opened from wherever by `openDialog`, `openSource` and `openTerm`. A source
 * opens above the glossary that cites it, and leads back to it.
 */
export function Overlays() {
  const [base, setBase] = useState<Base | null>(null);
  const [source, setSource] = useState<string | null>(null);
  useEffect(
    () =>
      onOverlay((overlay) => {
        if (overlay.kind === 'source') setSource(overlay.source);
        else setBase(overlay);
      }),
    [],
  );
  const closeBase = (): void => setBase(null);
  return (
    <>
      {base?.kind === 'settings' && <Settings onClose={closeBase} />}
      {base?.kind === 'glossary' && <Glossary onClose={closeBase} term={base.term} />}
      {source !== null && <Source key={source} source={source} onClose={() => setSource(null)} />}
    </>
  );
}
