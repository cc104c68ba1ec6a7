/** Views for what people ask most, each with what it answers; `docs/database.md` lists them. */
export const VIEWS: readonly { readonly name: string; readonly about: string; readonly sql: string }[] = [
  {
    name: 'who_said_what',
    about: 'every quote with its speaker, outlet and day',
    sql: `SELECT q.speaker, q.kind, q.text, a.publisher, a.published, a.title, q.confidence, q.article, q.quote
      FROM quotes q JOIN articles a ON a.id = q.article`,
  },
  {
    name: 'most_quoted',
    about: 'speakers with a name, by the number of their quotes; copies of one story count once',
    sql: `SELECT q.speaker, q.speaker_type, count(*) AS quotes, count(DISTINCT a.publisher) AS publishers,
        min(a.published) AS first, max(a.published) AS last
      FROM quotes q JOIN articles a ON a.id = q.article
      WHERE q.speaker IS NOT NULL AND a.story = a.id
        AND lower(q.speaker) NOT IN ('he', 'her', 'him', 'i', 'it', 'me', 'she', 'that', 'them', 'they', 'this', 'those', 'us',
          'we', 'who', 'you')
      GROUP BY coalesce(q.person, q.speaker), q.speaker_type ORDER BY quotes DESC, q.speaker`,
  },
  {
    name: 'results',
    about: 'every result that some article tells, with the number of stories that tell it',
    sql: `SELECT r.name AS race, v.round, c.name AS candidate, c.party, v.percent, v.votes, v.approx,
        v.precincts_reported, v.precincts_total, v.area, v."group", v.as_of, v.said_by,
        (SELECT count(*) FROM evidence e WHERE e.race_value = v.id) AS stories, r.id AS race_id, v.id AS race_value
      FROM race_values v JOIN races r ON r.id = v.race JOIN candidates c ON c.id = v.candidate
      WHERE v.field = 'results'`,
  },
  {
    name: 'latest_results',
    about:
      "each candidate's last result of each round: whole contest, all voters, in the articles' own voice",
    sql: `SELECT race, round, candidate, party, percent, votes, precincts_reported, precincts_total, as_of, stories
      FROM results WHERE race_value IN (
        SELECT max(id) FROM race_values WHERE field = 'results' AND area IS NULL AND "group" IS NULL AND said_by IS NULL
        GROUP BY candidate, round)`,
  },
  {
    name: 'outcomes',
    about: 'who won, lost, advanced, withdrew or conceded',
    sql: `SELECT r.name AS race, v.round, c.name AS candidate, c.party, v.text AS outcome, v.actor AS called_by,
        v.said_by, (SELECT count(*) FROM evidence e WHERE e.race_value = v.id) AS stories, v.id AS race_value
      FROM race_values v JOIN races r ON r.id = v.race JOIN candidates c ON c.id = v.candidate
      WHERE v.field = 'outcomes'`,
  },
  {
    name: 'polls',
    about: 'every share that a poll gives a candidate',
    sql: `SELECT r.name AS race, v.round, c.name AS candidate, c.party, v.percent, v.approx, v.pollster, v."group",
        v.text AS matchup, v.date AS fielded, v.sample, v.moe, v.said_by, v.id AS race_value
      FROM race_values v JOIN races r ON r.id = v.race JOIN candidates c ON c.id = v.candidate
      WHERE v.field = 'polls'`,
  },
  {
    name: 'money',
    about: 'what was raised, spent, given and kept, by candidates and by others',
    sql: `SELECT r.name AS race, coalesce(c.name, v.actor) AS actor, v.action, v.amount, v.low, v.high, v.currency,
        v.approx, v.target, v.period, v.said_by, v.id AS race_value
      FROM race_values v JOIN races r ON r.id = v.race LEFT JOIN candidates c ON c.id = v.candidate
      WHERE v.field IN ('money', 'spending')`,
  },
  {
    name: 'timeline',
    about: 'the days of each race and what happened on them',
    sql: `SELECT r.name AS race, v.date, v.text AS what, v.id AS race_value
      FROM race_values v JOIN races r ON r.id = v.race WHERE v.field = 'timeline' ORDER BY r.id, v.date, v.id`,
  },
  {
    name: 'disagreements',
    about: 'values on which articles differ, side by side with the sentence and the outlet',
    sql: `SELECT r.name AS race, k.kind, k.field, k.round, c.name AS candidate, w.value, a.publisher, a.published,
        e.text AS sentence, e.article, k.id AS conflict
      FROM conflicts k JOIN races r ON r.id = k.race LEFT JOIN candidates c ON c.id = k.candidate
      JOIN conflict_values w ON w.conflict = k.id JOIN evidence e ON e.conflict_value = w.id
      JOIN articles a ON a.id = e.article ORDER BY k.id, w.id`,
  },
  {
    name: 'sources',
    about: 'the sentence, outlet and file behind each value of a race',
    sql: `SELECT e.race_value, r.name AS race, v.field, e.text AS sentence, a.publisher, a.published, a.title, a.url,
        a.file, a.item, e.article, e.fact
      FROM evidence e JOIN race_values v ON v.id = e.race_value JOIN races r ON r.id = v.race
      JOIN articles a ON a.id = e.article`,
  },
  {
    name: 'places_named',
    about: 'places by the number of times they are named',
    sql: `SELECT name, kind, division, fips, mentions, articles FROM places ORDER BY mentions DESC, name`,
  },
  {
    name: 'bodies_named',
    about: 'parties, committees, media and other bodies by the number of times they are named',
    sql: `SELECT name, kind, mentions, articles FROM bodies ORDER BY mentions DESC, name`,
  },
  {
    name: 'removals',
    about: 'what cleaning took out, by rule',
    sql: `SELECT rule, count(*) AS passages, sum(length(text)) AS characters, count(DISTINCT article) AS articles
      FROM removed GROUP BY rule ORDER BY passages DESC, rule`,
  },
];
