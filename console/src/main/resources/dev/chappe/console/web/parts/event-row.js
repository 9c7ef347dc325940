/** An event in a list. */
import { h, outward } from "../dom.js";
import { clock, day, languageName, moment } from "../format.js";
import { language, words } from "../language.js";
import { to } from "../router.js";
import { query } from "../service.js";
import { change, confidence, factuality, told, type } from "./labels.js";

/** The event in a line. */
export const headline = (event) => (language() === "fr" && event.headlineFr) || event.headline;

/** The event as an item of a list; what it says of itself is enough to act without opening it. */
export function eventRow(event) {
  return h("li.event", { "data-is": event.change, "data-id": event.id, tabindex: "-1" },
    h("div.when", {},
      h("time", { datetime: event.lastSeen, title: moment(event.lastSeen) }, clock(event.lastSeen))),
    h("article", {},
      h("p.tags", {}, type(event.type), change(event.change),
        event.factuality === "ANNOUNCED" ? null : factuality(event.factuality)),
      h("h3", {}, h("a.open", { href: to("event", "", event.id) }, headline(event))),
      quote(event.quote),
      h("p.about", {},
        event.organisations.map((name) => organisation(name)),
        told(event), languages(event.languages),
        event.disagreements > 0 ? h("span.differs", {}, words().disagreements(event.disagreements)) : null,
        confidence(event.confidence))));
}

function quote(said) {
  return said === null || said === undefined
    ? null
    : h("p.quote", {}, h("q", {}, said.text), " ",
      h("cite", {}, outward(said.url, said.source ?? words().event.unsourced)));
}

const organisation = (name) =>
  h("a.organisation", { href: to("live", query({ organisation: name })), title: words().filters.only(name) }, name);

const languages = (tags) =>
  h("span.languages", {}, tags.map((tag) => h("abbr", { title: languageName(tag) }, tag)));

/** The heading of a day. */
export const dayHeading = (instant) => h("li.day", {}, h("h2", {}, day(instant)));

/** A plain list of events, as other views show it. */
export const eventList = (events) => h("ol.events.plain", {}, events.map(eventRow));
