const words = (list: string): string[] => list.split(' ');

/** What the people of a state are called, where it is one word. */
const PEOPLE_OF_STATES = words(
  'Alabamians Alaskans Arizonans Arkansans Californians Coloradans Delawareans Floridians Georgians Hawaiians Hoosiers Idahoans Illinoisans Indianans Iowans Kansans Kentuckians Louisianans Louisianians Mainers Marylanders Michiganders Michiganians Minnesotans Mississippians Missourians Montanans Nebraskans Nevadans Oklahomans Ohioans Oregonians Pennsylvanians Tennesseans Texans Utahns Vermonters Virginians Washingtonians Wisconsinites',
);

/** People who get together for a cause: with "for" and what they want they name a body, "Ohioans for Clean Water". */
export const JOINERS: ReadonlySet<string> = new Set([
  ...PEOPLE_OF_STATES,
  ...words(
    'Americans Citizens Voters Taxpayers Families Neighbors Residents Workers Veterans Women Men Mothers Moms Fathers Dads Parents Grandparents Doctors Physicians Nurses Teachers Educators Farmers Ranchers Hunters Students Patients Catholics Christians Evangelicals Latinos Conservatives Progressives Patriots Scientists Sportsmen Employers Builders Homeowners',
  ),
]);
