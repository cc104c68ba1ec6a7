import { expect, test } from 'vitest';
import { toldIn } from '../told-in.js';

const RACE =
  'Republican Rep. Bo Roe and Democrat Ida Tate are running for an open Senate seat in Tennessee this fall.';

/** Who backs whom, without the contest. */
const backers = (text: string): string[] =>
  toldIn(text, '2018-10-08', RACE).flatMap((line) =>
    line.includes(' backs ') ? [line.split(' · ')[0]!] : [],
  );

test.each([
  [
    'Roe has been endorsed by the National Rifle Association and the Chamber of Commerce.',
    ['Chamber of Commerce backs Bo Roe', 'National Rifle Association backs Bo Roe'],
  ],
  [
    'Tate has the backing of Democrats including former Gov. Max Pratt, former Secretary of State Kay Lund and state party Chairwoman Ann Doe.',
    ['Ann Doe backs Ida Tate', 'Kay Lund backs Ida Tate', 'Max Pratt backs Ida Tate'],
  ],
  ['The Tennessean endorsed Tate.', ['Tennessean backs Ida Tate']],
  ["The teachers' union threw its support behind Tate.", ["teachers' union backs Ida Tate"]],
  ['The Republicans endorsed Tate.', []],
  ['The House backed Roe’s plan.', []],
])('%s', (text, told) => {
  expect(backers(text)).toEqual(told);
});
