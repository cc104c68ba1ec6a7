import type { ComponentChildren, JSX } from 'preact';
import type { Race, RaceMoney } from '../../../schema/index.js';
import { dateInWords } from '../format/dates.js';
import { grouped, hedge, money, percent, roundName, spaced } from '../format/text.js';
import { publishedIn, toldAt } from '../model/standings.js';
import { Table } from '../ui/table.js';
import { Value } from '../ui/value.js';

type Row = readonly ComponentChildren[];

const said = (saidBy: string | null): JSX.Element | null =>
  saidBy === null ? null : <span class="muted"> says {saidBy}</span>;

/** The numbers of a race in tables: every one told, those that only somebody says among them. */
export function RaceTables({ race }: { race: Race }): JSX.Element {
  return (
    <>
      <Table
        caption="Results"
        columns={['Candidate', 'Share', 'Votes', 'Round', 'Area or group', 'As of']}
        rows={resultRows(race)}
      />
      <Table
        caption="Polls"
        columns={['Candidate', 'Share', 'Pollster', 'Among', 'Sample', 'When']}
        rows={pollRows(race)}
      />
      <div class="race-columns">
        <Table caption="Money" columns={['Who', 'What', 'How much', 'For', 'When']} rows={moneyRows(race)} />
        <Table caption="Leads and margins" columns={['Ahead', 'By', 'Where']} rows={marginRows(race)} />
        <Table caption="Endorsements" columns={['Candidate', 'Endorsed by']} rows={endorsementRows(race)} />
        <Table caption="The seat" columns={['', '']} rows={seatRows(race)} />
      </div>
    </>
  );
}

function resultRows(race: Race): Row[] {
  const published = publishedIn(race);
  return race.candidates.flatMap(({ name, results }) =>
    results.map((one): Row => {
      const asOf = one.asOf ?? toldAt(one.evidence, published);
      const counted = one.precincts ? `${one.precincts[0]} of ${one.precincts[1]} precincts` : null;
      return [
        name,
        one.percent === null ? (
          ''
        ) : (
          <>
            <Value evidence={one.evidence}>
              {hedge(one.approx)}
              {percent(one.percent)}
            </Value>
            {said(one.saidBy)}
          </>
        ),
        one.votes === null ? '' : <Value evidence={one.evidence}>{grouped(one.votes)}</Value>,
        roundName(one.round),
        [one.area, one.group].filter(Boolean).join(', '),
        [asOf && dateInWords(asOf), counted].filter(Boolean).join(', '),
      ];
    }),
  );
}

function pollRows(race: Race): Row[] {
  const published = publishedIn(race);
  const when = (fielded: string | null, evidence: Parameters<typeof toldAt>[0]): string => {
    const date = fielded ?? toldAt(evidence, published);
    return date === null ? '' : dateInWords(date);
  };
  const shares = race.candidates.flatMap(({ name, polls }) =>
    polls.map(
      (one): Row => [
        name,
        <>
          <Value evidence={one.evidence}>
            {hedge(one.approx)}
            {percent(one.percent)}
          </Value>
          {said(one.saidBy)}
        </>,
        one.pollster ?? '',
        one.group ?? 'all',
        [one.sample && grouped(one.sample), one.moe && `± ${one.moe}`].filter(Boolean).join(', '),
        when(one.fielded, one.evidence),
      ],
    ),
  );
  const leads = race.polls.map(
    (one): Row => [
      one.ahead,
      <>
        <Value evidence={one.evidence}>
          {one.points === null ? 'leads' : `leads by ${one.points} points`}
        </Value>
        {said(one.saidBy)}
      </>,
      one.pollster ?? '',
      one.group ?? 'all',
      '',
      when(null, one.evidence),
    ],
  );
  return [...shares, ...leads];
}

const moneyRow = (who: string, one: RaceMoney): Row => [
  who,
  spaced(one.action),
  <>
    <Value evidence={one.evidence}>
      {hedge(one.approx)}
      {money(one.amount, one.currency)}
    </Value>
    {said(one.saidBy)}
  </>,
  one.target ?? '',
  one.period ?? '',
];

const moneyRows = (race: Race): Row[] => [
  ...race.candidates.flatMap(({ name, money: sums }) => sums.map((one) => moneyRow(one.actor ?? name, one))),
  ...race.spending.map((one) => moneyRow(one.actor ?? 'not told', one)),
];

const marginRows = (race: Race): Row[] =>
  race.margins.map((one) => [
    one.ahead,
    <>
      <Value evidence={one.evidence}>
        {hedge(one.approx)}
        {one.points === null ? `${grouped(one.votes ?? 0)} votes` : `${one.points} points`}
      </Value>
      {said(one.saidBy)}
    </>,
    [one.area, roundName(one.round)].filter(Boolean).join(', '),
  ]);

const endorsementRows = (race: Race): Row[] =>
  race.candidates.flatMap(({ name, endorsements }) =>
    endorsements.map(
      (one): Row => [
        name,
        <>
          <Value evidence={one.evidence}>{one.endorser}</Value>
          {said(one.saidBy)}
        </>,
      ],
    ),
  );

const seatRows = (race: Race): Row[] => [
  ...race.predecessor.map(
    (one): Row => [
      'Held by',
      <>
        <Value evidence={one.evidence}>{one.name}</Value> {one.reason}
      </>,
    ],
  ),
  ...race.history.map(
    (one): Row => [
      'Party',
      <Value key="value" evidence={one.evidence}>
        {one.party} since {hedge(one.approx)}
        {one.since}
      </Value>,
    ],
  ),
  ...race.fieldSize.map(
    (one): Row => [
      `Candidates, ${one.party ?? roundName(one.round)}`,
      <Value key="value" evidence={one.evidence}>
        {hedge(one.approx)}
        {one.count}
      </Value>,
    ],
  ),
  ...race.threshold.map(
    (one): Row => [
      'Share to win',
      <Value key="value" evidence={one.evidence}>
        {percent(one.percent)}
      </Value>,
    ],
  ),
];
