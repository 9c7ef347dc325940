/** The chart of a topic, drawn by uPlot, which is fetched when the first one is shown. */
import { h, replace } from "../dom.js";
import { expected, moment, number } from "../format.js";
import { words } from "../language.js";
import * as theme from "../theme.js";

const LIBRARY = "webjars/uplot/1.6.30/dist/";
const HEIGHT = 280;
/** Less than these seconds is no course; one point stands in the middle of them. */
const SHORTEST = 6 * 3600;
let fetched = null;

/** @returns {Promise<function>} uPlot's constructor */
function library() {
  fetched ??= new Promise((resolve, reject) => {
    document.head.append(h("link", { rel: "stylesheet", href: `${LIBRARY}uPlot.min.css` }),
      h("script", { src: `${LIBRARY}uPlot.iife.min.js`, on: { load: () => resolve(globalThis.uPlot), error: reject } }));
  });
  return fetched;
}

/**
 * Draws the points of a topic.
 *
 * @param {function(object|null): void} picked is told of a point that somebody picks
 * @returns {{end: function(): void}}
 */
export function chart(element, answer, picked) {
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", words().trends.chart(answer.label));
  let plot = null;
  let ended = false;
  const draw = (UPlot) => {
    plot?.destroy();
    plot = ended ? null : new UPlot(options(element, answer.points, picked), columns(answer.points), replace(element));
  };
  const redraw = () => library().then(draw);
  const width = new ResizeObserver(() => plot?.setSize({ width: element.clientWidth, height: HEIGHT }));
  width.observe(element);
  const endTheme = theme.onChange(redraw);
  redraw().then(() => keyboard(element, answer.points, () => plot, picked),
    () => replace(element, h("p.quiet", {}, words().trends.noChart)));
  return { end: () => { ended = true; width.disconnect(); endTheme(); plot?.destroy(); } };
}

const columns = (points) => [points.map((point) => Date.parse(point.until) / 1000),
  points.map((point) => point.articles), points.map((point) => point.expected)];

function options(element, points, picked) {
  const line = theme.colour("ink-3");
  const axis = { stroke: line, grid: { stroke: theme.colour("rule"), width: 1 }, ticks: { show: false }, font: "12px system-ui, sans-serif" };
  const texts = words().trends;
  // A point holds until the next one: there is one only when the count has changed.
  const paths = globalThis.uPlot.paths.stepped({ align: 1 });
  return {
    width: element.clientWidth,
    height: HEIGHT,
    padding: [12, 12, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 8 } },
    scales: { x: { range: () => span(points) },
      y: { range: (plot, low, high) => [0, Math.max(high * 1.1, 3)] } },
    axes: [{ ...axis, values: times, space: 70 }, { ...axis, size: 40, values: (plot, ticks) => ticks.map((tick) => (Number.isInteger(tick) ? number(tick) : "")) }],
    series: [{}, { label: texts.counted, stroke: theme.colour("accent"), width: 2, fill: theme.colour("accent-wash"), paths, points: { size: 5 } },
      { label: texts.wanted, stroke: line, width: 1.5, dash: [5, 4], points: { show: false } }],
    hooks: { drawClear: [(plot) => ground(plot, points)], ready: [(plot) => ready(plot, points, picked)] },
  };
}

/** From the first point to the last, in seconds; a short course stands in the middle. */
function span(points) {
  const [begin, end] = [points[0], points[points.length - 1]].map((point) => Date.parse(point.until) / 1000);
  const short = Math.max(0, SHORTEST - (end - begin)) / 2;
  return [begin - short, end + short];
}

/** Days where the marks are far apart, times where they are near. */
function times(plot, seconds) {
  const wide = seconds.length > 1 && seconds[1] - seconds[0] >= 86400;
  const tag = words().tag === "fr" ? "fr-FR" : "en-GB";
  const format = new Intl.DateTimeFormat(tag, wide ? { day: "numeric", month: "short" } : { hour: "2-digit", minute: "2-digit" });
  const date = new Intl.DateTimeFormat(tag, { day: "numeric", month: "short" });
  return seconds.map((second, index) => {
    const time = new Date(second * 1000);
    const turns = index === 0 || time.getDate() !== new Date(seconds[index - 1] * 1000).getDate();
    return wide || !turns ? format.format(time) : `${format.format(time)}\n${date.format(time)}`;
  });
}

/** Paints behind the lines in which state the topic was. */
function ground(plot, points) {
  const { ctx, bbox } = plot;
  const place = (point) => Math.round(plot.valToPos(Date.parse(point.until) / 1000, "x", true));
  ctx.save();
  runs(points).forEach(([from, to, state]) => {
    ctx.fillStyle = theme.colour(`ground-${state.toLowerCase().replace("_", "-")}`);
    ctx.fillRect(place(points[from]), bbox.top, place(points[to]) - place(points[from]), bbox.height);
  });
  ctx.restore();
}

/** Where each state began and ended. */
function runs(points) {
  const found = [];
  points.forEach((point, index) => {
    const last = found[found.length - 1];
    const to = Math.min(index + 1, points.length - 1);
    if (last !== undefined && last[2] === point.state) {
      last[1] = to;
    } else {
      found.push([index, to, point.state]);
    }
  });
  return found;
}

/** The figures of the point under the pointer, and the pick by a click. */
function ready(plot, points, picked) {
  const tip = h("div.tip", {});
  tip.hidden = true;
  plot.over.append(tip);
  plot.over.addEventListener("mousemove", () => told(plot, points, tip));
  plot.over.addEventListener("mouseleave", () => { tip.hidden = true; });
  plot.over.addEventListener("click", () => {
    if (plot.cursor.idx !== null && plot.cursor.idx !== undefined) {
      picked(points[plot.cursor.idx]);
    }
  });
}

function told(plot, points, tip) {
  const point = points[plot.cursor.idx];
  if (point === undefined) {
    return;
  }
  const texts = words().trends;
  replace(tip, h("b", {}, moment(point.until)), h("span", {}, `${texts.articles} ${number(point.articles)}`),
    h("span", {}, `${texts.expected} ${expected(point.expected)}`), h("span", {}, texts.states[point.state]));
  tip.hidden = false;
  const left = plot.cursor.left;
  tip.style.left = `${left > plot.over.clientWidth / 2 ? left - tip.offsetWidth - 12 : left + 12}px`;
}

/** Left and right walk along the points and pick them. */
function keyboard(element, points, plot, picked) {
  let at = points.length;
  element.tabIndex = 0;
  element.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || plot() === null) {
      return;
    }
    event.preventDefault();
    at = Math.min(Math.max(at + by, 0), points.length - 1);
    plot().setCursor({ left: plot().valToPos(Date.parse(points[at].until) / 1000, "x"), top: 0 });
    picked(points[at]);
  });
}
