/** What the reader chose, kept by the browser; where it keeps nothing, choices last as long as the page. */

const held = new Map();

export function kept(name) {
  try {
    return localStorage.getItem(`chappe.${name}`) ?? held.get(name) ?? null;
  } catch {
    return held.get(name) ?? null;
  }
}

export function keep(name, value) {
  held.set(name, value);
  try {
    localStorage.setItem(`chappe.${name}`, value);
  } catch {
    // Private windows may refuse; the choice holds until the page is left.
  }
}
