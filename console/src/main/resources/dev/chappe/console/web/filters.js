/** The filters of the list of events: what stands in the address of the page is what the service is asked. */

export const TYPES = ["CHIP_LAUNCH", "OS_RELEASE", "AI_MODEL_RELEASE", "PRODUCT_LAUNCH", "INVESTMENT_PLEDGE",
  "FUNDING_ROUND", "ACQUISITION", "PARTNERSHIP", "MARKET_FORECAST", "MARKET_SHARE", "REGULATORY_ACTION",
  "ANALYST_RATING"];
export const FACTUALITIES = ["ANNOUNCED", "PLANNED", "RUMOURED", "DENIED", "RETROSPECTIVE"];
export const CHANGES = ["NEW", "CORROBORATED", "UPDATED", "RETRACTED", "MERGED"];
export const CURRENCIES = ["USD", "EUR", "CNY", "GBP", "JPY", "KRW", "INR", "CHF", "TWD"];

const MANY = ["type", "language", "factuality"];
const ONE = ["organisation", "product", "change", "minAmount", "maxAmount", "currency", "from", "to", "text", "article"];

/** The filters that an address holds; what it holds besides is passed over. */
export function fromSearch(search) {
  const filters = {};
  MANY.filter((name) => search.has(name)).forEach((name) => { filters[name] = search.getAll(name); });
  ONE.filter((name) => search.get(name)).forEach((name) => { filters[name] = search.get(name); });
  return filters;
}

/** How many filters are set; a sum and its currency are one. */
export function count(filters) {
  return Object.keys(filters).filter((name) => name !== "currency").length;
}

/** The filters without one of them, or without one of its values. */
export function without(filters, name, value) {
  const left = { ...filters };
  const values = Array.isArray(left[name]) ? left[name].filter((one) => one !== value) : [];
  if (values.length > 0) {
    left[name] = values;
  } else {
    delete left[name];
  }
  if (left.minAmount === undefined && left.maxAmount === undefined) {
    delete left.currency;
  }
  return left;
}

/** Filters as they are asked of the service: days become instants, the last one included. */
export function asked(filters) {
  const parameters = { ...filters };
  if (parameters.from) {
    parameters.from = midnight(parameters.from, 0);
  }
  if (parameters.to) {
    parameters.to = midnight(parameters.to, 1);
  }
  if (parameters.minAmount || parameters.maxAmount) {
    parameters.currency = parameters.currency ?? "USD";
  }
  return parameters;
}

function midnight(day, later) {
  const [year, month, date] = day.split("-").map(Number);
  const time = new Date(year, month - 1, date + later);
  return Number.isNaN(time.getTime()) ? day : time.toISOString();
}

const UNITS = [[/^(k|thousand|mille)$/, 1e3], [/^(m|mn|mio|million|millions)$/, 1e6],
  [/^(b|bn|md|mds|mrd|billion|billions|milliard|milliards)$/, 1e9], [/^(t|tn|trillion|trillions|billiard)$/, 1e12]];

/**
 * A sum that somebody typed as a plain figure: "1.5 billion", "500 M", "1,5 Md", "2 000 000".
 *
 * @returns {string|null} the figure; null when it is none
 */
export function figure(typed) {
  const match = /^([0-9][0-9\s.,’'\u00a0\u202f]*)\s*([a-zé]*)$/i.exec(typed.trim());
  if (match === null) {
    return null;
  }
  const unit = match[2] === "" ? [null, 1] : UNITS.find(([words]) => words.test(match[2].toLowerCase()));
  const plain = decimal(match[1].replace(/[\s’'\u00a0\u202f]/g, ""));
  return unit === undefined || !Number.isFinite(plain) ? null : String(Math.round(plain * unit[1] * 100) / 100);
}

/** Three digits behind every separator: it parts thousands; else the last one is the decimal sign. */
function decimal(digits) {
  return /^\d{1,3}([.,]\d{3})+$/.test(digits)
    ? Number(digits.replace(/[.,]/g, ""))
    : Number(digits.replace(",", "."));
}
