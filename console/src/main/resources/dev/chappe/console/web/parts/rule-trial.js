/** What a rule would have told over the past days, what it nearly did, or what is wrong with it. */
import { h } from "../dom.js";
import { words } from "../language.js";
import { to } from "../router.js";
import { query } from "../service.js";
import { state, time } from "./labels.js";
import { empty } from "./states.js";

/** @param {HTMLTextAreaElement} editor where faults are shown */
export function trial(answer, editor) {
  if (answer.problems.length > 0) {
    return problems(answer.problems, editor);
  }
  const texts = words().rules;
  return h("div", {},
    h("p.quiet", {}, texts.tried(answer.tried)),
    h("section.fired", {}, h("h2", {}, texts.fired(answer.fired.length)), answer.fired.length === 0
      ? empty(texts.nothingFired, texts.nothingFiredRemedy)
      : h("ol.alerts", {}, answer.fired.map(fired))),
    answer.nearMisses.length === 0 ? null
      : h("section.near", {}, h("h2", {}, texts.nearMisses(answer.nearMisses.length)), h("p.quiet", {}, texts.nearMissesMeaning),
        h("ol.alerts", {}, answer.nearMisses.map(nearMiss))));
}

function fired({ rule, eventId, topic, state: what, message, at, quote }) {
  const href = eventId ? to("event", "", eventId) : topic ? to("topic", query({ topic, window: "P1D" })) : null;
  return h("li.alert", {}, h("p.tags", {}, state("alerts", what), h("code.rule", {}, rule), at ? time(at) : null),
    h("p.message", {}, href === null ? message : h("a", { href }, message)),
    quote ? h("p.quote", {}, h("q", {}, quote)) : null);
}

const nearMiss = ({ rule, eventId, failed }) =>
  h("li.alert", {}, h("p.tags", {}, h("code.rule", {}, rule), eventId ? h("a", { href: to("event", "", eventId) }, words().alerts.toEvent) : null),
    h("ul.failed", {}, failed.map((one) => h("li", {}, one))));

function problems(faults, editor) {
  return h("section.problems", { role: "alert" }, h("h2", {}, words().rules.problems(faults.length)),
    h("ul", {}, faults.map(({ line, column, message }) => h("li", {},
      h("button.text", { type: "button", on: { click: () => select(editor, line, column) } }, words().rules.place(line, column)), " ", message))));
}

/** Puts the cursor where the fault is. */
function select(editor, line, column) {
  const lines = editor.value.split("\n");
  const begin = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  editor.focus();
  editor.setSelectionRange(begin, Math.min(begin + 1, editor.value.length));
}
