import type { Manifest } from '../schema/index.js';
import { EXIT, tell } from './output.js';

/** Names every input that became no article, and every correction that changed nothing. */
export function reportInputs(manifest: Manifest, correctionFile: string | undefined): void {
  for (const { file, item, status, reason } of manifest.inputs) {
    if (status !== 'ok') tell(`${file}${item === null ? '' : `:${item}`}: ${status}: ${reason}`);
  }
  for (const { line, action, reason } of manifest.corrections?.unapplied ?? [])
    tell(
      `${correctionFile ?? 'corrections'}:${line}: ${action === null ? 'no correction' : `${action} no longer applies`}: ${reason}`,
    );
}

/** How a command ends that wrote this manifest. */
export function exitCodeFor({ counts }: Manifest, strict = false): number {
  const unreadable = counts.unreadable ?? 0;
  if (counts.ok === 0 || (strict && unreadable > 0)) return EXIT.failed;
  return unreadable > 0 ? EXIT.someUnreadable : EXIT.allRead;
}
