/** A batch was broken off on request; what was under way is finished. */
export class Interrupted extends Error {
  readonly code = 'racefile-interrupted';
  override readonly name = 'Interrupted';
}
