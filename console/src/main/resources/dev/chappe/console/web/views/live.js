/** The list of events: the history by pages, and what comes in on top of it. */
import { afterPause, h, keepingSelection, replace } from "../dom.js";
import { asked, fromSearch } from "../filters.js";
import { day } from "../format.js";
import { words } from "../language.js";
import { dayHeading, eventRow, headline } from "../parts/event-row.js";
import { filterPanel } from "../parts/filter-panel.js";
import { empty, loading, trouble } from "../parts/states.js";
import { become, to } from "../router.js";
import { events as ask, query } from "../service.js";
import * as stream from "../stream.js";
import { arrivals } from "./arrivals.js";

const PAGE = 50;
/** More rows than this slow the browser down; older ones can be asked for again. */
const MOST_ROWS = 1000;
/** While the history is filled, the list is asked for again so often, in milliseconds. */
const FILLING_PAUSE = 3000;

/** The list as it was left, so that the way back from an event leads to the same place. */
let left = null;

export function open(content, place) {
  const filters = fromSearch(place.search);
  const key = query(filters);
  const same = left !== null && left.key === key && left.language === words().tag;
  if (!same) {
    left?.view.end();
  }
  const view = same ? left.view : live(filters);
  left = { key, language: words().tag, view };
  replace(content, view.element);
  view.shown();
  return {
    begins: true,
    keys: { list: () => view.list, search: () => content.querySelector("input[type=search]") },
    update: (next) => {
      const wanted = fromSearch(next.search);
      if (query(wanted) === left.key) {
        return true;
      }
      return view.adopt(wanted) && ((left.key = query(wanted)), true);
    },
    close: view.hidden,
  };
}

/** A list with its filters; it goes on taking in events while another view is shown. */
function live(first) {
  let filters = first;
  let next = null;
  let days = new Set();
  let asking = null;
  let scrolled = 0;
  let count = null;
  const rows = new Map();
  const again = afterPause(FILLING_PAUSE, () => load());
  const total = h("p.total", {});
  const list = h("ol.events", { "aria-label": words().live.title });
  const foot = h("div.foot", {});
  const fresh = arrivals(list, { row: remember, first: () => replace(foot, ...moreButton()) });
  const panel = filterPanel(filters, (wanted) => {
    become(to("live", query(wanted)));
    adopt(wanted);
    left.key = query(wanted);
  });
  const element = h("div.live", {},
    h("aside.panel", {}, panel.element),
    h("section.stream", {},
      h("div.head", {}, h("h1", {}, words().live.title), total),
      panel.chips, fresh.pill, list, foot));

  function adopt(wanted) {
    filters = wanted;
    panel.show(wanted);
    stream.close();
    load();
    return true;
  }

  async function load() {
    asking?.abort();
    asking = new AbortController();
    const mine = asking;
    element.setAttribute("aria-busy", "true");
    if (rows.size === 0) {
      replace(foot, loading());
    }
    try {
      const answer = await ask({ ...asked(filters), limit: PAGE }, mine.signal);
      clear();
      append(answer);
      showTotal(answer.total);
      stream.open(answer.upTo, asked(filters));
      if (answer.upTo === null) {
        again();
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        clear();
        replace(foot, trouble(failure, load));
      }
    } finally {
      if (mine === asking) {
        element.removeAttribute("aria-busy");
      }
    }
  }

  async function older() {
    replace(foot, loading(2));
    try {
      append(await ask({ ...asked(filters), limit: PAGE, cursor: next }));
    } catch (failure) {
      replace(foot, trouble(failure, older));
    }
  }

  function append(answer) {
    next = answer.next;
    for (const event of answer.events.filter((one) => !rows.has(one.id))) {
      if (!days.has(day(event.lastSeen))) {
        days.add(day(event.lastSeen));
        list.append(dayHeading(event.lastSeen));
      }
      list.append(remember(event));
    }
    replace(foot, ...(rows.size === 0 ? [nothing()] : moreButton()));
  }

  const moreButton = () =>
    (next === null || rows.size >= MOST_ROWS
      ? [elsewhere(filters)]
      : [h("button.button.more", { type: "button", on: { click: older } }, words().more), elsewhere(filters)]);

  const nothing = () => (query(filters) === ""
    ? empty(words().live.empty, words().live.emptyRemedy)
    : empty(words().live.none, words().live.noneRemedy,
      h("a.button", { href: to("live") }, words().filters.clear)));

  function remember(event) {
    const row = eventRow(event);
    row.dataset.revision = event.revision;
    rows.get(event.id)?.remove();
    rows.set(event.id, row);
    return row;
  }

  function take(event) {
    const known = rows.get(event.id);
    if (known !== undefined && Number(known.dataset.revision) >= event.revision) {
      return;
    }
    if (known === undefined && event.revision === 1 && count !== null) {
      showTotal(count + 1);
    }
    keepingSelection(list, () => fresh.take(event, headline(event)));
  }

  function clear() {
    rows.clear();
    days = new Set();
    fresh.clear();
    list.replaceChildren();
  }

  function showTotal(known) {
    count = known ?? null;
    total.textContent = count === null ? "" : words().live.total(count);
  }

  const ends = [stream.listen("event", take), stream.listen("gap", load), fresh.end];
  load();
  return {
    element, list, adopt,
    shown: () => { scrollTo(0, scrolled); fresh.watch(true); },
    end: () => ends.forEach((end) => end()),
    hidden: () => { scrolled = scrollY; fresh.watch(false); },
  };
}

/** The same query in other forms. */
function elsewhere(filters) {
  const same = query(asked(filters));
  return h("p.elsewhere", {}, words().live.feeds, " ",
    [["Atom", "atom"], ["JSON Feed", "json"], ["CSV", "csv"], ["Parquet", "parquet"]].map(([name, kind]) =>
      [h("a", { href: `events.${kind}${same}` }, name), " "]));
}
