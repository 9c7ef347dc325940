/** The topics of a window, with the course of each as a small chart. */
import { afterPause, h, keepingSelection, replace } from "../dom.js";
import { expected, number } from "../format.js";
import { said, words } from "../language.js";
import { state } from "../parts/labels.js";
import { sparkline } from "../parts/sparkline.js";
import { empty, loading, trouble } from "../parts/states.js";
import { become, to } from "../router.js";
import { points, query, trends as ask } from "../service.js";
import * as stream from "../stream.js";

export const WINDOWS = ["PT1H", "P1D", "P7D"];
const KINDS = ["ORGANISATION", "PRODUCT", "EVENT_TYPE", "TYPE_AND_ORGANISATION", "NAME"];
const STATES = ["PEAK", "RISING", "FADING", "NORMAL", "WARMING_UP"];
const TOPIC = "news.trends";
const TYPING_PAUSE = 300;
const TELLING_PAUSE = 1500;

export function open(content, place) {
  const wanted = Object.fromEntries(["window", "kind", "state", "text"].map((name) => [name, place.search.get(name) ?? ""]));
  wanted.window = WINDOWS.includes(wanted.window) ? wanted.window : "P1D";
  const table = h("div", {});
  const seen = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
    seen.unobserve(entry.target);
    draw(entry.target, wanted.window);
  }));
  // What has not changed is not drawn again under the reader's hand.
  let drawn = "";
  const set = (name, value) => {
    drawn = "";
    wanted[name] = value;
    become(to("trends", query(wanted)));
    replace(table, loading());
    load();
  };
  replace(content, h("div.page", {}, h("h1", {}, words().trends.title), controls(wanted, set), table));
  scrollTo(0, 0);

  async function load() {
    try {
      const answer = await ask({ ...wanted, limit: 100 });
      stream.begin(answer.upTo);
      if (stream.isPast(answer.upTo, TOPIC)) {
        again();
      }
      const now = JSON.stringify([wanted, answer.trends]);
      if (now === drawn) {
        return;
      }
      drawn = now;
      seen.disconnect();
      keepingSelection(table, () => replace(table, answer.trends.length === 0
        ? empty(words().trends.none, words().trends.noneRemedy)
        : rows(answer.trends)));
      table.querySelectorAll("td.course").forEach((cell) => seen.observe(cell));
    } catch (failure) {
      drawn = "";
      replace(table, trouble(failure, load));
    }
  }

  const again = afterPause(TELLING_PAUSE, load);
  const ends = ["trend", "gap"].map((kind) => stream.listen(kind, again));
  replace(table, loading());
  load();
  return {
    keys: { list: () => table, search: () => content.querySelector("input[type=search]") },
    begins: true,
    close: () => { ends.forEach((end) => end()); seen.disconnect(); },
  };
}

function controls(wanted, set) {
  const texts = words().trends;
  const typed = afterPause(TYPING_PAUSE, (value) => set("text", value.trim()));
  return h("form.controls", { on: { submit: (event) => event.preventDefault() } },
    windows(wanted.window, (window) => set("window", window)),
    select(texts.kind, wanted.kind, KINDS, texts.kinds, (value) => set("kind", value)),
    select(texts.state, wanted.state, STATES, texts.states, (value) => set("state", value)),
    h("label.field", {}, h("span", {}, texts.search),
      h("input", { type: "search", value: wanted.text, on: { input: (event) => typed(event.target.value) } })));
}

/** The three windows as buttons, one of them pressed. */
export function windows(current, chosen) {
  const group = h("div.segments", { role: "group", "aria-label": words().trends.window }, WINDOWS.map((window) =>
    h("button", {
      type: "button", "data-window": window, "aria-pressed": String(window === current),
      on: { click: () => {
        group.querySelectorAll("button").forEach((one) => one.setAttribute("aria-pressed", String(one.dataset.window === window)));
        chosen(window);
      } },
    }, words().trends.windows[window])));
  return group;
}

function select(label, current, options, worded, chosen) {
  return h("label.field", {}, h("span", {}, label),
    h("select", { on: { change: (event) => chosen(event.target.value) } },
      h("option", { value: "" }, words().filters.any),
      options.map((option) => h("option", { value: option, selected: option === current }, worded[option]))));
}

function rows(trends) {
  const texts = words().trends;
  return h("table.trends", {},
    h("thead", {}, h("tr", {}, [texts.topic, texts.state, texts.course].map((name) => h("th", { scope: "col" }, name)),
      [texts.articles, texts.expected, texts.origins, texts.events].map((name) => h("th.n", { scope: "col" }, name)),
      h("th.n", { scope: "col", title: texts.scoreMeaning }, texts.score))),
    h("tbody", {}, trends.map((trend) => h("tr", { "data-id": trend.topic, tabindex: "-1" },
      h("th", { scope: "row" },
        h("a.open", { href: to("topic", query({ topic: trend.topic, window: trend.window })) }, label(trend)),
        h("span.kind", {}, texts.kinds[trend.kind] ?? trend.kind)),
      h("td.where", {}, state("trends", trend.state)),
      h("td.course", { "data-topic": trend.topic }),
      cell(texts.articles, number(trend.articles)), cell(texts.expected, expected(trend.expected)),
      cell(texts.origins, number(trend.origins)), cell(texts.events, number(trend.events)),
      cell(texts.score, number(trend.score, 1))))));
}

const cell = (name, value) => h("td.n", { "data-name": name }, value);

/** A topic's name; the constants of event types in it are put into words. */
export function label({ kind, label: name }) {
  const [type, ...others] = name.split(" ");
  return kind === "EVENT_TYPE" || kind === "TYPE_AND_ORGANISATION" ? [said("types", type), ...others].join(" ") : name;
}

async function draw(place, window) {
  try {
    const answer = await points({ topic: place.dataset.topic, window });
    replace(place, sparkline(answer.points));
  } catch {
    // The row says the same in figures.
  }
}
