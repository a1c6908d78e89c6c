/** A run of text with its weight: plain, strong (`*…*`) or guessed (`_…_`, set slanted). */
export interface Run {
  readonly style: 'plain' | 'strong' | 'guess';
  readonly text: string;
}

/**
 * Reads the two marks that catalogue sentences may carry, so that a whole sentence stays one message: `*strong*` and
 * `_guessed_`. A mark without its partner is text.
 */
export function runsOf(text: string): readonly Run[] {
  return text
    .split(/(\*[^*]+\*|_[^_]+_)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (/^\*[^*]+\*$/.test(part)) return { style: 'strong', text: part.slice(1, -1) };
      if (/^_[^_]+_$/.test(part)) return { style: 'guess', text: part.slice(1, -1) };
      return { style: 'plain', text: part };
    });
}
