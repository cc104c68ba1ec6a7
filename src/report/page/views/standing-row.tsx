import type { JSX } from 'preact';
import { dateInWords } from '../format/dates.js';
import { capitalised, grouped, hedge, percent, roundName, spaced } from '../format/text.js';
import type { Standing } from '../model/standings.js';
import { Party } from '../ui/party.js';
import { Value } from '../ui/value.js';

interface StandingRowProps {
  readonly standing: Standing;
  /** The share that fills the bar. */
  readonly most: number;
  /** The round the list is about: numbers of another one say which. */
  readonly round: string | null;
}

/** A candidate with party, outcome and latest number. */
export function StandingRow({ standing, most, round }: StandingRowProps): JSX.Element {
  const { candidate, outcomes, kind } = standing;
  const party = candidate.party?.value ?? null;
  const isOther = kind === 'poll' || (kind === 'result' && standing.round !== round);
  const about = kind === 'poll' ? 'poll' : roundName(standing.round);
  return (
    <li class={`standing party-line-${party ?? 'none'}`}>
      <span class="standing-name">
        {candidate.party ? (
          <Value evidence={candidate.party.evidence}>
            <Party of={party} />
          </Value>
        ) : (
          <span class="party party-none" title="party not told">
            –
          </span>
        )}
        <Value evidence={candidate.evidence} class="name">
          {candidate.name}
        </Value>
        {candidate.incumbent?.value && (
          <Value evidence={candidate.incumbent.evidence} class="quiet">
            incumbent
          </Value>
        )}
        {outcomes.map(({ outcome, evidence }) => (
          <Value key={outcome} evidence={evidence} class={`outcome outcome-${outcome}`}>
            {capitalised(spaced(outcome))}
          </Value>
        ))}
      </span>
      <Share standing={standing} />
      {standing.percent !== null && (
        <span class="bar" aria-hidden="true">
          <span style={{ width: `${Math.min(100, (standing.percent / most) * 100)}%` }} />
        </span>
      )}
      {isOther && (
        <span class="standing-about">
          {about}
          {standing.asOf && `, ${dateInWords(standing.asOf)}`}
        </span>
      )}
    </li>
  );
}

function Share({ standing }: { standing: Standing }): JSX.Element {
  const { percent: share, votes, approx, evidence } = standing;
  if (share === null && votes === null) return <span class="share muted">no number</span>;
  return (
    <Value evidence={evidence} class="share">
      {hedge(approx)}
      {share === null ? `${grouped(votes!)} votes` : percent(share)}
    </Value>
  );
}
