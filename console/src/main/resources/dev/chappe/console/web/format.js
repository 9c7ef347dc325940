/** Numbers, sums, dates and spans of time in the language of the page. */
import { language, words } from "./language.js";

const made = new Map();

/** Formatters are costly to make, so each is made once. */
function formatter(Kind, options) {
  const key = `${Kind.name}|${language()}|${JSON.stringify(options)}`;
  if (!made.has(key)) {
    made.set(key, new Kind(language() === "fr" ? "fr-FR" : "en-GB", options));
  }
  return made.get(key);
}

export const number = (value, digits = 0) =>
  formatter(Intl.NumberFormat, { maximumFractionDigits: digits }).format(value);

/** A count that was expected: small ones by their first digits. */
export const expected = (count) => number(count, count < 1 ? 2 : 1);

export const percent = (share) => formatter(Intl.NumberFormat, { style: "percent" }).format(share);

/** Large figures in words: 200 billion, 200 milliards. */
export const large = (value) =>
  formatter(Intl.NumberFormat, Math.abs(value) < 1e6
    ? { maximumFractionDigits: 2 }
    : { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 4 }).format(value);

export const day = (instant) =>
  formatter(Intl.DateTimeFormat, { weekday: "long", day: "numeric", month: "long", year: "numeric" })
    .format(new Date(instant));

export const clock = (instant) =>
  formatter(Intl.DateTimeFormat, { hour: "2-digit", minute: "2-digit" }).format(new Date(instant));

export const moment = (instant) =>
  formatter(Intl.DateTimeFormat, { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));

export const languageName = (tag) => formatter(Intl.DisplayNames, { type: "language" }).of(tag);

export const list = (names) => formatter(Intl.ListFormat, { type: "conjunction" }).format(names);

const STEPS = [["day", 86400], ["hour", 3600], ["minute", 60]];

/** How long ago, or in how long: 5 minutes ago, in 2 hours. */
export function ago(instant) {
  const seconds = Math.round((new Date(instant) - Date.now()) / 1000);
  const step = STEPS.find(([, length]) => Math.abs(seconds) >= length);
  return step === undefined
    ? words().now
    : formatter(Intl.RelativeTimeFormat, { numeric: "auto" }).format(Math.trunc(seconds / step[1]), step[0]);
}

/** The value of an argument as people write it; what is no plain figure is shown as the service wrote it. */
export function argument({ role, text, kind, value, currency }) {
  const figure = typeof value === "number" ? value : Number.parseFloat(value);
  if (value === null || value === undefined || !Number.isFinite(figure) || isRange(text)) {
    return words().values[text] ?? text;
  }
  switch (kind) {
    case "money":
      return `${large(figure)} ${currency ?? ""}`.trim();
    case "percent":
      return formatter(Intl.NumberFormat, {
        style: "percent",
        maximumFractionDigits: 2,
        signDisplay: role === "growthPct" ? "exceptZero" : "auto",
      }).format(figure / 100);
    case "number":
      return large(figure);
    default:
      return words().values[text] ?? text;
  }
}

const isRange = (text) => / to | à |–|(?<=\d)-(?=\d)/.test(text ?? "");
