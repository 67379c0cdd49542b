import { bar, button, emergencyLink, hurtButton, icon, stage } from "./parts";
import type { Scene } from "./parts";
import { at, itemAt } from "./script";
import { isComplete, logOf, skipTarget } from "./state";
import type { Note, SkipReason } from "./state";
import { capital, duration, lower, many, positionOf, whereAt } from "./words";
import { h } from "./vdom";
import type { Child, VNode } from "./vdom";

/** The screens on which the clock stands, except "This hurts". */

const title = (text: string): VNode => h("h1", { key: "title", tabindex: -1 }, text);
const say = (text: string, key = "say"): VNode => h("p", { key, class: "p-say" }, text);
/** Words that must be read: the sheet hides `.p-say` on a phone lying on its side. */
const tell = (scene: Scene, text: string): VNode => h("p", { key: "say", class: scene.scant ? null : "p-say" }, text);
const huge = (text: string): VNode => h("p", { key: "huge", class: "huge", tabindex: -1 }, text);

function screen(scene: Scene, cue: Child[], ...deck: Child[]): VNode[] {
  return [bar(scene), h("div", { key: "cue", class: "p-cue" }, cue), stage(scene), h("div", { key: "deck", class: "deck" }, deck)];
}

const calm = (...inside: Child[]): VNode => h("div", { key: "calm", class: "calm" }, inside);
const pair = (key: string, ...inside: Child[]): VNode => h("div", { key, class: "two-btn" }, inside);

const go = (scene: Scene, words: string): VNode =>
  button("carry", "go big wide", () => scene.send({ do: "resume" }), icon("play"), words);

function restToggle(scene: Scene): VNode {
  const on = scene.state.settings.rest;
  const press = () => scene.send({ do: "toggleRest" });
  return h("button", { key: "rests", type: "button", class: "btn", "data-key": "rests", on: { click: press } }, on ? "Rests are on" : "Rests are off");
}

function voiceToggle(scene: Scene): VNode {
  const on = scene.state.settings.voice;
  const press = () => scene.send({ do: "toggleVoice" });
  return h("button", { key: "speak", type: "button", class: "btn", on: { click: press } }, on ? "Voice is on" : "Voice is off");
}

/** Before the first tap: a new session, or one that was interrupted. The tap is also what lets a phone speak. */
export function waiting(scene: Scene): VNode[] {
  const { script, state } = scene;
  const item = itemAt(script, state.spot);
  const toggles = pair("toggles", voiceToggle(scene), restToggle(scene));
  if (logOf(state, 0).reached || state.spot.item > 0) {
    const cue = [title(script.title), say(`Exercise ${state.spot.item + 1} of ${script.items.length}`)];
    const where = tell(scene, `${item.name}. ${whereAt(script, state.spot, item)}. Nothing is lost.`);
    return screen(scene, cue, calm(huge("Carry on where you were"), where), go(scene, "Carry on"), hurtButton(scene), toggles);
  }
  const amount = `${capital(duration(script.seconds))}, ${many(script.items.length, "exercise")}.`;
  const first = calm(h("p", { key: "w", class: "huge" }, item.name), say(`First, ${positionOf(item)}. ${item.start}`));
  return screen(scene, [title(script.title), say(amount)], first, go(scene, "Start"), toggles);
}

const noteWords: Record<Exclude<Note, "lasting">, string> = {
  smaller: "Move half as far, or hold for less time. If it still hurts, skip it.",
  leftOut: "That exercise is left out today. Carry on with the next one when you are ready, or finish here.",
  ended: "That exercise has ended. Rest until it has settled. If it does not settle, finish here.",
};

export function paused(scene: Scene): VNode[] {
  const { script, state, send, scant } = scene;
  const item = itemAt(script, state.spot);
  const where = `${whereAt(script, state.spot, item)}. Nothing is lost. Take the time you need.`;
  const note = state.note === "lasting" ? null : state.note;
  const head = note === null ? "Paused" : note === "smaller" ? "Make it smaller" : `Next: ${lower(item.name)}`;
  const steps = h("ul", { key: "how", class: "p-say plain" }, item.steps.map((one, index) => h("li", { key: String(index) }, one)));
  const fresh = logOf(state, state.spot.item).done.length === 0 && state.spot.segment === 0;
  const skip = button("skip", "", () => send({ do: "askSkip" }), "Skip this one");
  const finish = button("finish", "", () => send({ do: "askEnd" }), "Finish here");
  return screen(
    scene,
    [title(item.name), !scant && steps],
    calm(huge(head), note === null ? say(where) : tell(scene, noteWords[note])),
    go(scene, "Carry on"),
    hurtButton(scene),
    fresh ? pair("more", skip, finish) : pair("more", button("again", "", () => send({ do: "again" }), "Begin again"), skip),
    !fresh && !(scant && note !== null) && pair("leave", finish, restToggle(scene)),
  );
}

const reasons: readonly (readonly [SkipReason, string])[] = [
  ["tired", "Too tiring"],
  ["time", "No time"],
  ["notWanted", "Do not want to"],
  ["other", "Something else"],
];

export function skipping(scene: Scene): VNode[] {
  const { script, state, send } = scene;
  const target = skipTarget(script, state);
  const item = target === null ? itemAt(script, state.spot) : at(script.items, target);
  const answers = reasons.map(([reason, words]) => button(reason, "", () => send({ do: "skip", reason }), words));
  return screen(
    scene,
    [title(item.name)],
    calm(huge("Skip it. Why?"), say("One tap. It helps to choose better next time.")),
    pair("reasons", answers),
    go(scene, "Carry on"),
    hurtButton(scene),
  );
}

export function ending(scene: Scene): VNode[] {
  const { script, state, send } = scene;
  const done = script.items.filter((item, index) => logOf(state, index).reached && isComplete(item, logOf(state, index))).length;
  const kept = done === 0 ? "What you did is kept." : `${done} of ${many(script.items.length, "exercise")} done. What you did is kept.`;
  return screen(
    scene,
    [title(itemAt(script, state.spot).name), h("p", { key: "help", class: "row" }, emergencyLink(scene))],
    calm(huge("Finish here?"), say(kept)),
    go(scene, "Carry on"),
    button("end", "big wide", () => send({ do: "end" }), "Finish here"),
    hurtButton(scene),
  );
}

export function over(scene: Scene): VNode[] {
  const { script, state, sending, sendAgain } = scene;
  const head = state.finished ? "Done" : state.safety ? "Stopped" : "That is enough for today";
  const words = state.safety ? "The safety questions come next." : state.lasted ? "Pain has stayed more than light for too long. Rest now." : "Next: how it was.";
  const kept = "There is no connection. What you did is kept on this device until it is sent.";
  return screen(
    scene,
    [title(script.title), state.safety && h("p", { key: "help", class: "row" }, emergencyLink(scene))],
    calm(huge(head), tell(scene, sending === "kept" ? kept : words)),
    sending === "kept"
      ? button("send", "go big wide", sendAgain, "Send now")
      : h("button", { key: "send", type: "button", class: "btn go big wide", "aria-busy": "true" }, "Saving"),
  );
}
