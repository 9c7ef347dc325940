/** What stands around every view: the name, the views, the connection, language and colours. */
import { h } from "./dom.js";
import * as keys from "./keys.js";
import { choose as chooseLanguage, language, words } from "./language.js";
import { icon } from "./parts/icons.js";
import { semaphore } from "./parts/semaphore.js";
import { to } from "./router.js";
import * as stream from "./stream.js";
import * as theme from "./theme.js";

export const VIEWS = ["live", "trends", "alerts", "feeds", "rules", "status"];
const LONG_BREAK = 4000;

/** @param {function(): void} redraw draws the page anew */
export function frame(redraw) {
  return [
    h("a.skip", { href: "#content", on: { click: toContent } }, words().skip),
    h("header.bar", {},
      h("a.mark", { href: to("live") }, semaphore(), "Chappe"),
      h("nav.views", { "aria-label": words().navigation }, VIEWS.map(viewLink)),
      h("div.tools", {}, connection(), languages(redraw), themes(), help())),
    h("div.notices", { "aria-live": "polite" }),
    h("main", { id: "content", tabindex: "-1" }),
  ];
}

/** The address of the page names the view, so that the link may not change it. */
function toContent(click) {
  click.preventDefault();
  document.getElementById("content").focus();
}

const viewLink = (name) =>
  h("a", { href: to(name), "data-view": name }, icon(name), h("span", {}, words().views[name]));

/** Whether events are coming; a break that lasts is told at length. */
function connection() {
  const word = h("span", {}, words().stream[stream.currentState()]);
  const sign = h("p.connection", { role: "status", "data-state": stream.currentState() }, h("i", {}), word);
  let timer = 0;
  connection.end?.();
  connection.end = stream.listen("state", (state) => {
    sign.dataset.state = state;
    document.documentElement.dataset.stream = state;
    word.textContent = words().stream[state];
    clearTimeout(timer);
    const notices = document.querySelector(".notices");
    notices.replaceChildren();
    if (state === "broken") {
      timer = setTimeout(() => notices.append(h("p.notice", {}, words().stream.brokenLong)), LONG_BREAK);
    }
  });
  return sign;
}

const languages = (redraw) =>
  h("div.segments.small", { role: "group", "aria-label": words().languageLabel }, ["en", "fr"].map((tag) =>
    h("button", {
      type: "button",
      lang: tag,
      "aria-pressed": String(tag === language()),
      on: { click: () => { chooseLanguage(tag); redraw(); } },
    }, tag.toUpperCase())));

const themes = () =>
  h("label.theme", {}, h("span.unseen", {}, words().theme.label),
    h("select", { title: words().theme.label, on: { change: (event) => theme.choose(event.target.value) } },
      theme.THEMES.map((name) => h("option", { value: name, selected: name === theme.chosen() }, words().theme[name]))));

const help = () =>
  h("button.tool", { type: "button", title: `${words().help} (?)`, "aria-label": words().help, on: { click: keys.showHelp } }, "?");
