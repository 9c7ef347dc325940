/** The page: its frame, and the view that its address names. */
import { h, replace } from "./dom.js";
import { frame } from "./frame.js";
import * as keys from "./keys.js";
import { words } from "./language.js";
import { empty } from "./parts/states.js";
import * as router from "./router.js";
import * as stream from "./stream.js";
import * as theme from "./theme.js";

const VIEWS = {
  live: () => import("./views/live.js"),
  event: () => import("./views/event.js"),
  trends: () => import("./views/trends.js"),
  topic: () => import("./views/topic.js"),
  alerts: () => import("./views/alerts.js"),
  feeds: () => import("./views/feeds.js"),
  rules: () => import("./views/rules.js"),
  status: () => import("./views/status.js"),
};

const shell = document.getElementById("shell");
let shown = null;
let turn = 0;

/** Shows the view of the address; a view that is told to stay within itself only takes the new parameters. */
async function show() {
  const place = router.here();
  if (shown !== null && shown.name === place.name && shown.view.update?.(place)) {
    return;
  }
  const mine = ++turn;
  const load = VIEWS[place.name];
  const module = load === undefined ? null : await load();
  if (mine !== turn) {
    return;
  }
  leave();
  const content = document.getElementById("content");
  if (module === null) {
    replace(content, h("h1.unseen", {}, words().nowhere), empty(words().nowhere, "", h("a.button", { href: router.to("live") }, words().views.live)));
    return;
  }
  shown = { name: place.name, view: module.open(content, place) };
  // Lists open it themselves, where they end.
  if (!shown.view.begins) {
    stream.open();
  }
  markCurrent(place.name);
  keys.listOf(shown.view.keys);
}

/** The view goes; what it listened to is let go of. */
function leave() {
  shown?.view.close?.();
  shown = null;
}

const PARENTS = { event: "live", topic: "trends" };

function markCurrent(name) {
  document.querySelectorAll("nav a[data-view]").forEach((link) => {
    const current = link.dataset.view === (PARENTS[name] ?? name);
    link.toggleAttribute("data-current", current);
    if (current) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  });
  document.title = `${words().views[PARENTS[name] ?? name]} · Chappe`;
}

/** Draws everything anew, as after a change of language. */
function draw() {
  leave();
  document.documentElement.lang = words().tag;
  replace(shell, frame(draw));
  show();
}

theme.apply();
keys.attach();
addEventListener("hashchange", show);
draw();
