/** A rule as YAML, out of what the form says. Words of the reader are always quoted, so that none is read as YAML. */

const quoted = (text) => `'${String(text).replaceAll("'", "''").replace(/\s+/g, " ").trim()}'`;
const listed = (names) => `[${names.map(quoted).join(", ")}]`;
const names = (text) => text.split(",").map((name) => name.trim()).filter((name) => name !== "");

/** A name as the rules want it: small letters and digits, with hyphens between words. */
export function ruleName(typed) {
  const plain = typed.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return plain === "" ? "my-rule" : plain;
}

/**
 * A whole set with this one rule and its channel.
 *
 * @param {object} form by the names of its fields
 * @param {{types: string[], factualities: string[], states: string[], windows: string[]}} chosen words
 */
export function ruleText(form, chosen) {
  const conditions = form.subject === "trends" ? trendConditions(form, chosen) : eventConditions(form, chosen);
  return [
    "channels:",
    `  ${form.channel}: {${channel(form)}}`,
    "rules:",
    `  ${ruleName(form.name)}:`,
    form.about.trim() === "" ? null : `    about: ${quoted(form.about)}`,
    `    ${form.subject}:`,
    ...(conditions.length === 0 ? ["      confidence: {least: 0}"] : conditions.map((line) => `      ${line}`)),
    `    channels: ${form.channel}`,
    form.throttle.trim() === "" ? null : `    throttle: ${form.throttle.trim()}`,
    "",
  ].filter((line) => line !== null).join("\n");
}

function eventConditions(form, chosen) {
  return [
    chosen.types.length > 0 ? `type: [${chosen.types.join(", ")}]` : null,
    names(form.organisation).length > 0 ? `organisation: ${listed(names(form.organisation))}` : null,
    form.least === "" ? null : `amount: {least: ${form.least} ${form.currency}}`,
    chosen.factualities.length > 0 ? `factuality: [${chosen.factualities.join(", ")}]` : null,
    form.confidence === "" ? null : `confidence: {least: ${form.confidence}}`,
    form.origins === "" ? null : `origins: {least: ${form.origins}}`,
  ].filter((line) => line !== null);
}

function trendConditions(form, chosen) {
  const conditions = [
    names(form.topic).length > 0 ? `topic: ${listed(names(form.topic))}` : null,
    chosen.states.length > 0 ? `state: [${chosen.states.join(", ")}]` : null,
    chosen.windows.length > 0 ? `window: [${chosen.windows.join(", ")}]` : null,
    form.origins === "" ? null : `origins: {least: ${form.origins}}`,
  ].filter((line) => line !== null);
  return conditions.length > 0 ? conditions : ["state: [RISING, PEAK]"];
}

function channel(form) {
  switch (form.channel) {
    case "webhook": return `kind: webhook, url: ${quoted(form.address)}`;
    case "slack": return `kind: slack, url: ${quoted(form.address)}`;
    case "email": return `kind: email, host: ${quoted(form.host)}, from: ${quoted(form.sender)}, to: ${listed(names(form.receiver))}`;
    default: return "kind: stdout";
  }
}
