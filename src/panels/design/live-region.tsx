import { VisuallyHidden } from './visually-hidden';

/** One polite announcement: whatever `text` becomes is read out once. Mount it before the first text arrives. */
export const LiveRegion = ({ text }: { readonly text: string }) => (
  <VisuallyHidden>
    <span role="status" aria-live="polite" aria-atomic="true">
      {text}
    </span>
  </VisuallyHidden>
);
