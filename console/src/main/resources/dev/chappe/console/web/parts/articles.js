/** The articles that tell an event, each with its sentences, the quoted words marked in them. */
import { h, outward } from "../dom.js";
import { languageName, moment } from "../format.js";
import { said, words } from "../language.js";

export function articles(event) {
  const byArticle = new Map();
  event.evidence.forEach((one) => byArticle.set(one.articleId, [...(byArticle.get(one.articleId) ?? []), one]));
  return h("ol.articles", {}, [...byArticle.values()].map(article));
}

function article(evidence) {
  const [first] = evidence;
  return h("li", {}, h("article", { lang: first.language },
    h("h3", {}, outward(first.url, first.title ?? words().event.untitled)),
    h("p.quiet", {}, [first.source ?? words().event.unsourced,
      first.owner && first.owner !== first.source ? words().event.owner(first.owner) : null,
      first.language ? languageName(first.language) : null, first.publishedAt ? moment(first.publishedAt) : null].filter(Boolean).join(" · ")),
    passages(evidence).map(passage)));
}

/** Proofs of the same words are one passage, with all that it proves. */
function passages(evidence) {
  const passages = new Map();
  evidence.forEach((one) => {
    const key = `${one.field}:${one.start}:${one.end}`;
    const roles = passages.get(key)?.roles ?? [];
    passages.set(key, { ...one, roles: one.role === null ? roles : [...roles, one.role] });
  });
  return [...passages.values()].sort((a, b) => Number(a.roles.length > 0) - Number(b.roles.length > 0));
}

function passage({ start, before, quote, after, field, roles }) {
  const begins = before === "" || start <= before.length;
  const ends = after === "" || field === "TITLE" || /[.!?…»”"]\s*$/.test(after);
  return h("figure.passage", {},
    h("blockquote", {}, begins ? "" : "… ", before, h("mark", {}, quote), after, ends ? "" : " …"),
    h("figcaption", {},
      roles.length === 0 ? words().event.provesEvent : words().event.proves(roles.map((role) => said("roles", role)).join(", ")),
      field === "TITLE" ? ` · ${words().event.inTitle}` : ""));
}
