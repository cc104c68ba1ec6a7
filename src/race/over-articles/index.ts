export { bodyIdentity } from './body-identity.js';
export { Gatherer, type Thing, usualName } from './gatherer.js';
export { homeState } from './home-state.js';
export { type Merger, mergersByInitials } from './initials.js';
export { placeIdentity } from './place-identity.js';
export { placeName, stateIn } from './place-name.js';
