import { describe, expect, it } from 'vitest';
import { CATALOGUE, loadScenario } from '../../scenarios';
import { isKey, t } from '../../text';
import { named, PARAGRAPHS, WORKS } from './works';

const sourcesOf = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'sources' in value && Array.isArray(value.sources) ? value.sources.map(String) : [];
  return [...own, ...Object.values(value).flatMap(sourcesOf)];
};

describe('sources', () => {
  it('knows every source that a scenario of ours names', async () => {
    for (const { id } of CATALOGUE) {
      const loaded = await loadScenario(id);
      if (!loaded.ok) throw new Error(loaded.fault.code);
      const unknown = [...new Set(sourcesOf(loaded.value))].filter((source) => named(source).kind === 'unknown');
      expect(unknown).toEqual([]);
    }
  });

  it('has words for every paragraph and every work', () => {
    expect(t('sources.title')).toBeTruthy();
    const keys = [
      ...Array.from({ length: PARAGRAPHS }, (_, i) => `sources.p${i + 1}`),
      ...WORKS.flatMap((work) => [`sources.work-${work}`, `sources.use-${work}`]),
    ];
    expect(keys.filter((key) => !isKey(key))).toEqual([]);
  });

  it('tells a paragraph beyond the article from one within it', () => {
    expect(named('¶31')).toEqual({ kind: 'paragraph', n: 31 });
    expect(named('¶32')).toEqual({ kind: 'unknown' });
    expect(named('Lax and Sebenius 1986')).toEqual({ kind: 'work', work: 'lax-sebenius-1986' });
  });
});
