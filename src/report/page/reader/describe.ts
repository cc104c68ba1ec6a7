import type { ArticleRecord, Fact } from '../../../schema/index.js';
import { dateInWords } from '../format/dates.js';
import { capitalised, hedge, money, PARTY_NAMES, percent, roundName, spaced } from '../format/text.js';
import type { Finding } from './findings.js';

/** A thing found, in words: a heading, and lines of what is known of it. */
export interface Description {
  readonly heading: string;
  readonly lines: readonly (readonly [name: string, value: string])[];
}

export function describe(finding: Finding, record: ArticleRecord): Description {
  const { heading, lines } = known(finding, record);
  const confidence = 'confidence' in finding.found ? finding.found.confidence : null;
  const corrected = 'corrected' in finding.found ? finding.found.corrected : undefined;
  return {
    heading,
    lines: [
      ...lines,
      ...(confidence === null ? [] : [['confidence', percent(Math.round(confidence * 100))]]),
      ...(corrected === undefined ? [] : [['by hand', spaced(corrected)]]),
    ]
      .filter(([, value]) => value)
      .map(([name, value]) => [name!, value!] as const),
  };
}

interface Known {
  readonly heading: string;
  readonly lines: readonly (readonly [string, string | null | undefined])[];
}

function known(finding: Finding, record: ArticleRecord): Known {
  switch (finding.layer) {
    case 'quotes': {
      const { kind, speaker, cue } = finding.found;
      return {
        heading: speaker ? speaker.name : 'The text does not tell who',
        lines: [
          ['quote', kind],
          ['source', speaker?.source?.text],
          ['cue', cue?.text],
        ],
      };
    }
    case 'people': {
      const { name, party, id } = finding.found;
      const titles = record.roles
        .filter(({ person }) => person === id)
        .map(({ title, status }) => `${title} (${status})`);
      return {
        heading: name,
        lines: [
          ['party', party && PARTY_NAMES[party]],
          ['here by', finding.mention.kind],
          ['roles', [...new Set(titles)].join('; ')],
        ],
      };
    }
    case 'organizations':
      return { heading: finding.found.name, lines: [['kind', finding.found.kind]] };
    case 'places': {
      const { name, kind, division, fips } = finding.found;
      return {
        heading: name,
        lines: [
          ['kind', kind],
          ['division', division],
          ['FIPS', fips],
        ],
      };
    }
    case 'offices': {
      const { title, level, body, division } = finding.found;
      return {
        heading: title,
        lines: [
          ['level', level],
          ['body', body],
          ['division', division],
        ],
      };
    }
    case 'numbers': {
      const { text, kind, value, approx, unit, of } = finding.found;
      return {
        heading: text,
        lines: [
          ['kind', kind],
          ['value', value === null ? null : `${hedge(approx)}${value}`],
          ['unit', unit],
          ['of', of === null ? null : String(of)],
        ],
      };
    }
    case 'dates': {
      const { text, value, grain, resolvedBy } = finding.found;
      return {
        heading: text,
        lines: [
          ['date', value === null ? 'not told' : value],
          ['grain', grain],
          ['by', resolvedBy && spaced(resolvedBy)],
        ],
      };
    }
    case 'facts': {
      const { type, rule, basis, saidBy } = finding.found;
      return {
        heading: factInWords(finding.found),
        lines: [
          ['fact', spaced(type)],
          ['contest', 'contest' in finding.found ? finding.found.contest : null],
          ['basis', basis],
          ['said by', saidBy?.name],
          ['rule', rule],
        ],
      };
    }
    case 'claims':
      return {
        heading: 'Check-worthy statement',
        lines: [
          ['score', String(Math.round(finding.found.score * 100) / 100)],
          ['because', finding.found.reasons.join('; ')],
        ],
      };
    case 'scareQuotes':
      return { heading: finding.found.text, lines: [['kind', finding.found.kind]] };
  }
}

/** A fact in a few words: "Ada Finch: 51.5%". */
export function factInWords(fact: Fact): string {
  const round = 'contest' in fact && fact.contest ? roundIn(fact.contest) : '';
  switch (fact.type) {
    case 'candidacy':
      return `${fact.person} runs${fact.party ? `, ${PARTY_NAMES[fact.party]}` : ''}${fact.incumbent ? ', incumbent' : ''}`;
    case 'outcome':
      return `${fact.person} ${fact.outcome}${round}`;
    case 'vote_share':
      return `${fact.person}: ${hedge(fact.approx)}${percent(fact.percent)}${fact.area ? ` in ${fact.area}` : ''}${round}`;
    case 'votes':
      return `${fact.person}: ${hedge(fact.approx)}${fact.count} votes${fact.area ? ` in ${fact.area}` : ''}${round}`;
    case 'precincts':
      return fact.reported === null
        ? `${fact.percent}% of precincts counted`
        : `${fact.reported} of ${fact.total ?? '?'} precincts counted`;
    case 'margin':
      return `${fact.ahead} ahead by ${hedge(fact.approx)}${fact.points === null ? `${fact.votes} votes` : `${fact.points} points`}${round}`;
    case 'poll':
      return `${fact.person}: ${hedge(fact.approx)}${percent(fact.percent)} in a poll${fact.group ? ` among ${fact.group}` : ''}`;
    case 'poll_lead':
      return `${fact.ahead} leads a poll${fact.points === null ? '' : ` by ${fact.points} points`}`;
    case 'money':
      return [
        fact.actor,
        spaced(fact.action),
        `${hedge(fact.approx)}${money(fact.amount, fact.currency)}`,
        fact.target && `for ${fact.target}`,
      ]
        .filter(Boolean)
        .join(' ');
    case 'event_date':
      return `${capitalised(spaced(fact.event))}: ${dateInWords(fact.date)}`;
    case 'endorsement':
      return `${fact.endorser} endorses ${fact.endorsee}`;
    case 'predecessor':
      return `${fact.person} held the seat${fact.reason ? ` (${fact.reason})` : ''}`;
    case 'field_size':
      return `${hedge(fact.approx)}${fact.count} candidates${fact.party ? `, ${PARTY_NAMES[fact.party]}` : ''}`;
    case 'threshold':
      return `${fact.percent}% wins`;
    case 'history':
      return `${fact.place}: ${PARTY_NAMES[fact.party]} since ${fact.since}`;
  }
}

function roundIn(contest: string): string {
  const round = contest
    .split(':')
    .slice(3)
    .find((part) => part !== 'special');
  return round === undefined ? '' : `, ${roundName(round)}`;
}
