// Prints what is wrong with the messages. (The types of new files are written by the build that precedes this.)
import { checkText } from './text-check.ts';

const faults = checkText(process.cwd());
for (const fault of faults) console.error(fault);
console.log(`Messages: ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
