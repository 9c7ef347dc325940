/** Who was told what, and whether it arrived. */
import { h, keepingSelection, replace } from "../dom.js";
import { words } from "../language.js";
import { alertRow } from "../parts/alert-row.js";
import { empty, loading, trouble } from "../parts/states.js";
import { become, to } from "../router.js";
import { alerts as ask, query } from "../service.js";
import * as stream from "../stream.js";

const STATES = ["NEW", "UPDATED", "RETRACTED", "SUPPRESSED"];
const PAGE = 50;

export function open(content, place) {
  const wanted = { rule: place.search.get("rule") ?? "", state: place.search.get("state") ?? "" };
  const rows = new Map();
  const list = h("ol.alerts", { "aria-label": words().alerts.title });
  const foot = h("div.foot", {});
  const known = h("datalist", { id: "rules-known" });
  let next = null;

  async function load(cursor = null) {
    replace(foot, loading(cursor === null ? 5 : 2));
    try {
      const answer = await ask({ ...wanted, limit: PAGE, cursor });
      if (cursor === null) {
        rows.clear();
        list.replaceChildren();
      }
      next = answer.next;
      answer.alerts.forEach((alert) => list.append(row(alert)));
      if (cursor === null) {
        stream.open(answer.upTo);
      }
      replace(known, [...new Set(answer.alerts.map((alert) => alert.rule))].map((rule) => h("option", { value: rule })));
      replace(foot, rows.size === 0 ? empty(words().alerts.none, words().alerts.noneRemedy, h("a.button", { href: to("rules") }, words().views.rules)) : more());
    } catch (failure) {
      replace(foot, trouble(failure, () => load(cursor)));
    }
  }

  const more = () => (next === null ? null
    : h("button.button.more", { type: "button", on: { click: () => load(next) } }, words().more));

  function row(alert) {
    rows.get(alert.id)?.remove();
    const element = alertRow(alert);
    rows.set(alert.id, element);
    return element;
  }

  function set(name, value) {
    wanted[name] = value;
    become(to("alerts", query(wanted)));
    load();
  }

  /** A delivery changes an alert where it stands; only what is new goes to the top. */
  function take(alert) {
    if ((wanted.rule && wanted.rule !== alert.rule) || (wanted.state && wanted.state !== alert.state)) {
      return;
    }
    const old = rows.get(alert.id);
    const beside = old?.nextSibling ?? null;
    const element = row(alert);
    if (old === undefined) {
      element.classList.add("fresh");
      list.prepend(element);
      replace(foot, more());
    } else {
      list.insertBefore(element, beside);
    }
  }

  replace(content, h("div.page", {}, h("h1", {}, words().alerts.title), controls(wanted, set), known, list, foot));
  scrollTo(0, 0);
  const ends = [stream.listen("alert", (alert) => keepingSelection(list, () => take(alert))), stream.listen("gap", () => load())];
  load();
  return {
    begins: true,
    keys: { list: () => list, search: () => content.querySelector("input") },
    close: () => ends.forEach((end) => end()),
  };
}

function controls(wanted, set) {
  const texts = words().alerts;
  return h("form.controls", { on: { submit: (event) => event.preventDefault() } },
    h("label.field", {}, h("span", {}, texts.rule), h("input", {
      type: "search", list: "rules-known", autocomplete: "off", value: wanted.rule,
      on: { change: (event) => set("rule", event.target.value.trim()) },
    })),
    h("label.field", {}, h("span", {}, texts.state),
      h("select", { on: { change: (event) => set("state", event.target.value) } }, h("option", { value: "" }, texts.any),
        STATES.map((one) => h("option", { value: one, selected: one === wanted.state }, texts.states[one])))));
}
