// Builds what `report.html` is made of, into dist/page: the page without its data, and the shapes of the map.
// Runs after tsc, whose output it uses.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { geoPath } from 'd3-geo';
import { build } from 'esbuild';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { STATES } from '../dist/knowledge/states.js';

const root = path.resolve(import.meta.dirname, '..');
const at = (name) => path.join(root, name);
mkdirSync(at('dist/page'), { recursive: true });

writeFileSync(at('dist/page/page.html'), await makePage());
writeFileSync(at('dist/page/shapes.json'), JSON.stringify(makeShapes()));

/** One document: styles and fonts, the program, and the places where the data goes. */
async function makePage() {
  const { outputFiles } = await build({
    entryPoints: [at('src/report/page/main.tsx')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome103', 'firefox113', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfig: at('src/report/page/tsconfig.json'),
    loader: { '.woff2': 'dataurl' },
    charset: 'utf8',
    legalComments: 'none',
    outdir: at('dist/page'),
    write: false,
  });
  const code = (extension) => outputFiles.find((file) => file.path.endsWith(extension)).text.trim();
  // What ends an element must not stand in it.
  const script = code('.js')
    .replace(/<\/script/gi, '<\\/script')
    .replace(/<!--/g, '<\\!--');
  const style = code('.css').replace(/<\/style/gi, '<\\/style');
  // Nothing runs and nothing is fetched but what stands in this file as it was built.
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return readFileSync(at('src/report/page/page.html'), 'utf8')
    .replace('%notices%', () => readFileSync(at('src/report/page/NOTICES.txt'), 'utf8').trim())
    .replace('%policy%', () => policy)
    .replace('/* style */', () => style)
    .replace('/* program */', () => script);
}

/** Outlines of states and counties from us-atlas, with only as many corners as show at this size. */
function makeShapes() {
  const atlas = JSON.parse(readFileSync(at('node_modules/us-atlas/counties-albers-10m.json'), 'utf8'));
  /** Corners whose triangle is smaller than this, in square units of a map 975 wide, are left out. */
  const SMALLEST = 0.8;
  const topology = simplify(presimplify(atlas), SMALLEST);
  const draw = geoPath().digits(1);
  const outlines = (name) => feature(topology, topology.objects[name]).features;
  const byFips = new Map(STATES.map((state) => [state.fips, state]));
  return {
    width: 975,
    height: 610,
    states: outlines('states')
      .filter(({ id }) => byFips.has(id))
      .map((shape) => {
        const { code, name } = byFips.get(shape.id);
        return { code, name, path: draw(shape) };
      })
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    counties: Object.fromEntries(
      outlines('counties')
        .map((shape) => [shape.id, draw(shape)])
        .filter(([, outline]) => outline)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

function hash(text) {
  return createHash('sha256').update(text).digest('base64');
}
