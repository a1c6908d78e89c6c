/** One form of the window, or of its colours, and what is looked for in it. */
export interface Form {
  readonly checks: readonly ('axe' | 'contrast' | 'focus' | 'spacing' | 'width')[];
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Paper differs from evening in its colours alone. */
  readonly paper?: true;
}

/**
 * The ways in which every screen must stand: those of one walk come one after the other on each screen. The small ones
 * are a laptop at 200 % and a window of 1280×1024 at 400 % (WCAG 1.4.10).
 */
export const LOOKS: Readonly<Record<string, readonly [Form, ...Form[]]>> = {
  wide: [
    { viewport: { width: 1366, height: 768 }, checks: ['axe', 'focus', 'spacing'] },
    { paper: true, checks: ['contrast'] },
  ],
  narrow: [
    { viewport: { width: 390, height: 844 }, checks: ['axe', 'focus', 'spacing'] },
    { viewport: { width: 640, height: 360 }, checks: ['focus', 'width'] },
    { viewport: { width: 320, height: 256 }, checks: ['focus', 'width'] },
  ],
};
