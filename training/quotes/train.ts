/**
 * Trains the models that find quotes, their cues and their sources, and writes models/quotes-*.bin:
 *   npx tsx training/quotes/train.ts SHARED [KEEP]
 * What builds on the tagger is trained on articles that the tagger has not seen: a third of them at a time is read
 * by a tagger trained on the others. Taggers are kept in the folder KEEP, where given, and not trained again.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodeModel, encodeModel, type LinearModel } from '../../src/model/linear-model.js';
import { createChooser } from '../../src/nlp/quotes/link/index.js';
import { readParts } from '../../src/nlp/quotes/reading.js';
import { type Example, toExample } from './examples.js';
import { readPolnear } from './polnear.js';
import { confidenceChoices, trainConfidence } from './train-confidence.js';
import { type Read, trainLinks } from './train-links.js';
import { trainStretches } from './train-stretches.js';
import { type TaggerModels, trainTagger } from './train-tagger.js';
import { type Tried, tryTagger } from './tried.js';

const PARTS = 3;
const MODELS = path.resolve(import.meta.dirname, '../../models');

const [shared, keep] = process.argv.slice(2);
if (!shared) throw new Error('usage: train.ts SHARED [KEEP]');

const examples = readPolnear(shared, 'train').map(toExample);
const partOf = (_: unknown, i: number): number => i % PARTS;
const tried: Tried[][] = [];
for (let part = 0; part < PARTS; part++) {
  const models = taggerOf(
    `without-${part}`,
    examples.filter((example, i) => partOf(example, i) !== part),
  );
  tried.push(
    tryTagger(
      examples.filter((example, i) => partOf(example, i) === part),
      models,
    ),
  );
}
const { lexicon, tagger } = taggerOf('all', examples);

// The judges of confidence look at choices that were made for articles not trained on.
const choices = tried.flatMap((unseen, part) => {
  const seen = tried.filter((_, i) => i !== part).flat();
  const stretches = trainStretches(seen);
  const chooser = createChooser(trainLinks(readAll(seen, stretches)));
  return readAll(unseen, stretches).flatMap((read) => confidenceChoices(read, chooser));
});
const stretches = trainStretches(tried.flat());
const { cues, sources } = trainLinks(readAll(tried.flat(), stretches));
const confidence = trainConfidence(choices);

for (const [name, model] of Object.entries({ lexicon, tagger, stretches, cues, sources, confidence })) {
  const file = encodeModel(model);
  writeFileSync(path.join(MODELS, `quotes-${name}.bin`), file);
  console.log(`quotes-${name}.bin: ${file.length} bytes`);
}

function readAll(all: readonly Tried[], model: LinearModel): Read[] {
  return all.map(({ example, input, tagger: own }) => ({
    example,
    reading: readParts(example.document, input, example.stretches, own, model),
  }));
}

function taggerOf(name: string, list: readonly Example[]): TaggerModels {
  const fileOf = (kind: string): string => path.join(keep ?? '', `${name}-${kind}.bin`);
  if (keep && existsSync(fileOf('tagger')))
    return {
      lexicon: decodeModel(readFileSync(fileOf('lexicon'))),
      tagger: decodeModel(readFileSync(fileOf('tagger'))),
    };
  const models = trainTagger(list, (epoch, loss) =>
    console.log(`tagger ${name}, round ${epoch}: loss ${loss.toFixed(4)} a word`),
  );
  if (keep) {
    mkdirSync(keep, { recursive: true });
    writeFileSync(fileOf('lexicon'), encodeModel(models.lexicon));
    writeFileSync(fileOf('tagger'), encodeModel(models.tagger));
  }
  return models;
}
