const NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Short forms as news prints them, without the full stop. */
const SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Month names and their short forms in lower case, without full stop, to 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, index) => [name, index + 1] as const),
  ...Object.entries(SHORT),
]);

/** Days of the week in lower case, Sunday 0 to Saturday 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((name, day) => [
    name,
    day,
  ]),
);
