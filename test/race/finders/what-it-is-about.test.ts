import { expect, test } from 'vitest';
import { toldIn } from '../told-in.js';

test('two who run against each other tell that an article is about the presidency', () => {
  const text = [
    'Mitt Romney’s campaign called a remark of President Obama’s insulting.',
    'Obama’s campaign said Romney had misread it.',
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
    'Ted Cruz had 30 percent and John Kasich 24 percent.',
  ].join('\n\n');
  expect(toldIn(text, '2016-04-06')).toContain('Ted Cruz polls 30 percent · President:PA:2016:primary-R');
});

test('candidates vanquished by somebody lost to him', () => {
  const text =
    'Scott Walker, one of the candidates vanquished by Donald Trump in the Republican presidential race, spoke.';
  expect(toldIn(text, '2016-06-09').filter((line) => / (?:won|lost) /.test(line))).toEqual([
    'Donald Trump won · President:US:2016',
    'Scott Walker lost · President:US:2016',
  ]);
});
