/**
 * Words that are printed with a full stop which ends no sentence, lower case and without it.
 * Single letters and runs of them ("J.", "U.S.") need no entry.
 */
const TITLES =
  'mr mrs ms mx dr sen sens rep reps gov govs lt col gen maj capt sgt cpl cmdr adm pvt pres prof rev hon supt atty amb det asst assoc dep del ald fr msgr';
const STATES =
  'ala ariz ark calif colo conn dela fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore oreg pa penn tenn tex va vt wash wis wisc wyo';
const MONTHS = 'jan feb mar apr jun jul aug sept sep oct nov dec';
const NAMES = 'jr sr st ste mt ft inc corp co ltd llc bros dept univ assn ave blvd rd';
const OTHERS = 'vs etc eg ie approx est cf al no nos vol dist';

const words = (list: string): string[] => list.split(' ');

export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [TITLES, STATES, MONTHS, NAMES, OTHERS].flatMap(words),
);

/** Of these, the ones that are words of their own too, and are abbreviations only with a capital letter. */
export const ONLY_CAPITALISED: ReadonlySet<string> = new Set(
  words(
    'ala ark ill ind la mass miss mo ore pa wash gen rep hon det dep del ms co no est al sun mar sat may mt ft st',
  ),
);

/** Abbreviations that stand before what they belong to and so never end a sentence. */
export const NEVER_LAST: ReadonlySet<string> = new Set([
  ...words(TITLES),
  ...words('st ste mt ft no nos vs vol dist'),
]);
