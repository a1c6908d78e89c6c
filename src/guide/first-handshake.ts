import type { Guide } from './guide';

/** At the small table: draft, answer, question, worth, walking away, ledger, moves away from it, the window, the end, as each comes up. */
export const FIRST_HANDSHAKE: Guide = {
  steps: [
    { say: 'guide.agreed', point: 'paper', when: ['agreed'] },
    { say: 'guide.apart', point: 'paper', when: ['apart'] },
    { say: 'guide.vote', point: 'sign', when: ['voting'] },
    { say: 'guide.begin', point: 'clauses', until: ['clause', 'booked'] },
    { say: 'guide.lay', point: 'table', when: ['clause'], until: ['tabled'] },
    { say: 'guide.questioned', point: 'asked', when: ['questioned'], read: true },
    { say: 'guide.last', point: 'clock', when: ['last'], until: ['signed'], read: true },
    { say: 'guide.blocked', point: 'talk', when: ['blocked'], until: ['asked', 'again', 'signed'], read: true },
    { say: 'guide.heard', point: 'said', when: ['heard'], unless: ['blocked'], until: ['asked', 'signed'], read: true },
    { say: 'guide.answered', point: 'clauses', when: ['answered'], until: ['signed'], read: true },
    { say: 'guide.gains', point: 'sign', when: ['gains'], until: ['signed'], read: true },
    { say: 'guide.loses', point: 'clauses', when: ['loses'], until: ['gains', 'signed'], read: true },
    { say: 'guide.walk', point: 'walk', when: ['booked'], until: ['signed'], read: true },
    { say: 'guide.booked', point: 'ledger', when: ['booked'], until: ['ledger'], read: true },
    { say: 'guide.away', point: 'away', when: ['booked'], until: ['away'], read: true },
    { say: 'guide.window', point: 'clauses', when: ['again'], until: ['signed'], read: true },
    { say: 'guide.still', point: 'clauses', when: ['booked'], until: ['clause', 'signed'] },
    { say: 'guide.again', point: 'table', when: ['tabled'], until: ['signed'] },
  ],
};
