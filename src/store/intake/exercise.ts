/** No exercise has as many bytes: what is larger need not be read to know that it is none. */
export const LARGEST_EXERCISE = 64 * 1024;

/** What a class has as files: an exercise, to be handed out, and a teacher's own copy of one, with its cards. */
export type ClassFile = 'exercise' | 'class';

const NAMED = /"format"\s*:\s*"impasse-(exercise|class)"/;
/** Where it says so in a file that somebody has broken: at its beginning, as the program writes it. */
const BEGINNING = 200;

/** As what a text was meant, be it sound or not; null for anything else. */
export function meantAsClass(text: string): ClassFile | null {
  const named = NAMED.exec(formatOf(text) ?? text.slice(0, BEGINNING))?.[1];
  return named === 'exercise' || named === 'class' ? named : null;
}

function formatOf(text: string): string | null {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : null;
    return `"format":${JSON.stringify(format)}`;
  } catch {
    return null;
  }
}

/** The same of a file; null, too, where its text cannot be had. */
export const meantAsClassFile = async (
  file: File,
): Promise<{ readonly as: ClassFile; readonly text: string } | null> => {
  if (file.size > LARGEST_EXERCISE) return null;
  const text = await file.text().catch(() => '');
  const as = meantAsClass(text);
  return as && { as, text };
};
