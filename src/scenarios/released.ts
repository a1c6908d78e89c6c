/** The check numbers of one released version of a scenario: FNV-1a 64 of its canonical JSON. */
interface Release {
  readonly whole: string;
  /** Of the part that lies open to all: without the sheets, the spread and the guesses that follow from them. */
  readonly open: string;
}

const release = (whole: string, open: string): Release => ({ whole, open });

/**
 * Every version of a scenario that ever came with the game, the present one last, so that an old log is told from one
 * whose scenario was changed. When a scenario changes, its new check numbers are added; `src/log/proof.test.ts`
 * gives them.
 */
export const RELEASED: Readonly<Record<string, readonly Release[]>> = {
  'alaska-summit': [
    release('d81f2769a7a331ef', 'dfd97f965ffa6d98'),
    release('ea6cbfdf7a1e41e8', 'dfd97f965ffa6d98'),
    release('0d279c113e86724c', '78248c3a0e110e8c'),
    release('3bba0ad8d7392566', 'dbb06730ec132fc1'),
    release('0a94fdfa99e7a291', 'dbb06730ec132fc1'),
    release('dfcbea1b1bef22ca', '85833c3f195c5106'),
    release('8142dfad5d947dc2', '3940fd82a570677e'),
    release('004d7b5838f8dacf', '3940fd82a570677e'),
    release('7611ef49a1ffc035', '453a8e5f235f8924'),
    release('aa5f4a73f5dd9979', 'cf9574521e6ff564'),
    release('ab4520632e034e06', 'cf9574521e6ff564'),
    release('45fb6eb97f111f4c', 'cf9574521e6ff564'),
    release('11a074d77ea66559', '9ac164247b7110ec'),
  ],
  'first-handshake': [release('1be5bf375d959209', 'd788e6fa5ea2a2e8')],
};
