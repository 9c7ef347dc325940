/** What the points of a topic mean in time, and which events belong to them. */
import { events as ask } from "./service.js";

const LENGTHS = { PT1H: 3600e3, P1D: 86400e3, P7D: 7 * 86400e3 };
const MOST_EVENTS = 20;

/** The points with the instant until which each counts: a window is named by its start. */
export function timed({ window, points }) {
  return points.map((point) => ({ ...point, until: new Date(Date.parse(point.at) + (LENGTHS[window] ?? 0)).toISOString() }));
}

/**
 * The events of one point, or of all of them: those that the trend names, else those of the topic in that time.
 *
 * @param {object} answer of the service, its points timed
 * @param {object|null} point null for all
 * @returns {Promise<object[]>}
 */
export async function eventsBehind(answer, point) {
  const ids = new Set(point?.eventIds ?? []);
  const named = point === null ? answer.events : answer.events.filter((event) => ids.has(event.id));
  if (named.length > 0) {
    return named;
  }
  const from = (point ?? answer.points[0]).at;
  const to = (point ?? answer.points[answer.points.length - 1]).until;
  return (await ask({ ...filters(answer), from, to, limit: MOST_EVENTS })).events;
}

function filters({ kind, label }) {
  const [type, ...organisation] = label.split(" ");
  switch (kind) {
    case "ORGANISATION": return { organisation: label };
    case "PRODUCT": return { product: label };
    case "EVENT_TYPE": return { type: label };
    case "TYPE_AND_ORGANISATION": return { type, organisation: organisation.join(" ") };
    default: return { text: label };
  }
}
