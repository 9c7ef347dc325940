/** The console's read API. */

/** What went wrong with a request, and what to do about it. */
export class Trouble extends Error {
  constructor(status, message, remedy) {
    super(message);
    this.status = status;
    this.remedy = remedy;
  }
}

/**
 * The answer to a request as parsed JSON.
 *
 * @throws {Trouble} with status 0 when nobody answered
 */
async function ask(address, options = {}) {
  let response;
  try {
    response = await fetch(address, { ...options, headers: { Accept: "application/json", ...options.headers } });
  } catch (failure) {
    if (failure.name === "AbortError") {
      throw failure;
    }
    throw new Trouble(0, "", "");
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Trouble(response.status, body.error ?? `HTTP ${response.status}`, body.remedy ?? "");
  }
  return body;
}

/** Parameters as a query, without those that are empty; a list repeats its name. */
export function query(parameters) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== "") {
        search.append(name, one);
      }
    }
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

function send(method, address, body) {
  return ask(address, {
    method,
    headers: { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

export const events = (parameters, signal) => ask(`api/events${query(parameters)}`, { signal });
export const event = (id) => ask(`api/events/${encodeURIComponent(id)}`);
export const trends = (parameters, signal) => ask(`api/trends${query(parameters)}`, { signal });
export const points = (parameters) => ask(`api/trends/points${query(parameters)}`);
export const alerts = (parameters, signal) => ask(`api/alerts${query(parameters)}`, { signal });
export const feeds = () => ask("api/feeds");
export const status = () => ask("api/status");
export const rules = () => ask("api/rules");
export const tryRules = (text, since) => send("POST", "api/rules/test", { rules: text, since });
export const publishRules = (name, text) => send("POST", "api/rules", { name, rules: text });
export const removeRules = (name) => send("DELETE", `api/rules/${encodeURIComponent(name)}`);
