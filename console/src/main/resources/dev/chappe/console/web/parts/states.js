/** What stands where content should be: nothing yet, nothing at all, or trouble with its remedy. */
import { h } from "../dom.js";
import { words } from "../language.js";
import { listen } from "../stream.js";

/** Grey lines in the place of rows that are on their way. */
export function loading(rows = 6) {
  return h("div.loading", { role: "status", "aria-busy": "true" },
    h("span.unseen", {}, words().loading),
    Array.from({ length: rows }, () => h("div.ghost", { "aria-hidden": "true" }, h("i"), h("b"), h("u"))));
}

export function empty(message, remedy, ...actions) {
  return h("div.blank", {}, h("p.blank-title", {}, message), remedy === "" ? null : h("p", {}, remedy),
    actions.length > 0 ? h("p.row", {}, actions) : null);
}

/**
 * @param {import("../service.js").Trouble} failure
 * @param {function(): void} [again] tries once more
 */
export function trouble(failure, again) {
  const away = failure.status === 0;
  const element = h("div.blank.trouble", { role: "alert" },
    h("p.blank-title", {}, away ? words().unanswered : failure.message || words().wentWrong),
    h("p", {}, away ? words().unansweredRemedy : failure.remedy ?? ""),
    again ? h("p.row", {}, h("button.button", { type: "button", on: { click: again } }, words().again)) : null);
  if (again) {
    retryWhenBack(element, again);
  }
  return element;
}

/** Tries again when the service is back, if the trouble is still shown then. */
function retryWhenBack(element, again) {
  const end = listen("state", (state) => {
    if (state === "open") {
      end();
      if (element.isConnected) {
        again();
      }
    }
  });
}
