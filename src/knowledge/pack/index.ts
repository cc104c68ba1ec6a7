export { loadKnowledge, PACK_ENDING, readTable } from './files.js';
export { Knowledge, type Linked, type PersonFacts } from './knowledge.js';
export { decodePack, encodePack, type Pack, PackError, type PackPerson, type PackTerm } from './pack.js';
