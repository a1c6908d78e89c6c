/** Written by scripts/text-files.ts whenever Vite starts: one line a file of src/text/en. */
export interface Files {
  acts: typeof import('./en/acts.json');
  cli: typeof import('./en/cli.json');
  curtain: typeof import('./en/curtain.json');
  draft: typeof import('./en/draft.json');
  file: typeof import('./en/file.json');
  gallery: typeof import('./en/gallery.json');
  intent: typeof import('./en/intent.json');
  ledger: typeof import('./en/ledger.json');
  meters: typeof import('./en/meters.json');
  play: typeof import('./en/play.json');
  record: typeof import('./en/record.json');
  scenario: typeof import('./en/scenario.json');
  settings: typeof import('./en/settings.json');
  setup: typeof import('./en/setup.json');
  shell: typeof import('./en/shell.json');
  table: typeof import('./en/table.json');
  whisper: typeof import('./en/whisper.json');
}
