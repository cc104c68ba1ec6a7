import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Race } from '../../../schema/index.js';
import { dateInWords, dayInWords, dayNumber, isoOf } from '../format/dates.js';
import { capitalised, percent, roundName } from '../format/text.js';
import type { Point, Series } from '../model/series.js';
import { openSightings, sightingOf } from '../state/sightings.js';
import { useWidth } from './use-width.js';

const HEIGHT = 340;
const MARGIN = { top: 36, bottom: 28, left: 34 };
const DAY = 86_400_000;
/** Least distance between two labels at the end of lines. */
const LABEL_HEIGHT = 17;

interface CourseProps {
  readonly race: Race;
  readonly series: readonly Series[];
}

/** Results and polls of a race over time: a line a candidate, hollow marks for polls; every mark opens its sentence. */
export function Course({ race, series }: CourseProps): JSX.Element {
  const [frame, width] = useWidth(760);
  const [told, setTold] = useState<Point | null>(null);
  const nameOf = ({ name }: Series): string => (width < 560 ? name.split(' ').at(-1)! : name);
  const right = labelRoom(series.map((one) => `${nameOf(one)} 99.9`));
  const points = series.flatMap((one) => one.points);
  const days = points.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(1, (last - first) * 0.03);
  const x = scaleUtc()
    .domain([new Date((first - room) * DAY), new Date((last + room) * DAY)])
    .range([MARGIN.left, width - right]);
  const y = scaleLinear()
    .domain([0, Math.max(...points.map((point) => point.percent), 50)])
    .nice(5)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const at = (day: number): number => x(new Date(day * DAY));
  const rounds = race.rounds.flatMap(({ round, date }) => {
    const day = date ? dayNumber(date.value) : null;
    const name = capitalised(
      round === null ? (race.special ? 'special election' : 'vote') : roundName(round),
    );
    return day !== null && day >= first - room && day <= last + room ? [{ name, day }] : [];
  });
  const threshold = race.threshold.find(({ saidBy }) => saidBy === null)?.percent;
  return (
    <figure class="course">
      <figcaption>
        <h3>Results and polls over time</h3>
        <p class="legend">
          <span class="legend-mark filled" /> count <span class="legend-mark hollow" /> poll
        </p>
      </figcaption>
      <div class="course-frame" ref={frame}>
        {/* biome-ignore lint/a11y/useSemanticElements: SVG has no element for a group of links */}
        <svg width={width} height={HEIGHT} role="group" aria-label="Shares in percent over time">
          {y.ticks(5).map((tick) => (
            <g key={tick} class="grid" transform={`translate(0 ${y(tick)})`}>
              <line x1={MARGIN.left} x2={width - right} />
              <text x={MARGIN.left - 6} dy="0.32em" text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
          {x.ticks(width < 560 ? 3 : 6).map((tick) => (
            <text key={tick.getTime()} class="tick" x={x(tick)} y={HEIGHT - 8} text-anchor="middle">
              {tickName(tick.getTime() / DAY, last - first)}
            </text>
          ))}
          {threshold !== undefined && (
            <g class="threshold" transform={`translate(0 ${y(threshold)})`}>
              <line x1={MARGIN.left} x2={width - right} />
              <text x={(MARGIN.left + width - right) / 2} dy="-0.4em" text-anchor="middle">
                {threshold}% to win
              </text>
            </g>
          )}
          {roundMarks(rounds, at).map(({ day, names, row }) => (
            <g key={day} class="round-day" transform={`translate(${at(day)} 0)`}>
              <line y1={row === 0 ? MARGIN.top - 8 : 6} y2={HEIGHT - MARGIN.bottom} />
              <text y={row === 0 ? MARGIN.top - 14 : 0} text-anchor="middle">
                {names.join(', ')}
              </text>
            </g>
          ))}
          {series.map((one) => (
            <g key={one.candidate} class={lineClass(one)}>
              {linesOf(one).map((part) => (
                <path
                  key={`${part[0]!.kind}${part[0]!.round}`}
                  class={`line ${part[0]!.kind}`}
                  d={
                    line<Point>(
                      (point) => at(point.day),
                      (point) => y(point.percent),
                    )(part) ?? ''
                  }
                />
              ))}
              {one.points.map((point, n) => (
                <a
                  key={n}
                  href={location.hash}
                  class={`mark ${point.kind}`}
                  aria-label={`${one.name}, ${percent(point.percent)}, ${point.about}, ${dateInWords(isoOf(point.day))}`}
                  onClick={(event) => {
                    event.preventDefault();
                    openSightings(point.evidence.map(sightingOf));
                  }}
                  onPointerEnter={() => setTold(point)}
                  onFocus={() => setTold(point)}
                >
                  <circle class="reach" cx={at(point.day)} cy={y(point.percent)} r={11} />
                  <circle cx={at(point.day)} cy={y(point.percent)} r={4.2} />
                </a>
              ))}
            </g>
          ))}
          {endLabels(series, y).map(({ one, percent: share, top }) => (
            <text
              key={one.candidate}
              class={`end-label ${lineClass(one)}`}
              x={width - right + 10}
              y={top}
              dy="0.32em"
            >
              {nameOf(one)} <tspan class="end-share">{share}</tspan>
            </text>
          ))}
        </svg>
      </div>
      <p class="course-told" aria-live="polite">
        {told ? (
          <>
            <strong>{race.candidates[told.candidate]!.name}</strong> {percent(told.percent)}, {told.about},{' '}
            {dateInWords(isoOf(told.day))}: “{told.evidence[0]!.text}”
          </>
        ) : (
          'Each mark opens the sentence it comes from.'
        )}
      </p>
    </figure>
  );
}

/** Room for the longest label at the end of the lines, which are set in bold of 13 pixels. */
const labelRoom = (labels: readonly string[]): number =>
  16 + Math.max(...labels.map(({ length }) => length)) * 6.6;

const lineClass = ({ party, shade }: Series): string => `series-${party ?? 'none'} shade-${shade % 3}`;

/** Least distance between two names over the chart that stand in one row. */
const ROUND_WIDTH = 110;

/** The days of the rounds with their names, in two rows where they are close to each other. */
function roundMarks(rounds: readonly { name: string; day: number }[], at: (day: number) => number) {
  const days = new Map<number, string[]>();
  for (const { name, day } of rounds) days.set(day, [...(days.get(day) ?? []), name]);
  let before = { x: Number.NEGATIVE_INFINITY, row: 1 };
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, names]) => {
      const row = at(day) - before.x < ROUND_WIDTH ? 1 - before.row : 0;
      before = { x: at(day), row };
      return { day, names, row };
    });
}

