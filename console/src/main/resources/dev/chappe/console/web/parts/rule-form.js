/** The guided form of a rule; whatever changes in it is told as YAML. */
import { h } from "../dom.js";
import { CURRENCIES, FACTUALITIES, figure, TYPES } from "../filters.js";
import { said, words } from "../language.js";
import { ruleText } from "../rule-text.js";

const STATES = ["RISING", "PEAK", "FADING"];
const WINDOWS = { hour: "PT1H", day: "P1D", week: "P7D" };
const CHANNELS = { stdout: [], webhook: ["address"], slack: ["address"], email: ["host", "sender", "receiver"] };

/** @param {function(string): void} changed is told the text */
export function ruleForm(changed) {
  const texts = words().rules;
  const form = h("form.rule-form", { on: { submit: (event) => event.preventDefault(), input: told, change: told } },
    h("div.pair", {}, input("name", texts.name, { value: "my-rule", placeholder: texts.nameHint }), input("about", texts.about)),
    h("fieldset.segments", {}, h("legend", {}, texts.subject), radio("subject", "events", texts.events, true), radio("subject", "trends", texts.trends)),
    h("div.of-events", {},
      checks("types", words().filters.type, TYPES, (type) => said("types", type)),
      input("organisation", texts.organisation, { placeholder: texts.organisationHint }),
      h("div.pair", {}, input("least", texts.least, { placeholder: words().filters.amountHint }),
        select("currency", words().filters.currency, CURRENCIES, (code) => code)),
      checks("factualities", words().filters.factuality, FACTUALITIES, (one) => said("factualities", one)),
      input("confidence", texts.confidence, { type: "number", min: 0, max: 1, step: 0.05 })),
    h("div.of-trends", {},
      input("topic", texts.topic, { placeholder: texts.organisationHint }),
      checks("states", words().trends.state, STATES, (state) => words().trends.states[state]),
      checks("windows", texts.windows, Object.keys(WINDOWS), (window) => words().trends.windows[WINDOWS[window]])),
    h("div.pair", {}, input("origins", texts.origins, { type: "number", min: 1, step: 1 }),
      input("throttle", texts.throttle, { placeholder: texts.throttleHint })),
    select("channel", texts.channel, Object.keys(CHANNELS), (kind) => texts.channels[kind]),
    h("div.pair.of-channel", {}, input("address", texts.address, { type: "url", placeholder: "https://" }), input("host", texts.host),
      input("sender", texts.sender), input("receiver", texts.receiver)));

  function told(event) {
    if (event.target.name === "least") {
      const wrong = event.target.value.trim() !== "" && figure(event.target.value) === null;
      event.target.setAttribute("aria-invalid", String(wrong));
    }
    suit();
    changed(text());
  }

  /** Fields show for what they are about alone. */
  function suit() {
    const { subject, channel } = values();
    form.querySelector(".of-events").hidden = subject === "trends";
    form.querySelector(".of-trends").hidden = subject !== "trends";
    form.querySelectorAll(".of-channel input").forEach((field) => { field.closest("label").hidden = !CHANNELS[channel].includes(field.name); });
  }

  function values() {
    const given = Object.fromEntries(new FormData(form));
    return { ...given, least: given.least ? figure(given.least) ?? "" : "" };
  }

  function text() {
    const all = new FormData(form);
    return ruleText(values(), Object.fromEntries(["types", "factualities", "states", "windows"].map((name) => [name, all.getAll(name)])));
  }

  suit();
  return { element: form, text };
}

const input = (name, label, attributes = {}) =>
  h("label.field", {}, h("span", {}, label), h("input", { id: `rule-${name}`, name, type: "text", autocomplete: "off", ...attributes }));

const select = (name, label, options, worded) =>
  h("label.field", {}, h("span", {}, label), h("select", { id: `rule-${name}`, name }, options.map((option) => h("option", { value: option }, worded(option)))));

const radio = (name, value, label, checked = false) =>
  h("label", {}, h("input", { type: "radio", name, value, checked }), h("span", {}, label));

const checks = (name, label, options, worded) =>
  h("fieldset.checks.across", {}, h("legend", {}, label), options.map((option) =>
    h("label.check", {}, h("input", { id: `rule-${name}-${option}`, type: "checkbox", name, value: option }), h("span", {}, worded(option)))));
