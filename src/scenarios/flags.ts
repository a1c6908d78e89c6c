const files = import.meta.glob<string>('../../assets/flags/*.svg', { query: '?url', import: 'default', eager: true });

/** The flags that are drawn, as scenarios name them. */
export const FLAGS: readonly string[] = Object.keys(files).map((path) => path.replace(/^.*\/([^/]*)\.svg$/, '$1'));
