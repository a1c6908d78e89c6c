/** Gives the bytes of a text in UTF-8 one by one. The engine knows no encoder of the browser's. */
export function eachByte(text: string, eat: (byte: number) => void): void {
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      eat(code);
      continue;
    }
    if (code >= 0xd800 && code < 0xdc00 && i + 1 < text.length) {
      code = 0x10000 + ((code - 0xd800) << 10) + (text.charCodeAt(++i) - 0xdc00);
      eat(0xf0 | (code >> 18));
      eat(0x80 | ((code >> 12) & 0x3f));
    } else if (code < 0x800) {
      eat(0xc0 | (code >> 6));
      eat(0x80 | (code & 0x3f));
      continue;
    } else {
      eat(0xe0 | (code >> 12));
    }
    eat(0x80 | ((code >> 6) & 0x3f));
    eat(0x80 | (code & 0x3f));
  }
}

export function utf8(text: string): number[] {
  const bytes: number[] = [];
  eachByte(text, (byte) => bytes.push(byte));
  return bytes;
}
