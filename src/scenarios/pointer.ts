/** A JSON pointer (RFC 6901) to a place in a file: `/issues/3/options/1`. The whole file is `/`, for the reader's sake. */
export const pointer = (...path: readonly (string | number)[]): string =>
  path.length === 0 ? '/' : path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
