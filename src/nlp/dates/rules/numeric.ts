import { dayNumber, isoDay, isRealDay } from '../../../text/calendar.js';
import type { DateRule } from '../rule.js';

/** "6/20/2017", "6/20/17", "2017-06-20". */
export const numeric: DateRule = {
  name: 'numeric',
  find({ tokens }, at) {
    const part = (i: number): number => Number(tokens[at + i]?.text);
    const mark = tokens[at + 1]?.text;
    if (tokens[at]!.kind !== 'number' || (mark !== '/' && mark !== '-') || tokens[at + 3]?.text !== mark)
      return null;
    const [year, month, day] =
      mark === '-'
        ? [part(0), part(2), part(4)]
        : [part(4) < 100 ? 2000 + part(4) : part(4), part(0), part(2)];
    if (![year, month, day].every(Number.isInteger) || year! < 1800 || year! > 2100) return null;
    if (!isRealDay(year!, month!, day!)) return null;
    return {
      value: isoDay(dayNumber(year!, month!, day!)),
      grain: 'day',
      resolvedBy: 'explicit',
      firstToken: at,
      endToken: at + 5,
    };
  },
};
