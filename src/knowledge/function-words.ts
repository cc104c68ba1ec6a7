const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/**
 * The small words that make up a third of any text in a language, lower case. Words that several of these
 * languages share are left out where they would blur them ("a" of English, Portuguese and Hungarian stays out).
 */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'English',
    words(`the of and to in that for is was with as on by at from it his he be are this have has had not but they their
      which were been would who will its or an said she her we you all about more there after what up out one when`),
  ],
  [
    'Spanish',
    words(`de la que el en y los del se las por un para con una su al lo como más pero sus le ya este sí porque esta
      entre cuando muy sin sobre también fue era han está hay dijo según años desde`),
  ],
  [
    'French',
    words(`de la le et les des en un du une que est pour qui dans par plus au il sur ne se pas ce son avec cette sont
      aux ont été elle mais nous leur ses vous était après selon`),
  ],
  [
    'German',
    words(`der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
      dass sie nach wird bei einer um am sind noch wie einem über einen`),
  ],
  [
    'Portuguese',
    words(`de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando
      muito nos já também pelo pela até isso ela entre era depois sem mesmo aos são foi`),
  ],
  [
    'Italian',
    words(`di che e la il un a per in una non sono del con si le dei della più anche da nel al lo alla ma come gli ha
      delle questo degli dal è stato suo essere ai`),
  ],
  [
    'Dutch',
    words(`de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit naar heeft
      door over ze wordt werd hij was`),
  ],
  [
    'Vietnamese',
    words(
      'và của là các có trong cho không được một người những với để này khi đã từ về ra như sẽ ông tại vào',
    ),
  ],
  ['Tagalog', words('ang ng sa mga na ay at si ni kay para siya ito kung hindi may nang ko mo niya sila')],
]);
