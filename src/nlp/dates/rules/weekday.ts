import { WEEKDAYS } from '../../../knowledge/months.js';
import { weekday as weekdayOf } from '../../../text/calendar.js';
import { type DateRule, fromPublication, withPartOfDay } from '../rule.js';

/** "Super Tuesday", "Black Friday": days with a name of their own, once a year. */
const OWN_NAMES = new Set(['Super', 'Black', 'Cyber', 'Giving', 'Fat', 'Good', 'Ash', 'Palm', 'Easter']);

/**
 * A day of the week, by the rules of news: bare it is the nearest past one within six days, the day of
 * publication itself included, unless the verb looks ahead.
 *   "Finch won Tuesday" · "voters will choose on Tuesday" · "last Tuesday" · "next Tuesday"
 */
export const weekday: DateRule = {
  name: 'weekday',
  find({ tokens, published, tense }, at) {
    const modifier = ['last', 'next', 'this', 'coming'].includes(tokens[at]!.lower)
      ? tokens[at]!.lower
      : null;
    const nameAt = modifier ? at + 1 : at;
    const name = tokens[nameAt];
    const day = name && /^\p{Lu}/u.test(name.text) ? WEEKDAYS.get(name.lower) : undefined;
    if (day === undefined || (!modifier && OWN_NAMES.has(tokens[at - 1]?.text ?? ''))) return null;
    const endToken = withPartOfDay(tokens, nameAt + 1);
    const ahead =
      modifier === 'next' ||
      modifier === 'coming' ||
      modifier === 'this' ||
      (!modifier && tense(at, endToken) === 'future');
    return {
      grain: 'day',
      firstToken: at,
      endToken,
      ...fromPublication(published, (today) => {
        const back = (weekdayOf(today) - day + 7) % 7;
        const forth = (day - weekdayOf(today) + 7) % 7;
        if (modifier === 'last') return today - (back === 0 ? 7 : back);
        // Told on a Monday "next Tuesday" is not tomorrow.
        if (modifier === 'next') return today + (forth <= 1 ? forth + 7 : forth);
        return ahead ? today + forth : today - back;
      }),
    };
  },
};
