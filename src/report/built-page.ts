import { existsSync, readFileSync } from 'node:fs';

/** The same place seen from `src` and from `dist`; `npm run build` fills it. */
const FOLDER = new URL('../../dist/page/', import.meta.url);

/** What the page is made of, as it was built. @throws where it was not */
export function readBuilt(name: 'page.html' | 'shapes.json'): string {
  const file = new URL(name, FOLDER);
  if (!existsSync(file)) throw new Error('the report page is not built: run npm run build');
  return readFileSync(file, 'utf8');
}
