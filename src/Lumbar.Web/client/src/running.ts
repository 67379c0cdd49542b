import { bar, button, dial, hurtButton, icon, isHeld, pace, pips, ring, sideCue, stage } from "./parts";
import type { Scene } from "./parts";
import { at, itemAt, repetitionAhead, repetitionAt, segmentAt } from "./script";
import type { Item, Repetition } from "./script";
import { isBehind, itemAfter } from "./state";
import { amount, capital, glance, lower, many, positionOf, sideName } from "./words";
import { h } from "./vdom";
import type { Child, VNode } from "./vdom";

/** The screen while the clock runs: one for each kind of segment, and the large view over all of them. */
export function running(scene: Scene): VNode[] {
  return scene.state.settings.far ? far(scene) : [bar(scene), cue(scene), stage(scene), deck(scene)];
}

function cue(scene: Scene): VNode {
  const item = itemAt(scene.script, scene.state.spot);
  const segment = segmentAt(scene.script, scene.state.spot);
  const title = (text: string) => h("h1", { key: "title", tabindex: -1 }, text);
  const words = (text: string) => h("p", { key: "say", class: "p-say" }, text);
  const inside: Child[] =
    segment.kind === "rest"
      ? [title("Rest"), words("Let your breath slow down.")]
      : segment.kind === "change" || segment.kind === "ready"
        ? [title(item.name), words(item.start)]
        : segment.kind === "switch"
          ? [title(item.name)]
          : [title(item.name), segment.side !== null && sideCue(segment.side, item), tells(scene, item) && words(glance(item.steps))];
  return h("div", { key: "cue", class: "p-cue" }, inside);
}

/** The steps in words, where no figure shows them or no side needs the place. */
const tells = (scene: Scene, item: Item): boolean =>
  !scene.scant && (item.figure === null || segmentAt(scene.script, scene.state.spot).side === null);

function deck(scene: Scene): VNode {
  const rep = repetitionAt(scene.script, scene.state.spot);
  return h("div", { key: "deck", class: "deck" }, rep === null ? between(scene) : during(scene, rep));
}

function during(scene: Scene, rep: Repetition): Child[] {
  const item = itemAt(scene.script, scene.state.spot);
  const kind = segmentAt(scene.script, scene.state.spot).kind;
  const doing = kind === "hold" ? "Hold" : kind === "back" ? "And back" : "Go";
  const set = item.sets > 1 && h("p", { key: "set" }, `Set ${rep.set} of ${item.sets}`);
  const words = isHeld(rep)
    ? [h("p", { key: "w", class: "w" }, `Repetition ${rep.rep} of ${rep.of}`), pips(rep)]
    : [h("p", { key: "w", class: "w" }, doing), pace(scene, rep)];
  return [
    h("div", { key: "count", class: "count" }, ring(scene), h("div", { key: "reps", class: "reps" }, words, set, h("p", { key: "cue", class: "p-say" }, item.cue))),
    hurtButton(scene),
    keys(scene, "Pause"),
  ];
}

function between(scene: Scene): Child[] {
  const segment = segmentAt(scene.script, scene.state.spot);
  const huge = segment.kind === "switch" && h("p", { key: "huge", class: "huge" }, "Switch sides");
  const count = h("div", { key: "count", class: "count" }, ring(scene), h("div", { key: "reps", class: "reps" }, aside(scene)));
  const calm = h("div", { key: "calm", class: "calm" }, huge, count);
  if (segment.kind === "rest") return [calm, restButtons(scene), hurtButton(scene), keys(scene, "Pause")];
  if (segment.kind === "switch") return [calm, hurtButton(scene), keys(scene, "Pause")];
  return [calm, startButton(scene), keys(scene, "Wait")];
}

function aside(scene: Scene): Child[] {
  const { script, state } = scene;
  const item = itemAt(script, state.spot);
  const segment = segmentAt(script, state.spot);
  const line = (text: string) => h("p", { key: "w", class: "w" }, text);
  const more = (text: string) => h("p", { key: "more", class: "p-say" }, text);
  if (segment.kind === "rest") return next(scene, item, line, more);
  const rep = repetitionAhead(script, state.spot);
  const side = segment.side ?? rep?.side ?? null;
  const chip = side !== null && sideCue(side, item);
  if (segment.kind === "change") return [chip, line(capital(positionOf(item))), more(amount(item))];
  return [chip, rep !== null && line(ahead(rep))];
}

