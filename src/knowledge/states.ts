/** A state, the District of Columbia or a territory of the United States. */
export interface State {
  /** Postal code: GA. */
  readonly code: string;
  readonly name: string;
  readonly type: 'state' | 'district' | 'territory';
  readonly fips: string;
  /** Short forms as printed, the AP's first: "Calif.", "Cal.". */
  readonly abbreviations: readonly string[];
  readonly demonyms: readonly string[];
  readonly capital: string;
  /** Open Civic Data division id. */
  readonly division: string;
  /** House seats from January of 1983, 1993, 2003, 2013 and 2023. */
  readonly houseSeats: readonly number[];
}

/** code|name|type|FIPS|AP short form|other short forms|demonyms|capital|House seats since 1983/1993/2003/2013/2023 */
const TABLE = `
AL|Alabama|state|01|Ala.||Alabamian;Alabaman|Montgomery|7/7/7/7/7
AK|Alaska|state|02|Alaska|Alas.|Alaskan|Juneau|1/1/1/1/1
AZ|Arizona|state|04|Ariz.||Arizonan;Arizonian|Phoenix|5/6/8/9/9
AR|Arkansas|state|05|Ark.||Arkansan|Little Rock|4/4/4/4/4
CA|California|state|06|Calif.|Cal.;Cali.|Californian|Sacramento|45/52/53/53/52
CO|Colorado|state|08|Colo.||Coloradan;Coloradoan|Denver|6/6/7/7/8
CT|Connecticut|state|09|Conn.|Ct.|Connecticuter;Nutmegger|Hartford|6/6/5/5/5
DE|Delaware|state|10|Del.|Dela.|Delawarean|Dover|1/1/1/1/1
DC|District of Columbia|district|11|D.C.|DC;Washington, D.C.;the District|Washingtonian||0/0/0/0/0
FL|Florida|state|12|Fla.|Flor.|Floridian|Tallahassee|19/23/25/27/28
GA|Georgia|state|13|Ga.||Georgian|Atlanta|10/11/13/14/14
HI|Hawaii|state|15|Hawaii|H.I.|Hawaii resident;Hawaiian|Honolulu|2/2/2/2/2
ID|Idaho|state|16|Idaho|Ida.|Idahoan|Boise|2/2/2/2/2
IL|Illinois|state|17|Ill.||Illinoisan|Springfield|22/20/19/18/17
IN|Indiana|state|18|Ind.||Hoosier;Indianan|Indianapolis|10/10/9/9/9
IA|Iowa|state|19|Iowa|Ia.|Iowan|Des Moines|6/5/5/4/4
KS|Kansas|state|20|Kan.|Kans.|Kansan|Topeka|5/4/4/4/4
KY|Kentucky|state|21|Ky.||Kentuckian|Frankfort|7/6/6/6/6
LA|Louisiana|state|22|La.||Louisianan;Louisianian|Baton Rouge|8/7/7/6/6
ME|Maine|state|23|Maine|Me.|Mainer|Augusta|2/2/2/2/2
MD|Maryland|state|24|Md.||Marylander|Annapolis|8/8/8/8/8
MA|Massachusetts|state|25|Mass.||Bay Stater|Boston|11/10/10/9/9
MI|Michigan|state|26|Mich.|Mich|Michigander;Michiganian|Lansing|18/16/15/14/13
MN|Minnesota|state|27|Minn.||Minnesotan|St. Paul|8/8/8/8/8
MS|Mississippi|state|28|Miss.||Mississippian|Jackson|5/5/4/4/4
MO|Missouri|state|29|Mo.||Missourian|Jefferson City|9/9/9/8/8
MT|Montana|state|30|Mont.||Montanan|Helena|2/1/1/1/2
NE|Nebraska|state|31|Neb.|Nebr.|Nebraskan|Lincoln|3/3/3/3/3
NV|Nevada|state|32|Nev.||Nevadan|Carson City|2/2/3/4/4
NH|New Hampshire|state|33|N.H.||New Hampshirite;Granite Stater|Concord|2/2/2/2/2
NJ|New Jersey|state|34|N.J.||New Jerseyan|Trenton|14/13/13/12/12
NM|New Mexico|state|35|N.M.|N. Mex.|New Mexican|Santa Fe|3/3/3/3/3
NY|New York|state|36|N.Y.|New York state|New Yorker|Albany|34/31/29/27/26
NC|North Carolina|state|37|N.C.|N. Car.|North Carolinian|Raleigh|11/12/13/13/14
ND|North Dakota|state|38|N.D.|N. Dak.;N.Dak.|North Dakotan|Bismarck|1/1/1/1/1
OH|Ohio|state|39|Ohio|O.|Ohioan;Buckeye|Columbus|21/19/18/16/15
OK|Oklahoma|state|40|Okla.||Oklahoman|Oklahoma City|6/6/5/5/5
OR|Oregon|state|41|Ore.|Oreg.|Oregonian|Salem|5/5/5/5/6
PA|Pennsylvania|state|42|Pa.|Penn.;Penna.|Pennsylvanian|Harrisburg|23/21/19/18/17
RI|Rhode Island|state|44|R.I.||Rhode Islander|Providence|2/2/2/2/2
SC|South Carolina|state|45|S.C.|S. Car.|South Carolinian|Columbia|6/6/6/7/7
SD|South Dakota|state|46|S.D.|S. Dak.;S.Dak.|South Dakotan|Pierre|1/1/1/1/1
TN|Tennessee|state|47|Tenn.||Tennessean|Nashville|9/9/9/9/9
TX|Texas|state|48|Texas|Tex.|Texan|Austin|27/30/32/36/38
UT|Utah|state|49|Utah|Ut.|Utahn|Salt Lake City|3/3/3/4/4
VT|Vermont|state|50|Vt.||Vermonter|Montpelier|1/1/1/1/1
VA|Virginia|state|51|Va.||Virginian|Richmond|10/11/11/11/11
WA|Washington|state|53|Wash.|Washington state|Washingtonian|Olympia|8/9/9/10/10
WV|West Virginia|state|54|W.Va.|W. Va.|West Virginian|Charleston|4/3/3/3/2
WI|Wisconsin|state|55|Wis.|Wisc.|Wisconsinite|Madison|9/9/8/8/8
WY|Wyoming|state|56|Wyo.||Wyomingite|Cheyenne|1/1/1/1/1
AS|American Samoa|territory|60|American Samoa|A.S.|American Samoan|Pago Pago|0/0/0/0/0
GU|Guam|territory|66|Guam||Guamanian|Hagatna|0/0/0/0/0
MP|Northern Mariana Islands|territory|69|Northern Mariana Islands|CNMI;N.M.I.|Northern Mariana Islander|Saipan|0/0/0/0/0
PR|Puerto Rico|territory|72|Puerto Rico|P.R.|Puerto Rican|San Juan|0/0/0/0/0
VI|U.S. Virgin Islands|territory|78|V.I.|USVI;Virgin Islands|Virgin Islander|Charlotte Amalie|0/0/0/0/0
`;

