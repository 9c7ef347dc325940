/**
 * The page's only way to make elements. Text always becomes a text node, so nothing that strangers wrote is ever read as
 * markup; attributes are set by name, and of event handlers only functions are taken.
 */

const SVG = "http://www.w3.org/2000/svg";

/**
 * Makes an element.
 *
 * @param {string} described tag with classes, for instance "p.quiet.small"
 * @param {object} [attributes] by name; `on` holds handlers by event, `null`, `undefined` and `false` leave one out
 * @param {...(Node|string|number|null|undefined|false|Array)} children
 */
export function h(described, attributes = {}, ...children) {
  const [tag, ...classes] = described.split(".");
  const element = document.createElement(tag);
  if (classes.length > 0) {
    element.className = classes.join(" ");
  }
  return fill(element, attributes, children);
}

/** The same for SVG. */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name === "on") {
      Object.entries(value).forEach(([event, handler]) => element.addEventListener(event, handler));
    } else if (name === "value" || name === "checked" || name === "selected" || name === "disabled") {
      element[name] = value;
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...nodes(children));
  return element;
}

/** Puts these children in the place of all there are. */
export function replace(element, ...children) {
  element.replaceChildren(...nodes(children));
  return element;
}

function nodes(children) {
  return children.flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false && child !== "")
    .map((child) => (child instanceof Node ? child : document.createTextNode(String(child))));
}

/** A link to another site if the address is one of the web, else the text alone: `javascript:` leads nowhere. */
export function outward(address, text, described = "a.out") {
  const href = webAddress(address);
  return href === null
    ? h("span", {}, text)
    : h(described, { href, target: "_blank", rel: "noopener noreferrer nofollow" }, text);
}

/** The address when it is http or https, else null. */
export function webAddress(address) {
  try {
    const url = new URL(address);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** Draws rows anew; the one that was selected stays so, and keeps the focus if it had it. */
export function keepingSelection(list, redraw) {
  const id = list.querySelector("[data-selected]")?.dataset.id;
  const focused = list.contains(document.activeElement);
  redraw();
  const row = id === undefined ? null : list.querySelector(`[data-id="${CSS.escape(id)}"]`);
  if (row !== null && !row.hasAttribute("data-selected")) {
    row.setAttribute("data-selected", "");
    if (focused) {
      row.focus({ preventScroll: true });
    }
  }
}

/** Runs the last of many calls, once they pause for so many milliseconds. */
export function afterPause(milliseconds, run) {
  let timer = 0;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...given), milliseconds);
  };
}
