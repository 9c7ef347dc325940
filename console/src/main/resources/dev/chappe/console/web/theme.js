/** Light or dark: as the system says, unless the reader says otherwise. */
import { keep, kept } from "./keep.js";

export const THEMES = ["auto", "light", "dark"];
const hub = new EventTarget();

export const chosen = () => (THEMES.includes(kept("theme")) ? kept("theme") : "auto");

export function choose(theme) {
  keep("theme", theme);
  apply();
}

/** Puts the choice on the document, where the style sheet finds it. */
export function apply() {
  document.documentElement.dataset.theme = chosen();
  hub.dispatchEvent(new Event("change"));
}

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => hub.dispatchEvent(new Event("change")));

/** @returns a function that ends it */
export function onChange(run) {
  hub.addEventListener("change", run);
  return () => hub.removeEventListener("change", run);
}

/** A colour of the style sheet as it is now, for what cannot read style sheets. */
export function colour(name) {
  const probe = document.createElement("i");
  probe.style.color = `var(--${name}, transparent)`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
