import { readFileSync } from 'node:fs';
import { decodeModel, type LinearModel } from './linear-model.js';

const FOLDER = new URL('../../models/', import.meta.url);
const loaded = new Map<string, LinearModel>();

/** A model that ships with the package (`models/<name>.bin`), read once. */
export function loadModel(name: string): LinearModel {
  let model = loaded.get(name);
  if (!model) {
    model = decodeModel(readFileSync(new URL(`${name}.bin`, FOLDER)));
    loaded.set(name, model);
  }
  return model;
}