/** What a line joins: the counts of one round, or the polls. */
function linesOf({ points }: Series): Point[][] {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const key = point.kind === 'poll' ? 'poll' : `result ${point.round}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    // Of several numbers of one time the line takes the one that most articles tell.
    const last = group.at(-1);
    if (last?.day !== point.day) group.push(point);
    else if (point.evidence.length > last.evidence.length) group[group.length - 1] = point;
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Names at the end of the lines, moved apart where they would stand on each other. */
function endLabels(series: readonly Series[], y: (percent: number) => number) {
  const labels = series
    .map((one) => ({ one, percent: one.points.at(-1)!.percent, top: y(one.points.at(-1)!.percent) }))
    .sort((a, b) => a.top - b.top);
  for (let i = 1; i < labels.length; i++)
    labels[i]!.top = Math.max(labels[i]!.top, labels[i - 1]!.top + LABEL_HEIGHT);
  // And up again, where that led them below the chart.
  let least = HEIGHT - MARGIN.bottom;
  for (const label of labels.toReversed()) {
    label.top = Math.min(label.top, least);
    least = label.top - LABEL_HEIGHT;
  }
  return labels;
}

/** Years for long times, months for shorter ones, days for weeks. */
function tickName(day: number, length: number): string {
  const iso = isoOf(day);
  if (length > 1500) return iso.slice(0, 4);
  if (length > 90) return dateInWords(iso.slice(0, 7));
  return dayInWords(iso);
}
