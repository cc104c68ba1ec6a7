import type { ArticleRecord, Claim } from '../../schema/index.js';
import type { ExportWriter, Target } from './export.js';

/** Check-worthy statements as drafts of schema.org Claim. None is rated: that is for who checks it. */
export const claims: Target = {
  name: 'claims',
  about: 'check-worthy statements as unrated drafts of schema.org Claim (JSON lines)',
  file: 'claims.jsonl',
  async write(output, writer) {
    for await (const record of output.articles({ check: true })) writeClaims(record, writer);
  },
};

function writeClaims(record: ArticleRecord, writer: ExportWriter): void {
  const { id, meta } = record;
  for (const [n, claim] of record.claims.entries()) {
    const leftOut = (why: string): void =>
      writer.leftOut({ what: 'claim', where: { article: id }, count: 1, value: claim.text, why });
    const author = authorOf(record, claim);
    if (!author)
      leftOut('a Claim needs an author, and the article names neither a speaker nor its publisher');
    else if (meta.title === null)
      leftOut('a Claim needs the headline it appeared under, and the article has none');
    else {
      const appearance = {
        '@type': 'NewsArticle',
        headline: meta.title,
        ...(meta.url !== null && URL.canParse(meta.url) ? { url: meta.url } : {}),
        ...(meta.published === null ? {} : { datePublished: meta.published }),
        ...(meta.publisher === null ? {} : { publisher: { '@type': 'Organization', name: meta.publisher } }),
      };
      const draft = {
        '@context': 'https://schema.org',
        '@type': 'Claim',
        '@id': `urn:racefile:article:${encodeURIComponent(id)}:claim:${n}`,
        text: claim.text,
        author,
        ...(meta.published === null ? {} : { datePublished: meta.published }),
        appearance: [appearance],
        firstAppearance: appearance,
      };
      writer.write(`${JSON.stringify(draft)}\n`);
    }
  }
  tellLeftOut(record, writer);
}

interface Author {
  readonly '@type': 'Person' | 'Organization';
  readonly name: string;
  readonly jobTitle?: string;
  readonly sameAs?: string;
}

/** Who makes the claim: the person or body it is credited to, or else the paper that prints it in its own voice. */
function authorOf({ people, organizations, roles, meta }: ArticleRecord, claim: Claim): Author | null {
  if (claim.speaker === null)
    return meta.publisher === null ? null : { '@type': 'Organization', name: meta.publisher };
  const person = people.find(({ id }) => id === claim.speaker);
  if (person) {
    const role = roles.find((one) => one.person === person.id && one.status === 'current');
    const wikidata = person.link?.wikidata;
    return {
      '@type': 'Person',
      name: person.name,
      ...(role ? { jobTitle: role.title } : {}),
      ...(wikidata ? { sameAs: `http://www.wikidata.org/entity/${wikidata}` } : {}),
    };
  }
  const body = organizations.find(({ id }) => id === claim.speaker);
  return body ? { '@type': 'Organization', name: body.name } : null;
}

function tellLeftOut({ id, claims: list, quotes, facts }: ArticleRecord, writer: ExportWriter): void {
  const scored = list.filter(({ reasons }) => reasons.length > 0).length;
  const others: [string, number, string][] = [
    ['scores and reasons', scored, 'a draft carries no rating of any kind'],
    ['quotes', quotes.length, 'only check-worthy sentences are claims'],
    ['facts', facts.length, 'only check-worthy sentences are claims'],
  ];
  for (const [what, count, why] of others)
    if (count > 0) writer.leftOut({ what, where: { article: id }, count, value: null, why });
}
