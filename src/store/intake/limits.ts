/** The largest ZIP, in bytes: more than a thousand games of usual size. */
export const LARGEST_ZIP = 256 * 1024 * 1024;
/** Most bytes that one ZIP may hold when it is unpacked. */
export const MOST_UNPACKED = 512 * 1024 * 1024;
/** Most files of a folder or a ZIP that are looked at. */
export const MOST_FILES = 5000;
/** Most folders within each other. */
export const DEEPEST = 20;
