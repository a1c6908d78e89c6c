/** Whole numbers one after the other, each in so many bits, the highest first. */
export class BitWriter {
  private readonly bits: number[] = [];

  write(value: number, width: number): this {
    for (let at = width - 1; at >= 0; at--) this.bits.push(Math.floor(value / 2 ** at) % 2);
    return this;
  }

  /** In numbers of `width` bits; the last is filled up with zeros. */
  words(width: number): readonly number[] {
    const words: number[] = [];
    for (let from = 0; from < this.bits.length; from += width) {
      const bits = this.bits.slice(from, from + width);
      words.push(bits.reduce((word, bit) => word * 2 + bit, 0) * 2 ** (width - bits.length));
    }
    return words;
  }
}

/** Reads what {@link BitWriter} wrote; beyond the end there are zeros. */
export class BitReader {
  private readonly bits: readonly number[];
  private at = 0;

  constructor(words: readonly number[], width: number) {
    this.bits = words.flatMap((word) =>
      Array.from({ length: width }, (_, i) => Math.floor(word / 2 ** (width - 1 - i)) % 2),
    );
  }

  read(width: number): number {
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 2 + (this.bits[this.at++] ?? 0);
    return value;
  }

  /** Whether nothing but zeros is left, fewer than a word of them. */
  ended(width: number): boolean {
    const left = this.bits.slice(this.at);
    return left.length < width && left.every((bit) => bit === 0);
  }
}
