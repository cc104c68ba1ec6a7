import { analyzeArticle } from '../../src/index.js';
import type { Fact } from '../../src/schema/index.js';

/** What a fact tells, and of whom, in a line: "Dale Roe won", "Dale Roe 53 percent", "primary 2018-05-08". */
function lineOf(fact: Fact): string {
  switch (fact.type) {
    case 'candidacy':
      return `${fact.person} stands${fact.party ? ` (${fact.party})` : ''}`;
    case 'outcome':
      return `${fact.person} ${fact.outcome}`;
    case 'vote_share':
      return `${fact.person} ${fact.percent} percent`;
    case 'votes':
      return `${fact.person} ${fact.count} votes`;
    case 'poll':
      return `${fact.person} polls ${fact.percent} percent`;
    case 'margin':
      return `${fact.ahead} ahead by ${fact.points === null ? `${fact.votes} votes` : `${fact.points} points`}`;
    case 'poll_lead':
      return `${fact.ahead} polls ahead by ${fact.points} points`;
    case 'money':
      return `${fact.actor} ${fact.action} ${fact.amount}`;
    case 'event_date':
      return `${fact.event} ${fact.date}`;
    case 'endorsement':
      return `${fact.endorser} backs ${fact.endorsee}`;
    case 'predecessor':
      return `${fact.person} held the seat`;
    default:
      return fact.type;
  }
}

/** All that a short article tells of races, each fact with its contest, in alphabetical order; what its scene tells is left out. */
export function toldIn(text: string, published: string, scene = ''): string[] {
  const article = scene === '' ? text : `${scene}\n\n${text}`;
  return analyzeArticle({ text: article, published })
    .facts.filter(({ evidence }) => evidence.start >= scene.length)
    .map((fact) => `${lineOf(fact)}${'contest' in fact ? ` · ${fact.contest}` : ''}`)
    .sort();
}
