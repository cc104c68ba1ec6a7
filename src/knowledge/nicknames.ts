/** Short forms of first names, lower case; all names of one row may be one person's. */
const TABLE = `
abigail abby;albert al bert;alexander alex alec;alexandra alex sandy;alfred al fred;allison ally;amanda mandy;andrew andy drew;anthony tony;antonio tony;arthur art
barbara barb babs;benjamin ben benny;bernard bernie;bernice bernie;beverly bev;bradley brad;cameron cam;catherine cathy kate katie;charles charlie chuck chas;christina chris tina christy
christine chris christy;christopher chris kit;clifford cliff;cynthia cindy;daniel dan danny;david dave davey;deborah deb debbie debra;debra deb debbie;dennis denny;donald don donnie;dorothy dot dottie
douglas doug;edmund ed ned;edward ed eddie ted teddy ned;edwin ed;eleanor ellie nora;elizabeth liz beth betty betsy eliza lisa;ernest ernie;eugene gene;frances fran;francis frank;franklin frank
frederick fred freddie rick;gabriel gabe;gerald gerry jerry;gerard gerry jerry;gilbert gil;gregory greg;harold hal harry;henry hank harry;herbert herb;jacob jake;jacqueline jackie;james jim jimmy jamie
janet jan;jeffrey jeff;jennifer jen jenny;jeremiah jeremy jerry;jerome jerry;jessica jess;john jack johnny;jonathan jon;joseph joe joey;joshua josh;judith judy;katherine kathy kate katie kay kit
kathleen kathy kate katie;kenneth ken kenny;kimberly kim;lawrence larry;leonard len lenny;leslie les;lewis lew;louis lou;lucille lucy;madeleine maddie;margaret maggie meg peggy marge;martin marty
matthew matt;maxine max;melissa missy;michael mike mick mickey;michelle shelly;mitchell mitch;nathaniel nate nat;nathan nate;nicholas nick;pamela pam;patricia pat patty tricia;patrick pat
peter pete;philip phil;phillip phil;raymond ray;rebecca becky;reginald reggie;richard rich rick dick ricky;robert bob rob bobby robby bert;roberta bobbie;roger rog;ronald ron ronnie;rudolph rudy
russell russ;samantha sam;samuel sam sammy;sandra sandy;stephen steve;steven steve;stuart stu;susan sue susie;suzanne sue;terrence terry;teresa terry tess;theodore ted teddy theo;thomas tom tommy
timothy tim;valerie val;victor vic;victoria vicky tori;vincent vince;virginia ginny;walter walt;wesley wes;willard bill will;william bill will billy willie liam;zachary zach
`;

const rows: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const map = new Map<string, Set<number>>();
  for (const [n, row] of TABLE.trim().split(/[\n;]/).entries()) {
    for (const name of row.trim().split(' ')) map.set(name, (map.get(name) ?? new Set()).add(n));
  }
  return map;
})();

/** Whether two first names, lower case, may be one person's: "bill" and "william", not "rob" and "ron". */
export function mayBeSameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [rowsA, rowsB] = [rows.get(a), rows.get(b)];
  return rowsA !== undefined && rowsB !== undefined && [...rowsA].some((row) => rowsB.has(row));
}
