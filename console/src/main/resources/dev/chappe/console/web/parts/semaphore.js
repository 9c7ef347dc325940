/**
 * Chappe's telegraph of 1794: a beam on a mast, an arm at each end. Its position tells how the page is connected; the
 * style sheet turns the arms by the class.
 */
import { svg } from "../dom.js";

export function semaphore() {
  return svg("svg", { class: "semaphore", viewBox: "0 0 48 40", "aria-hidden": "true", focusable: "false" },
    svg("path", { class: "mast", d: "M24 40V14M17 40h14" }),
    svg("g", { class: "beam" },
      svg("path", { d: "M12 14h24" }),
      svg("path", { class: "arm left", d: "M12 14V4" }),
      svg("path", { class: "arm right", d: "M36 14V4" })));
}
