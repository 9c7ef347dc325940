/** The language of the page: the reader's choice, else the browser's, else English. */
import { keep, kept } from "./keep.js";
import en from "./words/en.js";
import fr from "./words/fr.js";

const LANGUAGES = { en, fr };

function first() {
  const wanted = [kept("language"), ...navigator.languages].filter(Boolean).map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find((tag) => tag in LANGUAGES) ?? "en";
}

let chosen = first();

/** en or fr */
export const language = () => chosen;

/** The texts of the page in that language. */
export const words = () => LANGUAGES[chosen];

export function choose(tag) {
  chosen = tag;
  keep("language", tag);
}

/** A constant of the contract in words: its translation, else itself, readable. */
export function said(group, constant) {
  return words()[group][constant] ?? readable(constant);
}

function readable(constant) {
  const spaced = String(constant).replaceAll("_", " ").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
