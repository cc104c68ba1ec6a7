import type { PersonEntity } from '../../nlp/entities/entities.js';
import { inEach } from '../../text/in-each.js';
import type { Reading, SentenceReading } from '../reading/reading.js';
import type { About } from './index.js';
import { isOfNomination } from './of-nomination.js';
import { placeCode } from './place-code.js';
import type { Seats } from './seats.js';

/** So many times named, somebody is one of those an article is about. */
const OFTEN = 5;

/** With so many of the known field in an article, whoever is none of it stands elsewhere, unless it is told. */
export const SOME = 1;

/** Whether what is told of somebody, where nothing says of which race, is of the one that the article is about. */
export type IsTied = (sentence: SentenceReading, person: PersonEntity | null, about: About) => boolean;

/**
 * The country is full of people who do not stand for president, and in an article of many states' races somebody named in
 * passing may stand in any of them. Those count whom the article is about, or whose sentence speaks of the race.
 */
export function tiesToMain(
  reading: Reading,
  { seats }: Seats,
  presidents: ReadonlySet<string>,
  /** Who is known to run for president, where the article is about that. */
  field: ReadonlySet<string>,
): IsTied {
  const [main] = seats;
  const headlined = new Set(
    inEach(reading.sentences, ({ zone, people }) => (zone === 'title' ? people.map(({ of }) => of.id) : [])),
  );
  const isCentral = ({ id, mentions }: PersonEntity): boolean =>
    presidents.has(id) || headlined.has(id) || mentions.length >= OFTEN;
  const states = new Set(inEach(seats, ({ place }) => (IN_STATE.test(place) ? [place.slice(0, 2)] : [])));
  return (sentence, person, about) => {
    if (!main || person === null || about.ofMain === true) return true;
    if (main.office === 'President')
      return (
        field.has(person.id) ||
        (field.size < SOME && (about.decided === true ? presidents.has(person.id) : isCentral(person))) ||
        // "In Wisconsin, Roe won the GOP primary and then lost to Vole": named once, of another race.
        (isOfNomination(reading, sentence) && (about.decided !== true || person.mentions.length > 1))
      );
    const isOfItsState = sentence.places.some(({ of }) => placeCode(of)?.state === main.place.slice(0, 2));
    return states.size < 2 || isCentral(person) || isOfItsState;
  };
}

/** A seat in a state, and not the country's or one of no place told. */
const IN_STATE = /^(?!US$)[A-Z]{2}/;
