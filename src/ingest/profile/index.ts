export { learnProfile } from './learn.js';
export { Profile, ProfileError, parseProfile, renderProfile } from './profile.js';
