/** What the console holds and how far it has read. */
import { h, replace } from "../dom.js";
import { moment, number } from "../format.js";
import { words } from "../language.js";
import { figure } from "../parts/labels.js";
import { loading, trouble } from "../parts/states.js";
import { status as ask } from "../service.js";

const PAUSE = 5000;

export function open(content) {
  const body = h("div", {}, loading(3));
  replace(content, h("div.page", {}, h("h1", {}, words().status.title), body));
  scrollTo(0, 0);

  async function load() {
    try {
      const answer = await ask();
      const expanded = body.querySelector("details")?.open;
      replace(body, figures(answer), elsewhere(), filled(answer, expanded));
    } catch (failure) {
      replace(body, trouble(failure, load));
    }
  }

  load();
  const timer = setInterval(() => { if (!document.hidden) { load(); } }, PAUSE);
  return { close: () => clearInterval(timer) };
}

function figures(answer) {
  const texts = words().status;
  return h("dl.figures", {},
    figure(texts.events, answer.events), figure(texts.articles, answer.articles), figure(texts.trends, answer.trends),
    figure(texts.alerts, answer.alerts), figure(texts.lag, answer.lagRecords === 0 ? texts.lagNone : answer.lagRecords),
    figure(texts.started, moment(answer.startedAt)), figure(texts.version, answer.version));
}

function elsewhere() {
  const texts = words().status;
  return h("section", {}, h("h2", {}, texts.elsewhere), h("ul.links", {},
    [["openapi.yaml", texts.openapi], ["events.atom", texts.atom], ["events.json", texts.json], ["events.csv", texts.csv], ["events.parquet", texts.parquet],
      ["stream", texts.stream]].map(([path, text]) => h("li", {}, h("a", { href: path }, h("code", {}, `/${path}`)), " ", text))));
}

function filled(answer, expanded) {
  const texts = words().status;
  return h("details.data", { open: expanded }, h("summary", {}, texts.filled), h("table", {},
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, texts.topic), h("th.n", { scope: "col" }, texts.partition), h("th.n", { scope: "col" }, texts.offset))),
    h("tbody", {}, answer.filledUpTo.map((one) => h("tr", {}, h("th", { scope: "row" }, h("code", {}, one.topic)),
      h("td.n", {}, number(one.partition)), h("td.n", {}, number(one.offset)))))));
}
