/** Markup inside of Lucide's `<svg>`, by name: written by `scripts/icons.ts`. */
declare module 'virtual:icons/*' {
  const icons: Readonly<Record<string, string>>;
  export default icons;
}
