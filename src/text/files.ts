/** Written by scripts/text-files.ts whenever Vite starts: one line a file of src/text/en. */
export interface Files {
  acts: typeof import('./en/acts.json');
  cli: typeof import('./en/cli.json');
  curtain: typeof import('./en/curtain.json');
  debrief: typeof import('./en/debrief.json');
  domain: typeof import('./en/domain.json');
  draft: typeof import('./en/draft.json');
  file: typeof import('./en/file.json');
  gallery: typeof import('./en/gallery.json');
  glossary: typeof import('./en/glossary.json');
  help: typeof import('./en/help.json');
  intake: typeof import('./en/intake.json');
  intent: typeof import('./en/intent.json');
  ledger: typeof import('./en/ledger.json');
  log: typeof import('./en/log.json');
  meters: typeof import('./en/meters.json');
  play: typeof import('./en/play.json');
  proof: typeof import('./en/proof.json');
  reason: typeof import('./en/reason.json');
  record: typeof import('./en/record.json');
  replay: typeof import('./en/replay.json');
  saves: typeof import('./en/saves.json');
  scenario: typeof import('./en/scenario.json');
  seat: typeof import('./en/seat.json');
  settings: typeof import('./en/settings.json');
  setup: typeof import('./en/setup.json');
  sheet: typeof import('./en/sheet.json');
  shell: typeof import('./en/shell.json');
  sources: typeof import('./en/sources.json');
  start: typeof import('./en/start.json');
  store: typeof import('./en/store.json');
  table: typeof import('./en/table.json');
  talk: typeof import('./en/talk.json');
  whisper: typeof import('./en/whisper.json');
  why: typeof import('./en/why.json');
  worth: typeof import('./en/worth.json');
}
