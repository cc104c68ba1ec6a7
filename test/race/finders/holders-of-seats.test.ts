import { describe, expect, test } from 'vitest';
import { toldIn } from '../told-in.js';

const DAY = '2016-11-10';

describe('races of those who hold the seat, which no word names', () => {
  test('who is campaigned for stands for what he holds', () => {
    expect(toldIn('Roe campaigned for Sens. Ada Finch (R-Mo.) and Bo Vole (R-Wis.).', '2016-06-17')).toEqual([
      'Ada Finch stands (R) · US-Senate:MO:2016',
      'Bo Vole stands (R) · US-Senate:WI:2016',
      'Roe backs Ada Finch · US-Senate:MO:2016',
      'Roe backs Bo Vole · US-Senate:WI:2016',
    ]);
  });

  test('and on whatever day', () => {
    expect(toldIn('Roe campaigned on Sunday for Sen. Ada Finch (R-Mo.).', '2016-06-17')).toEqual([
      'Ada Finch stands (R) · US-Senate:MO:2016',
      'Roe backs Ada Finch · US-Senate:MO:2016',
    ]);
  });

  test('a list of holders, each of a state of his own, lost', () => {
    expect(
      toldIn(
        'Sens. Ada Finch of North Dakota and Bo Roe of Indiana lost their seats on Tuesday.',
        DAY,
      ).filter((line) => line.includes('lost')),
    ).toEqual(['Ada Finch lost · US-Senate:ND:2016:general', 'Bo Roe lost · US-Senate:IN:2016:general']);
  });

  test('a representative is re-elected to the seat', () => {
    expect(toldIn('Democratic Rep. Ada Finch of Ohio won re-election.', DAY)).toEqual([
      'Ada Finch stands (D) · US-House:OH:2016',
      'Ada Finch won · US-House:OH:2016',
    ]);
  });

  test('a special congressional election is one for the House', () => {
    expect(
      toldIn(
        'In a special congressional election in Alabama, Republican Ida Tate defeated Dale Vole, 53-46.',
        '2016-06-17',
      ).filter((line) => line.includes('percent')),
    ).toEqual([
      'Dale Vole 46 percent · US-House:AL:2016:special',
      'Ida Tate 53 percent · US-House:AL:2016:special',
    ]);
  });

  test('nobody stands who is only named beside it', () => {
    expect(
      toldIn('Rep. Ada Finch, R-Ohio, said Sen. Bo Roe of Iowa was running for re-election.', '2016-06-17'),
    ).toEqual(['Bo Roe stands · US-Senate:IA:2016']);
  });

  test('who may lose a seat, or is up for it again, stands', () => {
    for (const [text, told] of [
      [
        'Democrats see Rep. Dale Vole of Kansas as one of the most vulnerable Republicans.',
        'Dale Vole stands · US-House:KS:2018',
      ],
      [
        'Rep. Dale Vole of Kansas trails Democrat Ada Finch by 4 points in a poll.',
        'Dale Vole stands · US-House:KS:2018',
      ],
      [
        'McKay spoke at a fundraiser for Sen. Dale Vole of Ohio, who is up for re-election.',
        'Dale Vole stands · US-Senate:OH:2018',
      ],
      ['Rep. Dale Vole, R-Fla., is running for governor.', 'Dale Vole stands (R) · Governor:FL:2018'],
      [
        'Rep. Dale Vole is leaving Congress to run for governor of New Mexico.',
        'Dale Vole stands · Governor:NM:2018',
      ],
      [
        'Ida Tate hopes to win the Senate seat that Bo Roe is giving up in Tennessee.',
        'Ida Tate stands · US-Senate:TN:2018',
      ],
    ] as const)
      expect(toldIn(text, '2018-06-17'), text).toContain(told);
  });

  test('who leaves it does not', () => {
    expect(toldIn('Sen. Bo Roe of Ohio said he would not seek re-election.', '2018-06-17')).toEqual([
      'Bo Roe held the seat · US-Senate:OH:2018',
    ]);
  });

  test('New York City is written as Open Civic Data has it', () => {
    expect(toldIn('Bo Roe was elected mayor of New York City on Tuesday.', DAY)).toContain(
      'Bo Roe won · Mayor:NY.new_york:2016:general',
    );
  });
});
