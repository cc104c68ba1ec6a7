import { annotations } from './annotations.js';
import { claims } from './claims.js';
import type { Target } from './export.js';
import { medsl } from './medsl.js';
import { nist } from './nist/index.js';

/** All targets of `racefile export`. */
export const TARGETS: readonly Target[] = [medsl, annotations, nist, claims];

export type { ExportWriter, LeftOut, Target } from './export.js';
