/** One event: what is announced, who tells it in which words, and how it came to be known. */
import { h, replace } from "../dom.js";
import { argument, list, moment } from "../format.js";
import { said, words } from "../language.js";
import { alertList } from "../parts/alert-row.js";
import { articles } from "../parts/articles.js";
import { headline } from "../parts/event-row.js";
import { change, confidence, factuality, told, type } from "../parts/labels.js";
import { empty, loading, trouble } from "../parts/states.js";
import { to } from "../router.js";
import { query, event as ask } from "../service.js";
import * as stream from "../stream.js";

export function open(content, place) {
  const element = h("div.page.event-page", {}, backLink(), loading());
  replace(content, element);
  scrollTo(0, 0);
  let shown = 0;

  async function load() {
    try {
      const event = await ask(place.rest);
      shown = event.revision;
      document.title = `${headline(event)} · Chappe`;
      replace(element, backLink(), body(event));
    } catch (failure) {
      replace(element, backLink(), failure.status === 410
        ? empty(words().event.gone410, failure.remedy)
        : trouble(failure, load));
    }
  }

  const end = stream.listen("event", (event) => {
    if (event.id === place.rest && event.revision > shown && shown > 0) {
      shown = event.revision;
      element.querySelector(".changed")?.remove();
      element.firstChild.after(h("p.notice.changed", { role: "status" }, words().event.changed, " ",
        h("button.text", { type: "button", on: { click: load } }, words().event.reload)));
    }
  });
  load();
  return { close: end, keys: { up: to("live"), list: () => element } };
}

const backLink = () => h("p.back", {}, h("a", { href: to("live") }, "← ", words().views.live));

function body(event) {
  return [
    head(event),
    event.mergedInto ? h("p.notice", {}, words().event.merged, " ",
      h("a", { href: to("event", "", event.mergedInto) }, words().event.mergedLink)) : null,
    h("div.columns", {},
      h("div.wide", {},
        section("facts", words().event.facts, facts(event)),
        event.disagreeing.length > 0 ? section("differing", words().event.disagreeing, disagreeing(event)) : null,
        section("evidence", words().event.evidence, articles(event))),
      h("div.side", {},
        section("history", words().event.history, history(event)),
        section("alerts", words().event.alerts, event.alerts.length > 0
          ? alertList(event.alerts, { short: true })
          : h("p.quiet", {}, words().event.noAlerts)),
        section("record", words().event.technical, technical(event)))),
  ];
}

function head(event) {
  return h("header.event-head", {},
    h("p.tags", {}, type(event.type), change(event.change), factuality(event.factuality)),
    h("h1", {}, headline(event)),
    h("p.about", {},
      event.organisations.map((name) => h("a.organisation", { href: to("live", query({ organisation: name })) }, name)),
      event.attribution ? h("span", {}, words().event.said(event.attribution)) : null,
      told(event), confidence(event.confidence)));
}

function section(name, title, ...content) {
  return h("section", { "aria-labelledby": `section-${name}` }, h("h2", { id: `section-${name}` }, title), content);
}

function facts(event) {
  const rows = event.arguments.map((one) => [said("roles", one.role), argument(one), one.role]);
  if (event.occurredOn) {
    rows.push([words().event.occurred, event.occurredOn, "occurredOn"]);
  }
  return h("dl.facts", {}, rows.map(([name, value, role]) =>
    h("div", { "data-role": role }, h("dt", {}, name), h("dd", {}, value))));
}

function disagreeing(event) {
  const names = new Map(event.evidence.map((one) => [one.articleId, one.source]));
  return [h("p.quiet", {}, words().event.disagreeingMeaning),
    h("table.disagreeing", {}, h("tbody", {}, event.disagreeing.flatMap(({ role, values }) =>
      values.map(({ text, articles: ids }, index) => h("tr", {},
        index === 0 ? h("th", { scope: "rowgroup", rowspan: values.length }, said("roles", role)) : null,
        h("td.value", {}, text),
        h("td.tellers", {}, list([...new Set(ids.map((id) => names.get(id) ?? words().event.unsourced))])))))))];
}

function history(event) {
  return h("ol.history", {}, [...event.history].reverse().map((one) =>
    h("li", { "data-is": one.change },
      h("p", {}, change(one.change), h("time", { datetime: one.at }, moment(one.at))),
      h("p.quiet", {}, words().event.revision(one.revision), " · ", told(one)),
      one.revision > 1 && one.changes.length > 0 ? h("ul", {}, one.changes.map(changed)) : null)));
}

function changed({ role, before, after }) {
  const word = (value) => words().values[value] ?? value;
  return h("li", {}, h("span.role", {}, said("roles", role)), " ",
    before ? h("del", {}, word(before)) : null, before ? " → " : null,
    after ? h("ins", {}, word(after)) : h("em", {}, words().event.gone),
    before ? null : h("em", {}, ` ${words().event.filled}`));
}

function technical(event) {
  const texts = words().event;
  return h("dl.record", {}, [[texts.firstSeen, moment(event.firstSeen)], [texts.lastSeen, moment(event.lastSeen)],
    [texts.id, event.id], [texts.taxonomy, event.taxonomy], [texts.extractor, event.extractor]]
    .filter(([, value]) => value).map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
}
