/** What the keyboard does beyond the browser's own: j and k, Enter, /, ?, u, and the views by their place. */
import { h } from "./dom.js";
import { VIEWS } from "./frame.js";
import { words } from "./language.js";
import { go, to } from "./router.js";

/**
 * What keys act on in the view that is shown.
 *
 * @typedef {{list?: function(): Element, search?: function(): Element, up?: string}} Keys
 */
let acting = {};

/** @param {Keys|undefined} keys */
export function listOf(keys) {
  acting = keys ?? {};
}

export function attach() {
  addEventListener("keydown", pressed);
}

function pressed(event) {
  const typing = event.target.matches("input, textarea, select, [contenteditable]");
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) {
    return;
  }
  if (typing) {
    if (event.key === "Escape") {
      event.target.blur();
    }
    return;
  }
  if (act(event.key)) {
    event.preventDefault();
  }
}

/** Does what a key means; false when it means nothing here. */
function act(key) {
  switch (key) {
    case "j": case "ArrowDown":
      return step(1);
    case "k": case "ArrowUp":
      return step(-1);
    case "Enter":
      return openSelected();
    case "/":
      acting.search?.()?.focus();
      return acting.search !== undefined;
    case "u":
      return acting.up !== undefined && (go(acting.up), true);
    case "?":
      showHelp();
      return true;
    default:
      return /^[1-6]$/.test(key) && (go(to(VIEWS[Number(key) - 1])), true);
  }
}

function step(by) {
  const rows = [...(acting.list?.()?.querySelectorAll("[data-id]") ?? [])];
  if (rows.length === 0) {
    return false;
  }
  const at = rows.indexOf(selected());
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)];
  selected()?.removeAttribute("data-selected");
  next.setAttribute("data-selected", "");
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
  return true;
}

const selected = () => acting.list?.()?.querySelector("[data-selected]") ?? null;

/** Enter on a link or a button is the browser's. */
function openSelected() {
  if (document.activeElement?.matches("a, button, summary")) {
    return false;
  }
  const link = selected()?.querySelector("a.open");
  link?.click();
  return link !== null && link !== undefined;
}

/** Shows the keys. */
export function showHelp() {
  const texts = words().keys;
  const rows = [["j", "↓", texts.next], ["k", "↑", texts.previous], ["Enter", null, texts.open], ["/", null, texts.search],
    ["u", null, texts.up], ["1", "6", texts.views], ["Esc", null, texts.escape], ["?", null, texts.help]];
  const dialog = h("dialog", { "aria-labelledby": "keys-title" },
    h("h2", { id: "keys-title" }, texts.title),
    h("dl.keys", {}, rows.map(([one, other, meaning]) =>
      [h("dt", {}, h("kbd", {}, one), other === null ? null : [one === "1" ? " – " : " ", h("kbd", {}, other)]), h("dd", {}, meaning)])),
    h("form", { method: "dialog" }, h("button.button", {}, words().close)));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
