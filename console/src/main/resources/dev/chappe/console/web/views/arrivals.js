/**
 * What comes in while somebody reads: at the top of the page it takes its place at once; further down it waits behind a
 * button, so that nothing moves under the reader's eyes.
 */
import { h } from "../dom.js";
import { words } from "../language.js";

const TOP = 120;
/** What waits is a list, not a memory of its own. */
const MOST_WAITING = 200;
/** Those who listen hear of many events in one sentence. */
const BREATH = 3000;

/**
 * @param {Element} list where rows go
 * @param {{row: function(object): Element, first: function(): void}} rows makes a row of an event, and is told of the first
 *   of all
 */
export function arrivals(list, rows) {
  const waiting = new Map();
  let heading = null;
  let heard = [];
  let timer = 0;
  let watched = true;
  const spoken = h("p.unseen", { role: "status", "aria-live": "polite" });
  const button = h("button.pending", { type: "button", on: { click: showAll } });
  button.hidden = true;

  function take(event, headline) {
    announce(headline);
    if (watched && scrollY < TOP && !document.hidden) {
      place(event);
      return;
    }
    waiting.delete(event.id);
    waiting.set(event.id, event);
    if (waiting.size > MOST_WAITING) {
      waiting.delete(waiting.keys().next().value);
    }
    label();
  }

  function place(event) {
    if (heading === null) {
      if (list.childElementCount === 0) {
        rows.first();
      }
      heading = h("li.day", {}, h("h2", {}, words().live.arrived));
      list.prepend(heading);
    }
    const row = rows.row(event);
    row.classList.add("fresh");
    heading.after(row);
  }

  function showAll() {
    waiting.forEach(place);
    waiting.clear();
    label();
    scrollTo({ top: 0, behavior: "smooth" });
    list.querySelector("[data-id]")?.focus({ preventScroll: true });
  }

  function label() {
    button.hidden = waiting.size === 0;
    button.textContent = words().live.pending(waiting.size);
  }

  /** Told at most once in a breath, however much comes in. */
  function announce(headline) {
    heard.push(headline);
    if (timer === 0 && watched) {
      timer = setTimeout(() => {
        spoken.textContent = words().live.heard(heard.length, heard[heard.length - 1]);
        heard = [];
        timer = 0;
      }, BREATH);
    }
  }

  const scrolled = () => {
    if (watched && scrollY < TOP / 2 && waiting.size > 0) {
      waiting.forEach(place);
      waiting.clear();
      label();
    }
  };
  addEventListener("scroll", scrolled, { passive: true });

  return {
    pill: h("div.pill", {}, button, spoken),
    take,
    end: () => { clearTimeout(timer); removeEventListener("scroll", scrolled); },
    watch: (now) => { watched = now; },
    clear: () => { waiting.clear(); heading = null; label(); },
  };
}
