import { useEffect, useState } from 'preact/hooks';
import { onOverlay, type Overlay } from '../design';
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

/** The dialogs that every screen has, opened from wherever by `openDialog`, `openSource` and `openTerm`. */
export function Overlays() {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  useEffect(() => onOverlay(setOverlay), []);
  const onClose = (): void => setOverlay(null);
  if (!overlay) return null;
  switch (overlay.kind) {
    case 'settings':
      return <Settings onClose={onClose} />;
    case 'glossary':
      return <Glossary onClose={onClose} term={overlay.term} />;
    case 'source':
      return <Source key={overlay.source} onClose={onClose} source={overlay.source} />;
    default:
      return overlay satisfies never;
  }
}
