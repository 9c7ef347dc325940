/** Alerts in a list, each with what became of its deliveries. */
import { h, outward } from "../dom.js";
import { words } from "../language.js";
import { to } from "../router.js";
import { query } from "../service.js";
import { state, time } from "./labels.js";

/** @param {{short?: boolean}} [how] short where the event is shown anyway */
export const alertList = (alerts, how = {}) => h("ol.alerts", {}, alerts.map((alert) => alertRow(alert, how)));

export function alertRow(alert, how = {}) {
  return h("li.alert", { "data-id": alert.id, tabindex: "-1" },
    h("p.tags", {}, state("alerts", alert.state), h("code.rule", {}, alert.rule), time(alert.at)),
    how.short ? null : h("p.message", {}, subject(alert)),
    how.short || !alert.quote ? null
      : h("p.quote", {}, h("q", {}, alert.quote), " ", h("cite", {}, outward(alert.url, alert.source ?? ""))),
    alert.withheld ? h("p.withheld", {}, words().alerts.withheld(alert.withheld)) : null,
    alert.deliveries.length > 0 ? h("ul.deliveries", {}, alert.deliveries.map(delivery)) : null);
}

/** What was told, with the way to the event or the trend that it is about. */
function subject(alert) {
  const href = alert.eventId ? to("event", "", alert.eventId)
    : alert.topic ? to("topic", query({ topic: alert.topic, window: alert.window ?? "P1D" })) : null;
  // The state of an event's alert stands above it already.
  const message = alert.eventId ? alert.message.replace(/^\w+ – /, "") : alert.message;
  return href === null ? message : h("a.open", { href }, message);
}

function delivery({ channel, state: what, attempts, reason }) {
  const texts = words().alerts;
  return h("li.delivery", { "data-is": what },
    h("code", {}, channel), " ", texts.deliveries[what] ?? what.toLowerCase(),
    attempts > 1 ? ` · ${texts.attempts(attempts)}` : "", reason && what !== "DELIVERED" ? h("span.reason", {}, reason) : null);
}
