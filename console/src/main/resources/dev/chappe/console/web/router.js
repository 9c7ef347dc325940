/** Which view the address names: `#/live?type=CHIP_LAUNCH`, `#/event/<id>`. */

/** @returns {{name: string, rest: string, search: URLSearchParams}} */
export function here() {
  const [path, search] = location.hash.replace(/^#\/?/, "").split("?", 2);
  const [name, ...rest] = path.split("/");
  return { name: name === "" ? "live" : name, rest: decoded(rest.join("/")), search: new URLSearchParams(search ?? "") };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address within the page. */
export function to(name, parameters = "", rest = "") {
  return `#/${name}${rest === "" ? "" : `/${encodeURIComponent(rest)}`}${parameters}`;
}

export function go(address) {
  location.hash = address;
}

/** Changes the address of the view that is shown, without a step in the browser's history. */
export function become(address) {
  history.replaceState(history.state, "", address);
}
