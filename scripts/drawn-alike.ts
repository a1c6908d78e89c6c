import fc from 'fast-check';

/**
 * Properties draw the same on every machine and at every run: many also count what they came across, and a run that by
 * chance meets too little of it would fail without a fault. `IMPASSE_DRAW` is another number to draw by.
 */
fc.configureGlobal({ seed: Number(process.env['IMPASSE_DRAW'] ?? 15_082_025) });