const list = (cell: string): string[] => (cell === '' ? [] : cell.split(';'));

export const STATES: readonly State[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [code, name, type, fips, ap, others, demonyms, capital, seats] = row.split('|') as [
      string,
      string,
      State['type'],
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return {
      code,
      name,
      type,
      fips,
      abbreviations: [...list(ap), ...list(others)].filter((form) => form !== name),
      demonyms: list(demonyms),
      capital,
      division: `ocd-division/country:us/${type}:${code.toLowerCase()}`,
      houseSeats: seats.split('/').map(Number),
    };
  });

const byCode = new Map(STATES.map((state) => [state.code, state]));

export const stateOf = (code: string): State | null => byCode.get(code) ?? null;

/** Every printed form of a state to it: full names and short forms as printed, not the bare postal codes. */
export const STATE_FORMS: ReadonlyMap<string, State> = new Map(
  STATES.flatMap((state) => [state.name, ...state.abbreviations].map((form) => [form, state] as const)),
);

const APPORTIONED = [1983, 1993, 2003, 2013, 2023];

/** The number of House seats of a state in a year; null before 1983. */
export function houseSeats(state: State, year: number): number | null {
  const index = APPORTIONED.findLastIndex((since) => since <= year);
  return index < 0 ? null : state.houseSeats[index]!;
}
