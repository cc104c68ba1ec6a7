/** Countries as English-language news names them; forms of one country are joined by "=", the usual one first. */
const TABLE = `
Afghanistan;Albania;Algeria;Andorra;Angola;Antigua and Barbuda;Argentina;Armenia;Australia;Austria;Azerbaijan
Bahamas;Bahrain;Bangladesh;Barbados;Belarus;Belgium;Belize;Benin;Bhutan;Bolivia;Bosnia and Herzegovina=Bosnia;Botswana;Brazil;Brunei;Bulgaria;Burkina Faso;Burundi
Cambodia;Cameroon;Canada;Cape Verde;Central African Republic;Chad;Chile;China=People's Republic of China=PRC;Colombia;Comoros;Congo=Democratic Republic of Congo=Democratic Republic of the Congo=DRC;Costa Rica;Croatia;Cuba;Cyprus;Czech Republic=Czechia
Denmark;Djibouti;Dominica;Dominican Republic;East Timor=Timor-Leste;Ecuador;Egypt;El Salvador;Equatorial Guinea;Eritrea;Estonia;Eswatini=Swaziland;Ethiopia;Fiji;Finland;France
Gabon;Gambia;Germany=West Germany=East Germany;Ghana;Greece;Grenada;Guatemala;Guinea;Guinea-Bissau;Guyana;Haiti;Honduras;Hungary;Iceland;India;Indonesia;Iran;Iraq;Ireland;Israel;Italy;Ivory Coast=Cote d'Ivoire=Côte d'Ivoire
Jamaica;Japan;Kazakhstan;Kenya;Kiribati;Kosovo;Kuwait;Kyrgyzstan;Laos;Latvia;Lebanon;Lesotho;Liberia;Libya;Liechtenstein;Lithuania;Luxembourg
Madagascar;Malawi;Malaysia;Maldives;Mali;Malta;Marshall Islands;Mauritania;Mauritius;Mexico;Micronesia;Moldova;Monaco;Mongolia;Montenegro;Morocco;Mozambique;Myanmar=Burma
Namibia;Nauru;Nepal;Netherlands=Holland;New Zealand;Nicaragua;Niger;Nigeria;North Korea;North Macedonia=Macedonia;Norway;Oman;Pakistan;Palau;Palestine;Panama;Papua New Guinea;Paraguay;Peru;Philippines;Poland;Portugal;Qatar
Romania;Russia=Soviet Union=USSR=U.S.S.R.=Russian Federation;Rwanda;Saint Kitts and Nevis;Saint Lucia;Samoa;San Marino;Saudi Arabia;Senegal;Serbia=Yugoslavia;Seychelles;Sierra Leone;Singapore;Slovakia;Slovenia;Solomon Islands;Somalia;South Africa;South Korea;South Sudan;Spain;Sri Lanka;Sudan;Suriname;Sweden;Switzerland;Syria
Taiwan;Tajikistan;Tanzania;Thailand;Togo;Tonga;Trinidad and Tobago;Tunisia;Turkey;Turkmenistan;Tuvalu;Uganda;Ukraine;United Arab Emirates=UAE=U.A.E.
United Kingdom=U.K.=UK=Britain=Great Britain=England=Scotland=Wales=Northern Ireland;United States=U.S.=US=USA=U.S.A.=United States of America=America
Uruguay;Uzbekistan;Vanuatu;Vatican City=Vatican;Venezuela;Vietnam=North Vietnam=South Vietnam;Yemen;Zambia;Zimbabwe
`;

/** Every form of a country's name to its usual one. */
export const COUNTRY_FORMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[\n;]/)
    .flatMap((entry) => {
      const forms = entry.split('=');
      return forms.map((form) => [form, forms[0]!] as const);
    }),
);

export const HOME_COUNTRY = 'United States';
export const HOME_DIVISION = 'ocd-division/country:us';

/** Parts of the world, and stretches of land and water, that are named like a country. */
export const REGIONS: ReadonlySet<string> = new Set(
  'Africa;Asia;Europe;North America;South America;Latin America;Central America;Middle East;Far East;Southeast Asia;Eastern Europe;Western Europe;Central Asia;Caribbean;Balkans;Scandinavia;Antarctica;Persian Gulf;Gulf Coast;Gulf of Mexico;Atlantic;Pacific;Mediterranean;Crimea;West Bank;Gaza;Gaza Strip;Kurdistan;Chechnya;Siberia;Midwest;Deep South;Northeast;Southwest;Northwest;Pacific Northwest;New England;Rust Belt;Bible Belt;Sun Belt;Appalachia;Great Plains;Great Lakes;Mid-Atlantic;Silicon Valley;Bay Area;West Coast;East Coast;Upper Midwest;Rockies;Rocky Mountains;Mississippi Delta;Panhandle;Corn Belt;South;North;East;West;Long Island;Hamptons;Upstate;Tidewater;Hudson Valley;Central Valley;Inland Empire;Iron Range;Upper Peninsula;Lowcountry;Piedmont;Low Country;Texas Hill Country;Capitol Hill'.split(
    ';',
  ),
);
