import { emergencyLink, icon } from "./parts";
import type { Scene } from "./parts";
import { feelings } from "./state";
import type { Feeling, Missing } from "./state";
import { h } from "./vdom";
import type { VNode } from "./vdom";

/** "This hurts": the clock already stands when this opens. */

interface Words {
  readonly is: string;
  readonly then: string;
}

const answers: Record<Feeling, Words> = {
  stretch: { is: "A stretch or a working muscle", then: "We make it smaller and you decide" },
  usual: { is: "My usual pain, but more", then: "We leave this exercise out today" },
  sharp: { is: "Sharp, electric, or moving down the leg", then: "This exercise ends now" },
  newSymptom: { is: "New weakness, numbness, or chest pain", then: "The session ends and we check at once" },
};

/** What is asked when a person says that it hurts, and when named pain may have lasted too long. */
const whenTold = {
  title: "Stopped. What does it feel like?",
  lead: "Lie or sit the way that is most comfortable.",
  strength: "How strong at its worst?",
};
const whenLasting = {
  title: "Stopped. How is it now?",
  lead: "Some time ago you named more than light pain. If it has not become light, the session ends here for today.",
  strength: "How strong is it now?",
};

const errors: Record<Missing, { readonly words: string; readonly at: string }> = {
  feeling: { words: "Choose what it feels like.", at: "#feeling-stretch" },
  pain: { words: "Choose how strong it was, so that it is clear whether to carry on.", at: "#pain-0" },
};

export function hurt(scene: Scene): VNode[] {
  const { state, send } = scene;
  const missing = state.missing;
  const words = state.note === "lasting" ? whenLasting : whenTold;
  return [
    h(
      "form",
      { key: "hurt", class: "ask", novalidate: true, on: { submit: (event) => answer(scene, event) } },
      h("div", { key: "sos", class: "row" }, emergencyLink(scene)),
      missing.length > 0 && summary(missing),
      h(
        "fieldset",
        { key: "feeling", class: "stack", "aria-describedby": missing.includes("feeling") ? "feeling-error" : null },
        h("legend", {}, h("h1", { tabindex: -1 }, words.title)),
        h("p", { key: "lead", class: "lead" }, words.lead),
        missing.includes("feeling") && fieldError("feeling"),
        h("div", { key: "choices", class: "choices" }, feelings.map(choice)),
      ),
      h(
        "fieldset",
        { key: "pain", class: "stack tight", "aria-describedby": missing.includes("pain") ? "pain-error" : "pain-ends" },
        h("legend", {}, h("h2", {}, words.strength)),
        missing.includes("pain") && fieldError("pain"),
        h("div", { key: "eleven", class: "eleven" }, Array.from({ length: 11 }, (_, score) => number(score))),
        h("div", { key: "ends", class: "ends", id: "pain-ends" }, h("span", {}, "0 no pain"), " ", h("span", {}, "10 worst imaginable")),
      ),
      h(
        "div",
        { key: "actions", class: "actions" },
        h("button", { key: "back", type: "button", class: "btn", on: { click: () => send({ do: "pause" }) } }, icon("again"), "Back"),
        h("button", { key: "next", class: "btn go" }, "Next"),
      ),
    ),
  ];
}

const choice = (feeling: Feeling): VNode =>
  h(
    "label",
    { key: feeling, class: "choice" },
    h("input", { type: "radio", name: "feeling", value: feeling, id: `feeling-${feeling}` }),
    h("span", {}, answers[feeling].is, " ", h("small", {}, answers[feeling].then)),
  );

const number = (score: number): VNode =>
  h("label", { key: String(score) }, h("input", { type: "radio", name: "pain", value: score, id: `pain-${score}` }), h("span", {}, String(score)));

const fieldError = (which: Missing): VNode => h("p", { key: "error", class: "fielderr", id: `${which}-error` }, icon("sign"), errors[which].words);

const summary = (missing: readonly Missing[]): VNode =>
  h(
    "div",
    { key: "summary", class: "err", role: "alert", tabindex: -1 },
    h("p", {}, h("b", {}, "One more thing")),
    h("ul", { class: "plain" }, missing.map((one) => h("li", { key: one }, h("a", { href: errors[one].at }, errors[one].words)))),
  );

function answer(scene: Scene, event: Event): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const chosen = (name: string) => form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? null;
  const feeling = feelings.find((one) => one === chosen("feeling")) ?? null;
  const pain = chosen("pain");
  scene.send({ do: "hurtAnswer", feeling, worstPain: pain === null ? null : Number(pain) });
}