const ahead = (rep: Repetition): string =>
  rep.holdMilliseconds > 0 ? `then hold ${many(rep.holdMilliseconds / 1000, "second")}` : `then ${many(rep.of, "time")}`;

function next(scene: Scene, item: Item, line: (text: string) => VNode, more: (text: string) => VNode): Child[] {
  const { script, state } = scene;
  const rep = repetitionAhead(script, state.spot);
  if (!isBehind(script, state) && rep !== null) {
    const side = rep.side === null ? "" : `, ${lower(sideName(rep.side, item))}`;
    return [line(`Next: set ${rep.set}`), !scene.scant && more(`${item.name}, ${many(rep.of, "time")}${side}.`)];
  }
  const follows = itemAfter(script, state, state.spot.item);
  if (follows === null) return [line("Then you are done")];
  const coming = at(script.items, follows);
  return [line(`Next: ${lower(coming.name)}`), !scene.scant && more(`${capital(amount(coming))}, ${positionOf(coming)}.`)];
}

const restButtons = (scene: Scene): VNode =>
  h(
    "div",
    { key: "rest", class: "two-btn" },
    button("more", "", () => scene.send({ do: "addRest" }), icon("plus"), "15 seconds", h("span", { class: "sr" }, " more")),
    button("on", "go", () => scene.send({ do: "skipRest" }), "Go on now"),
  );

function startButton(scene: Scene): VNode {
  const words = segmentAt(scene.script, scene.state.spot).kind === "change" ? "I am in position" : "Start now";
  return button("now", "go big wide", () => scene.send({ do: "startNow" }), words);
}

function keys(scene: Scene, wait: "Pause" | "Wait"): VNode {
  return h(
    "div",
    { key: "keys", class: "keys" },
    button("again", "", () => scene.send({ do: "again" }), icon("again"), h("span", {}, "Again")),
    button("pause", "main", () => scene.send({ do: "pause" }), icon("pause"), h("span", {}, wait)),
    button("skip", "", () => scene.send({ do: "askSkip" }), icon("skip"), h("span", {}, "Skip")),
  );
}

/** Readable from two metres: the side, the count, one line, and two or three large buttons. */
function far(scene: Scene): VNode[] {
  const { script, state, send } = scene;
  const item = itemAt(script, state.spot);
  const segment = segmentAt(script, state.spot);
  const rep = repetitionAt(script, state.spot);
  const shown = dial(script, state, scene.calm);
  const side = segment.side !== null && segment.kind !== "rest" ? sideCue(segment.side, item, "far-side") : null;
  const early = segment.kind === "change" || segment.kind === "ready";
  return [
    bar(scene),
    h("h1", { key: "title", class: "sr", tabindex: -1 }, item.name),
    side ?? h("p", { key: "side", class: "far-side" }, segment.kind === "rest" ? "Rest" : item.name),
    h("div", { key: "n", class: "far-n", role: "timer", "aria-label": shown.spoken }, shown.digits),
    h("div", { key: "say", class: "far-say" }, h("p", { key: "line" }, farLine(scene, rep)), rep !== null && pips(rep)),
    h(
      "div",
      { key: "deck", class: "deck" },
      early ? startButton(scene) : hurtButton(scene),
      h(
        "div",
        { key: "keys", class: "keys" },
        button("pause", "main", () => send({ do: "pause" }), icon("pause"), h("span", {}, early ? "Wait" : "Pause")),
        button("near", "", () => send({ do: "toggleFar" }), icon("close"), h("span", {}, "Close large view")),
      ),
    ),
  ];
}

function farLine(scene: Scene, rep: Repetition | null): string {
  const kind = segmentAt(scene.script, scene.state.spot).kind;
  if (rep !== null) {
    const doing = kind === "hold" ? "Hold" : kind === "back" ? "Back" : "Go";
    return isHeld(rep) ? `${doing}, ${rep.rep} of ${rep.of}` : `${doing}, of ${rep.of}`;
  }
  if (kind === "switch") return "Switch sides";
  if (kind === "rest") return farNext(scene);
  return kind === "ready" ? "Get ready" : capital(positionOf(itemAt(scene.script, scene.state.spot)));
}

function farNext(scene: Scene): string {
  if (!isBehind(scene.script, scene.state)) return "Then the next set";
  const follows = itemAfter(scene.script, scene.state, scene.state.spot.item);
  return follows === null ? "Then you are done" : `Next: ${lower(at(scene.script.items, follows).name)}`;
}
