import { pid } from 'node:process';

let count = 0;

/**
 * A temporary name for a file: no two runs at once have the same. The process that writes it is told, so that what a
 * killed run left can be known.
 */
export const temporaryName = (name: string): string => `.${name}.${pid}-${++count}.part`;

const TEMPORARY = /^\..+\.(?<pid>\d{1,10})-\d{1,10}\.part/;

/** Whether a file was left by a run that is no more: a temporary file of a process that does not live. */
export function isAbandoned(name: string): boolean {
  const writer = TEMPORARY.exec(name)?.groups?.pid;
  return writer !== undefined && Number(writer) !== pid && !isAlive(Number(writer));
}

/** Whether a process is running under this number. */
export function isAlive(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    // A process of another user lives, though it takes no signal from us.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
