import { expect, test } from 'vitest';
import { toldIn } from '../told-in.js';

test('two who run against each other tell that an article is about the presidency', () => {
  const text = [
    'Mitt Romney’s campaign opened an office in Dayton, where President Obama spoke in June.',
    'Obama’s campaign has twice as many offices there as Romney’s.',
  ].join(' ');
  expect(toldIn(text, '2012-07-16')).toContain('Mitt Romney stands · President:US:2012');
});

test('a judge’s name is no word about the town of that name', () => {
  const text = [
    'The nomination of Merrick Garland to the court may matter in November.',
    'Garland has waited since March. Garland’s hearing is not set, and Garland said no more.',
    'Republican Sens. Ada Finch and Bo Roe face tough re-election fights.',
  ].join(' ');
  expect(toldIn(text, '2016-08-23').filter((line) => line.includes(':TX:'))).toEqual([]);
});

test('an election that is told before the country votes was four years ago', () => {
  const text = 'The presidential election is in November. Hiring has slowed since Donald Trump was elected.';
  const won = toldIn(text, '2020-07-21').filter((line) => line.includes('won'));
  expect(won).toEqual(['Donald Trump won · President:US:2016']);
});

test('a poll that an article opens with is one of its state, all through', () => {
  const text = [
    'Donald Trump leads among Pennsylvania Republicans three weeks before the presidential primary, a poll has found.',
    'Ted Cruz had 31 percent and John Kasich 22 percent.',
  ].join('\n\n');
  expect(toldIn(text, '2016-04-06')).toContain('Ted Cruz polls 31 percent · President:PA:2016:primary-R');
});

test('candidates vanquished by somebody lost to her', () => {
  const text =
    'Bo Roe, one of the candidates vanquished by Ida Tate in the race for governor of Ohio, spoke in Dayton.';
  expect(toldIn(text, '2018-06-09').filter((line) => / (?:won|lost) /.test(line))).toEqual([
    'Bo Roe lost · Governor:OH:2018',
    'Ida Tate won · Governor:OH:2018',
  ]);
});
