/** One topic: its course against what was to be expected, and the events behind each point. */
import { afterPause, h, replace } from "../dom.js";
import { expected, moment, number } from "../format.js";
import { words } from "../language.js";
import { chart } from "../parts/chart.js";
import { eventList } from "../parts/event-row.js";
import { figure, state } from "../parts/labels.js";
import { empty, loading, trouble } from "../parts/states.js";
import { become, to } from "../router.js";
import { points as ask, query } from "../service.js";
import * as stream from "../stream.js";
import { eventsBehind, timed } from "../topic.js";
import { label, windows, WINDOWS } from "./trends.js";

const MOST_ROWS = 48;
const TELLING_PAUSE = 1000;

export function open(content, place) {
  const topic = place.search.get("topic") ?? "";
  let window = WINDOWS.includes(place.search.get("window")) ? place.search.get("window") : "P1D";
  const element = h("div.page.topic", {}, loading());
  let drawn = null;
  replace(content, element);
  scrollTo(0, 0);

  async function load() {
    try {
      const answer = await ask({ topic, window });
      stream.begin(answer.upTo);
      if (stream.isPast(answer.upTo, "news.trends")) {
        again();
      }
      answer.points = timed(answer);
      document.title = `${label(answer)} · Chappe`;
      drawn?.end();
      drawn = null;
      replace(element, backLink(), head(answer), answer.points.length === 0
        ? empty(words().trends.noPoints, "")
        : body(answer));
    } catch (failure) {
      replace(element, backLink(), trouble(failure, load));
    }
  }

  function body(answer) {
    const behind = h("section.behind", { "aria-live": "polite" });
    let turn = 0;
    const show = async (point) => {
      const mine = ++turn;
      const events = await eventsBehind(answer, point).catch(() => []);
      if (mine === turn) {
        replace(behind, ...eventsOf(point, events, () => show(null)));
      }
    };
    show(null);
    const picture = h("div.chart", {});
    drawn = chart(picture, answer, show);
    return [figures(answer.points[answer.points.length - 1]), legend(answer), picture,
      h("p.quiet.hint", {}, words().trends.chartHint), behind, table(answer)];
  }

  const head = (answer) => h("header.topic-head", {},
    h("div", {}, h("p.kind", {}, words().trends.kinds[answer.kind] ?? answer.kind), h("h1", {}, label(answer))),
    windows(window, (chosen) => {
      window = chosen;
      become(to("topic", query({ topic, window })));
      load();
    }));

  const again = afterPause(TELLING_PAUSE, load);
  const ends = [stream.listen("gap", again), stream.listen("trend", (point) => {
    if (point.topic === topic && point.window === window) {
      again();
    }
  })];
  load();
  return { keys: { up: to("trends"), list: () => element }, begins: true, close: () => { ends.forEach((end) => end()); drawn?.end(); } };
}

const backLink = () => h("p.back", {}, h("a", { href: to("trends") }, "← ", words().views.trends));

function figures(last) {
  const texts = words().trends;
  return h("dl.figures", {},
    h("div.figure", { title: texts.stateMeanings[last.state] }, h("dd", {}, state("trends", last.state)), h("dt", {}, texts.stateMeanings[last.state])),
    figure(texts.articles, last.articles), figure(texts.expected, expected(last.expected)),
    figure(texts.origins, last.origins), figure(texts.score, number(last.score, 1), texts.scoreMeaning));
}

/** What lines and grounds of the chart mean. */
function legend(answer) {
  const texts = words().trends;
  const present = Object.keys(texts.states).filter((one) => answer.points.some((point) => point.state === one));
  return h("ul.legend", {}, h("li.line.counted", {}, texts.counted), h("li.line.wanted", {}, texts.wanted),
    present.map((one) => h("li", {}, state("trends", one))));
}

function eventsOf(point, events, all) {
  const texts = words().trends;
  return [h("h2", {}, point === null ? texts.behind : texts.at(moment(point.until))),
    point === null ? null : h("p.row", {}, state("trends", point.state), " ",
      h("span.quiet", {}, `${words().articles(point.articles)} · ${texts.expected} ${expected(point.expected)}`), " ",
      h("button.text", { type: "button", on: { click: all } }, texts.all)),
    events.length === 0 ? h("p.quiet", {}, texts.behindNone) : eventList(events)];
}

/** The same for those who cannot see the chart. */
function table(answer) {
  const texts = words().trends;
  return h("details.data", {}, h("summary", {}, texts.data), h("table", {},
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, ""), [texts.articles, texts.expected, texts.score]
      .map((name) => h("th.n", { scope: "col" }, name)), h("th", { scope: "col" }, texts.state))),
    h("tbody", {}, answer.points.slice(-MOST_ROWS).reverse().map((point) => h("tr", {},
      h("th", { scope: "row" }, moment(point.until)), h("td.n", {}, number(point.articles)),
      h("td.n", {}, expected(point.expected)), h("td.n", {}, number(point.score, 1)),
      h("td", {}, state("trends", point.state)))))));
}
