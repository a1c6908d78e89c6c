interface Policy {
  readonly createHTML: (markup: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
}

declare global {
  interface Window {
    /** Where browsers have Trusted Types: what becomes markup or code without having been allowed by name. */
    readonly trustedTypes?: { createPolicy(name: 'default', policy: Policy): unknown };
  }
}

/** Shapes with plain attributes: our icons and hatches. No address, no handler, no text. */
const SHAPES =
  /^(?:\s*<\/?(?:circle|clipPath|defs|ellipse|g|line|linearGradient|mask|path|pattern|polygon|polyline|rect|stop)(?:\s+(?!on)[\w-]+="[^"<>]*")*\s*\/?>)*\s*$/;

/**
 * The page's policy refuses text as markup or as the address of a script, whoever hands it over. These two pass: markup
 * of plain shapes, and workers out of the site's own folder.
 */
window.trustedTypes?.createPolicy('default', {
  createHTML: (markup) => (SHAPES.test(markup) ? markup : null),
  createScriptURL: (address) => {
    const folder = new URL('.', document.baseURI);
    return new URL(address, folder).href.startsWith(folder.href) ? address : null;
  },
});

export {};
