/** Rules: those in force, and one to be written, tried on the past days and put in force. */
import { h, replace } from "../dom.js";
import { words } from "../language.js";
import { ruleForm } from "../parts/rule-form.js";
import { trial } from "../parts/rule-trial.js";
import { loading, trouble } from "../parts/states.js";
import { publishRules, removeRules, rules as ask, tryRules } from "../service.js";

const SPANS = [1, 7, 30];
const SET = "console";

export function open(content) {
  const present = h("div", {}, loading(2));
  const outcome = h("div.outcome", { "aria-live": "polite" });
  const editor = h("textarea.yaml", { id: "rule-yaml", rows: 16, spellcheck: "false", autocapitalize: "off", autocomplete: "off", "aria-label": words().rules.text });
  const byHand = h("p.notice", {}, words().rules.handWritten, " ",
    h("button.text", { type: "button", on: { click: () => fromForm() } }, words().rules.fromForm));
  byHand.hidden = true;
  const form = ruleForm((text) => { if (byHand.hidden) { editor.value = text; } });
  const span = h("select", { id: "rule-span" }, SPANS.map((days) =>
    h("option", { value: `P${days}D`, selected: days === 7 }, words().rules.days(days))));
  const set = h("input", { id: "rule-set", value: SET, pattern: "[a-z0-9][a-z0-9-]*", title: words().rules.setHint });
  editor.value = form.text();
  editor.addEventListener("input", () => { byHand.hidden = false; });

  function fromForm() {
    byHand.hidden = true;
    editor.value = form.text();
  }

  async function tryIt() {
    replace(outcome, h("p.quiet", {}, words().rules.trying), loading(3));
    try {
      replace(outcome, trial(await tryRules(editor.value, span.value), editor));
    } catch (failure) {
      replace(outcome, trouble(failure, tryIt));
    }
  }

  async function publish() {
    try {
      const answer = await publishRules(set.value.trim() === "" ? SET : set.value.trim(), editor.value);
      replace(outcome, h("p.notice.good", { role: "status" }, words().rules.published(answer.name)));
      load();
    } catch (failure) {
      replace(outcome, trouble(failure));
    }
  }

  async function load() {
    try {
      const answer = await ask();
      replace(present, sets(answer.rules, (chosen) => {
        editor.value = chosen.rules;
        set.value = chosen.name;
        byHand.hidden = false;
        editor.focus();
      }, load));
    } catch (failure) {
      replace(present, trouble(failure, load));
    }
  }

  replace(content, h("div.page.rules", {}, h("h1", {}, words().rules.title),
    h("div.columns.even", {},
      h("section", {}, h("h2", {}, words().rules.write), form.element),
      h("section", {}, h("h2", {}, words().rules.text), byHand, editor,
        h("div.actions", {},
          h("label.field.inline", {}, h("span", {}, words().rules.tryLabel), span),
          h("button.button.primary", { type: "button", id: "rule-try", on: { click: tryIt } }, words().rules.tryIt)),
        h("div.actions", {},
          h("label.field.inline", { title: words().rules.setHint }, h("span", {}, words().rules.set), set),
          h("button.button", { type: "button", id: "rule-publish", on: { click: publish } }, words().rules.publish)))),
    outcome,
    h("section", {}, h("h2", {}, words().rules.present), present)));
  scrollTo(0, 0);
  load();
  return {};
}

/** The sets on the topic; one can be taken into the editor, or away after a second thought. */
function sets(present, edit, reload) {
  return present.length === 0
    ? h("p.quiet", {}, words().rules.none)
    : h("ul.sets", {}, present.map((one) => h("li", {},
      h("details", {}, h("summary", {}, h("code", {}, one.name)), h("pre", { tabindex: "0" }, one.rules)),
      h("p.row", {}, h("button.button", { type: "button", on: { click: () => edit(one) } }, words().rules.edit), removal(one.name, reload)))));
}

function removal(name, reload) {
  const place = h("span.row", {});
  const offer = () => replace(place, h("button.button", { type: "button", on: { click: sure } }, words().rules.remove));
  const sure = () => {
    replace(place, h("span", {}, words().rules.removeSure(name)),
      h("button.button.danger", { type: "button", on: { click: remove } }, words().rules.remove),
      h("button.button", { type: "button", on: { click: offer } }, words().rules.keep));
    place.querySelector("button").focus();
  };
  const remove = async () => {
    try {
      await removeRules(name);
      reload();
    } catch (failure) {
      replace(place, trouble(failure, offer));
    }
  };
  offer();
  return place;
}
