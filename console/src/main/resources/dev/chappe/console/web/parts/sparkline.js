/** The last points of a topic as a small line over the dashed one that was to be expected. */
import { svg } from "../dom.js";

const WIDTH = 120;
const HEIGHT = 28;
const MOST_POINTS = 72;

export function sparkline(all) {
  const points = all.slice(-MOST_POINTS);
  if (points.length === 0) {
    return null;
  }
  const begin = Date.parse(points[0].at);
  const span = Date.parse(points[points.length - 1].at) - begin || 1;
  const top = Math.max(...points.map((point) => Math.max(point.articles, point.expected)), 1);
  const line = (value) => points.map((point, index) => {
    const x = (points.length === 1 ? 1 : (Date.parse(point.at) - begin) / span) * (WIDTH - 6) + 2;
    const y = HEIGHT - 3 - (value(point) / top) * (HEIGHT - 6);
    return index === 0 ? `M${x.toFixed(1)} ${y.toFixed(1)}` : `H${x.toFixed(1)}V${y.toFixed(1)}`;
  }).join("");
  const last = points[points.length - 1];
  const counted = line((point) => point.articles);
  return svg("svg", { class: "sparkline", "data-is": last.state, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "xMinYMid", "aria-hidden": "true" },
    svg("path", { class: "area", d: `${counted}V${HEIGHT}H2Z` }),
    svg("path", { class: "wanted", d: line((point) => point.expected) }),
    svg("path", { class: "counted", d: counted }),
    svg("circle", { cx: WIDTH - 4, cy: HEIGHT - 3 - (last.articles / top) * (HEIGHT - 6), r: 2.5 }));
}
