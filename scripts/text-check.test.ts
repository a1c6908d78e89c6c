import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkText } from './text-check.ts';
import { writeFileTypes } from './text-files.ts';

const trees: string[] = [];
afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true });
});

function plant(files: Record<string, string>): string {
  const tree = mkdtempSync(join(tmpdir(), 'text-'));
  trees.push(tree);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), content);
  }
  writeFileTypes(tree);
  return tree;
}

describe('the catalogue', () => {
  it('is whole: every message parses, every key exists and is used, every value is given', () => {
    expect(checkText(process.cwd())).toEqual([]);
  });

  it('is told of words that are chosen by the id of a side', () => {
    const card = { name: 'Port', shortName: 'Port', inText: 'the port', emblem: 'anchor', look: 1 };
    const tree = plant({
      'scenarios/harbour.json': JSON.stringify({ format: 2, sides: [{ id: 'port', ...card }] }),
      'src/text/en/room.json': JSON.stringify({
        leads: 'Led by {who, select, port {the port} other {somebody}}',
        inside: '{n, plural, one {{who, select, open {yes} port {the port} other {no}}} other {none}}',
        named: '{side, select, fleet {The fleet} other {Somebody}} waits',
        state: '{state, select, open {Open} other {{side} is in port}}',
      }),
      'src/room/a.ts':
        "t('room.leads', { who });t('room.inside', { n, who });t('room.named', { side });t('room.state', { state, side });",
    });
    expect(checkText(tree)).toEqual([
      'room.leads: chooses words by a side (port); names come from the scenario',
      'room.inside: chooses words by a side (port); names come from the scenario',
      'room.named: chooses words by a side (fleet); names come from the scenario',
    ]);
  });

  it('would be reported if it were not', () => {
    const tree = plant({
      'src/text/en/room.json': JSON.stringify({
        title: 'A room',
        count: '{n, plural, one {# chair} other {# chairs}}',
        idle: 'Nobody says this',
        'kind.round': 'Round',
        'kind.square': 'Square',
      }),
      'src/text/en/broken.json': JSON.stringify({ half: '{n, plural, one {#}' }),
      'src/room/a.ts': "t('room.title', { n });\nt('room.count');\nt('room.absent');\nt(`room.kind.${kind}`);",
      'src/room/b.ts': "fail('room.no-words', 'here');\nt(`room.sort.${sort}`);",
    });
    expect(checkText(tree).map((fault) => fault.replace(/"half".*/s, '"half"'))).toEqual([
      'broken.json: Message "half"',
      'src/room/a.ts:1: room.title has no use for the value n',
      'src/room/a.ts:2: room.count wants the value n',
      'src/room/a.ts:3: there is no message room.absent',
      'src/room/b.ts:1: there is no message room.no-words',
      'src/room/b.ts:2: no message matches `room.sort.${sort}`',
      'room.idle: nothing uses this message',
    ]);
  });
});
