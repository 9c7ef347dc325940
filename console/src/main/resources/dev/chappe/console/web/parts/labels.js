/** Small labelled signs that several views show. */
import { h } from "../dom.js";
import { ago, moment, number, percent } from "../format.js";
import { said, words } from "../language.js";
import { icon } from "./icons.js";

const FAMILIES = {
  CHIP_LAUNCH: "thing", OS_RELEASE: "thing", AI_MODEL_RELEASE: "thing", PRODUCT_LAUNCH: "thing",
  INVESTMENT_PLEDGE: "money", FUNDING_ROUND: "money", ACQUISITION: "money", PARTNERSHIP: "money",
  MARKET_FORECAST: "market", MARKET_SHARE: "market", ANALYST_RATING: "market", REGULATORY_ACTION: "law",
};

export const type = (constant) =>
  h(`span.type.${FAMILIES[constant] ?? "own"}`, {}, icon(constant), said("types", constant));

export const change = (constant) => h("span.change", { "data-is": constant }, said("changes", constant));

export const factuality = (constant) =>
  h("span.factuality", { "data-is": constant, title: words().factualityMeanings[constant] },
    said("factualities", constant));

/** A state with its colour and its word; the meaning is its tip. */
export const state = (group, constant) =>
  h("span.state", { "data-is": constant, title: words()[group].stateMeanings?.[constant] },
    words()[group].states[constant] ?? constant);

export function confidence(value) {
  const text = percent(value);
  return h("span.confidence", { title: words().confidenceMeaning },
    h("meter", { min: 0, max: 1, low: 0.6, high: 0.8, optimum: 1, value, "aria-label": words().confidence(text) }),
    h("span", { "aria-hidden": "true" }, text));
}

/** How long ago; the exact time is its tip. */
export const time = (instant) => h("time", { datetime: instant, title: moment(instant) }, ago(instant));

/** How many articles of how many origins tell it. */
export const told = ({ articles, origins }) =>
  h("span.told", { title: words().originsMeaning },
    `${words().articles(articles)}`, articles > 1 ? ` · ${words().origins(origins)}` : "");

export const figure = (name, value, tip) =>
  h("div.figure", { title: tip }, h("dd", {}, typeof value === "number" ? number(value) : value), h("dt", {}, name));
