/** The filters of the list: a form beside it, and what is set as chips above it. */
import { afterPause, h, replace } from "../dom.js";
import { CHANGES, count, CURRENCIES, FACTUALITIES, figure, TYPES, without } from "../filters.js";
import { languageName, large } from "../format.js";
import { said, words } from "../language.js";
import { icon } from "./icons.js";

const TYPING_PAUSE = 300;
const PHONE = "(max-width: 60rem)";

/**
 * @param {object} first filters to begin with
 * @param {function(object): void} changed is told of the filters that somebody sets
 */
export function filterPanel(first, changed) {
  let filters = first;
  const form = h("form.filters", { role: "search", on: { submit: (event) => event.preventDefault() } });
  const summary = h("summary", {});
  const element = h("details.filter-box", { open: !matchMedia(PHONE).matches }, summary, form);
  const chips = h("p.chips", {});
  const set = (wanted) => { filters = wanted; changed(wanted); };
  const put = (name, value) => set(value === "" || value.length === 0 ? without(filters, name) : { ...filters, [name]: value });

  function show(wanted) {
    filters = wanted;
    replace(summary, icon("filters"), h("span", {}, words().filters.show(count(filters))));
    replace(chips, chipsOf(filters, set));
    if (!form.contains(document.activeElement) || document.activeElement.type === "checkbox") {
      redraw();
    }
  }

  function redraw() {
    const focused = document.activeElement?.id;
    replace(form, fields(filters, put));
    if (focused) {
      form.querySelector(`#${CSS.escape(focused)}`)?.focus();
    }
  }

  show(first);
  return { element, chips, show };
}

function fields(filters, put) {
  const texts = words().filters;
  return [
    typed("text", texts.text, { type: "search", placeholder: texts.textHint, value: filters.text ?? "" }, put),
    checks("type", texts.type, filters.type ?? [], TYPES, (type) => said("types", type), put),
    typed("organisation", texts.organisation, { type: "text", value: filters.organisation ?? "" }, put),
    amounts(filters, put),
    checks("factuality", texts.factuality, filters.factuality ?? [], FACTUALITIES, (one) => said("factualities", one), put),
    checks("language", texts.language, filters.language ?? [], ["en", "fr"], languageName, put),
    choice("change", texts.change, filters.change, CHANGES, (one) => said("changes", one), put),
    h("fieldset", {}, h("legend", {}, texts.period), h("div.pair", {},
      typed("from", texts.from, { type: "date", value: filters.from ?? "" }, put),
      typed("to", texts.to, { type: "date", value: filters.to ?? "" }, put))),
  ];
}

function typed(name, label, attributes, put) {
  const tell = afterPause(TYPING_PAUSE, (value) => put(name, value.trim()));
  return h("label.field", {}, h("span", {}, label),
    h("input", { id: `filter-${name}`, name, autocomplete: "off", ...attributes, on: { input: (event) => tell(event.target.value) } }));
}

function checks(name, label, set, options, worded, put) {
  const values = () => [...fieldset.querySelectorAll("input:checked")].map((box) => box.value);
  const fieldset = h("fieldset.checks", {}, h("legend", {}, label), options.map((option) =>
    h("label.check", {}, h("input", {
      id: `filter-${name}-${option}`, type: "checkbox", name, value: option, checked: set.includes(option),
      on: { change: () => put(name, values()) },
    }), h("span", {}, worded(option)))));
  return fieldset;
}

function choice(name, label, set, options, worded, put) {
  return h("label.field", {}, h("span", {}, label),
    h("select", { id: `filter-${name}`, name, on: { change: (event) => put(name, event.target.value) } },
      h("option", { value: "" }, words().filters.any),
      options.map((option) => h("option", { value: option, selected: option === set }, worded(option)))));
}

function amounts(filters, put) {
  const texts = words().filters;
  return h("fieldset", {}, h("legend", {}, texts.amount), h("div.pair", {},
    sum("minAmount", texts.minAmount, filters, put), sum("maxAmount", texts.maxAmount, filters, put)),
  choice("currency", texts.currency, filters.currency ?? "USD", CURRENCIES, (code) => code, put));
}

function sum(name, label, filters, put) {
  const take = afterPause(TYPING_PAUSE, (input) => {
    const value = input.value.trim() === "" ? "" : figure(input.value);
    input.setCustomValidity(value === null ? words().filters.badAmount : "");
    input.setAttribute("aria-invalid", String(value === null));
    if (value !== null) {
      put(name, value);
    }
  });
  return h("label.field", {}, h("span", {}, label), h("input", {
    id: `filter-${name}`, name, type: "text", inputmode: "text", autocomplete: "off", placeholder: words().filters.amountHint,
    value: filters[name] ? large(Number(filters[name])) : "", on: { input: (event) => take(event.target) },
  }));
}

/** What is set, each with a button that takes it away. */
function chipsOf(filters, set) {
  const chips = Object.entries(filters).filter(([name]) => name !== "currency")
    .flatMap(([name, value]) => [value].flat().map((one) => chip(filters, name, one, set)));
  return chips.length < 2 ? chips
    : [chips, h("button.text", { type: "button", on: { click: () => set({}) } }, words().filters.clear)];
}

function chip(filters, name, value, set) {
  const text = worded(filters, name, value);
  return h("button.chip", {
    type: "button", "aria-label": words().filters.remove(text), on: { click: () => set(without(filters, name, value)) },
  }, text, h("span", { "aria-hidden": "true" }, " ×"));
}

function worded(filters, name, value) {
  switch (name) {
    case "type": return said("types", value);
    case "factuality": return said("factualities", value);
    case "change": return said("changes", value);
    case "language": return languageName(value);
    case "minAmount": return `≥ ${large(Number(value))} ${filters.currency ?? "USD"}`;
    case "maxAmount": return `≤ ${large(Number(value))} ${filters.currency ?? "USD"}`;
    case "from": return `${words().filters.from} ${value}`;
    case "to": return `${words().filters.to} ${value}`;
    default: return value;
  }
}
