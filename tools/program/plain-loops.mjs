// Writes loops over lists, and names taken from lists, without the iterator protocol:
//
//   for (const name of names) keep(name);
//   for (let $list = (names), $steps = $stepsOver($list), $i = 0; $steps === null ? $i < $list.length : $steps.next(); $i++) {
//     const name = $steps === null ? $list[$i] : $steps.value; keep(name); }
//
//   const [given, family] = names;
//   const { 0: given, 1: family } = $listOf(names, 2);
//
// Once V8 has compiled a function for speed the protocol costs little. Until then each step is a call and an object, and the
// compiler has more to do for the loop. The built command has some 550 such places, and over 3,000 articles a thread spent a
// quarter of its time in code that was not yet compiled.
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import MagicString from 'magic-string';

const HELPERS = fileURLToPath(new URL('./list-steps.mjs', import.meta.url));
const IMPORT = `import { ${['listOf', 'stepsOver', 'stepsOverEntries'].map((name) => `${name} as $${name}`).join(', ')} } from ${JSON.stringify(HELPERS)};\n`;

/** Methods that give no list: to step through what they give is as well done as it can be. */
const GIVE_NO_LIST = new Set(['keys', 'values', 'matchAll']);

/**
 * Does the same with the same values, but that a generator which is left early is not closed.
 *
 * @param code a module in JavaScript, without names that begin with `$`
 * @returns the module rewritten, or as it was where there is nothing to rewrite
 */
export function plainLoops(code) {
  const edits = new MagicString(code);
  let count = 0;
  ancestor(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    ForOfStatement(loop) {
      if (canBePlain(loop)) rewriteLoop(edits, loop, count++);
    },
    VariableDeclaration({ declarations }, _, ancestors) {
      if (/^For(?:Of|In)/.test(ancestors.at(-2).type)) return;
      for (const { id, init } of declarations) {
        if (!isPlainPattern(id) || init.type === 'SequenceExpression') continue;
        edits.overwrite(id.start, id.end, byIndex(edits, id));
        edits.appendLeft(init.start, '$listOf(');
        edits.appendRight(init.end, `, ${id.elements.length})`);
        count++;
      }
    },
  });
  return count === 0 ? code : IMPORT + edits.toString();
}

const canBePlain = ({ await: waits, left, right }) =>
  !waits && left.type === 'VariableDeclaration' && !GIVE_NO_LIST.has(methodOf(right));

function rewriteLoop(edits, { start, end, left, right, body }, n) {
  const [list, steps, i] = [`$list${n}`, `$steps${n}`, `$i${n}`];
  const { kind } = left;
  const pattern = left.declarations[0].id;
  const isOverEntries = methodOf(right) === 'entries' && isPair(pattern);
  const over = isOverEntries ? right.callee.object : right;
  const begin = isOverEntries ? '$stepsOverEntries' : '$stepsOver';
  const choose = (ofList, ofSteps) => `${steps} === null ? ${ofList} : ${steps}.${ofSteps}`;
  const item = choose(`${list}[${i}]`, 'value');
  const names = () => {
    if (isOverEntries) {
      const [key, value] = pattern.elements;
      return `${key.name} = ${choose(i, 'value[0]')}, ${value.name} = ${choose(`${list}[${i}]`, 'value[1]')}`;
    }
    return isPlainPattern(pattern)
      ? `${byIndex(edits, pattern)} = $listOf(${item}, ${pattern.elements.length})`
      : `${textOf(edits, pattern)} = ${item}`;
  };
  edits.remove(start, over.start);
  edits.prependRight(start, `for (let ${list} = (`);
  edits.overwrite(
    over.end,
    body.start,
    `), ${steps} = ${begin}(${list}), ${i} = 0; ${choose(`${i} < ${list}.length`, 'next()')}; ${i}++) { ${kind} ${names()}; `,
  );
  // Not at the right: the next statement may begin there, and be rewritten itself.
  edits.appendLeft(end, ' }');
}

/** The method that an expression calls, with nothing given to it; null for all else. */
const methodOf = ({ type, callee, arguments: given }) =>
  type === 'CallExpression' && given.length === 0 && callee.type === 'MemberExpression' && !callee.computed
    ? callee.property.name
    : null;

/** `[first, second]`, but not `[first, ...others]`. */
const isPlainPattern = ({ type, elements }) =>
  type === 'ArrayPattern' &&
  elements.length > 0 &&
  elements.every((element) => element?.type !== 'RestElement');

const isPair = ({ type, elements }) =>
  type === 'ArrayPattern' &&
  elements.length === 2 &&
  elements.every((element) => element?.type === 'Identifier');

/** `[first, { text }]` as `{ 0: first, 1: { text } }`, which takes the same out of a list. */
const byIndex = (edits, { elements }) =>
  `{ ${elements.flatMap((element, i) => (element ? [`${i}: ${textOf(edits, element)}`] : [])).join(', ')} }`;

/** As it was written. */
const textOf = (edits, { start, end }) => edits.original.slice(start, end);
