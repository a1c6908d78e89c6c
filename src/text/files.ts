/** Written by scripts/text-files.ts whenever Vite starts: one line a file of src/text/en. */
export interface Files {
  cli: typeof import('./en/cli.json');
}
