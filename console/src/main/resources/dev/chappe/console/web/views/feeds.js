/** Where articles come from, and how each feed is. */
import { h, outward, replace } from "../dom.js";
import { moment, number } from "../format.js";
import { words } from "../language.js";
import { state, time } from "../parts/labels.js";
import { empty, loading, trouble } from "../parts/states.js";
import { become, to } from "../router.js";
import { feeds as ask, query } from "../service.js";

const PAUSE = 30000;
/** Those that want somebody's hand come first. */
const ORDER = ["GONE", "DEAD", "FAILING", "MOVED", "EMPTY", "UNDATED", "STALE", "NEW", "FRESH"];

export function open(content, place) {
  let wanted = place.search.get("state") ?? "";
  const body = h("div", {}, loading());
  replace(content, h("div.page", {}, h("h1", {}, words().feeds.title), body));
  scrollTo(0, 0);

  async function load() {
    try {
      show(await ask());
    } catch (failure) {
      replace(body, trouble(failure, load));
    }
  }

  function show(answer) {
    if (!answer.reachable) {
      replace(body, empty(words().feeds.unreachable, answer.remedy ?? ""));
    } else if (answer.feeds.length === 0) {
      replace(body, empty(words().feeds.none, words().feeds.noneRemedy));
    } else {
      replace(body, tally(answer.feeds, wanted, (chosen) => {
        wanted = chosen;
        become(to("feeds", query({ state: wanted })));
        show(answer);
      }), table(answer.feeds.filter((feed) => wanted === "" || feed.state === wanted)));
    }
  }

  load();
  const timer = setInterval(() => { if (!document.hidden) { load(); } }, PAUSE);
  return { keys: { list: () => body }, close: () => clearInterval(timer) };
}

const rank = (name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** How many feeds are in which state; a press shows those alone. */
function tally(feeds, wanted, chosen) {
  const counts = new Map();
  feeds.forEach((feed) => counts.set(feed.state, (counts.get(feed.state) ?? 0) + 1));
  const names = [...counts.keys()].sort((one, other) => rank(one) - rank(other));
  return h("div.tally", { role: "group", "aria-label": words().feeds.state },
    button("", words().feeds.all, feeds.length, wanted, chosen),
    names.map((name) => button(name, state("feeds", name), counts.get(name), wanted, chosen)));
}

const button = (name, label, count, wanted, chosen) =>
  h("button", { type: "button", "aria-pressed": String(name === wanted), on: { click: () => chosen(name) } }, h("b", {}, number(count)), label);

function table(feeds) {
  const texts = words().feeds;
  const sorted = [...feeds].sort((one, other) => rank(one.state) - rank(other.state) || one.name.localeCompare(other.name));
  return h("table.feeds", {},
    h("thead", {}, h("tr", {}, [texts.name, texts.state, texts.lastArticle, texts.lastPoll, texts.next]
      .map((name) => h("th", { scope: "col" }, name)), h("th.n", { scope: "col" }, texts.articles))),
    h("tbody", {}, sorted.map((feed) => h("tr", { "data-id": feed.id, tabindex: "-1" },
      h("th", { scope: "row" }, outward(feed.url, feed.name, "a.open"), h("span.kind", {}, host(feed.url))),
      h("td.where", {}, state("feeds", feed.state),
        h("span.quiet", {}, feed.message ?? texts.stateMeanings[feed.state] ?? "", feed.since ? ` · ${texts.since(moment(feed.since))}` : null)),
      when(texts.lastArticle, feed.lastArticle), when(texts.lastPoll, feed.lastPoll), when(texts.next, feed.next),
      h("td.n", { "data-name": texts.articles }, number(feed.articles ?? 0))))));
}

const when = (name, instant) => h("td", { "data-name": name }, instant ? time(instant) : words().feeds.never);

function host(url) {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
