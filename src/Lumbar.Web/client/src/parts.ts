import { h } from "./vdom";
import type { Child, VNode } from "./vdom";
import { lengthOf } from "./machine";
import { at, itemAt, repetitionAt, segmentAt } from "./script";
import type { Item, Kind, Repetition, Script, Side } from "./script";
import type { Action, Press, State } from "./state";
import { many, sideName } from "./words";

/** What a screen needs to draw itself. */
export interface Scene {
  readonly script: Script;
  readonly state: State;
  readonly send: (action: Action) => void;
  readonly emergency: string;
  /** Less motion: the ring jumps once a second. */
  readonly calm: boolean;
  /** A small screen or large text: what can be left out is left out, so that no button is cut off. */
  readonly scant: boolean;
  readonly sending: Sending;
  readonly sendAgain: () => void;
}

/** `kept`: the result could not be sent and waits on this device. */
export type Sending = "no" | "busy" | "kept";

const paths = {
  close: "M6 6l12 12M18 6L6 18",
  large: "M3 19l5-13 5 13M4.8 14.5h6.4M15 19l3-8 3 8M16 16.5h4",
  voice: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9a4.2 4.2 0 010 6M18.6 6.4a8 8 0 010 11.2",
  mute: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5",
  hurt: "M13 3L6 13.5h5L10 21l8-11h-5.5z",
  again: "M15 5l-7 7 7 7",
  pause: "M8 5v14M16 5v14",
  skip: "M5 5l9 7-9 7zM18 5v14",
  play: "M7 4.5l12.5 7.5L7 19.5z",
  plus: "M12 5v14M5 12h14",
  sign: "M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 7.5v5.5M12 16.5h.01",
} as const;

export type Icon = keyof typeof paths;

export const icon = (name: Icon): VNode =>
  h("svg", { key: `icon-${name}`, class: "i", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" }, h("path", { d: paths[name] }));

export function button(key: string, look: string, press: () => void, ...inside: Child[]): VNode {
  return h("button", { key, type: "button", class: look === "" ? "btn" : `btn ${look}`, "data-key": key, on: { click: press } }, ...inside);
}

export const hurtButton = (scene: Scene): VNode =>
  button("hurt", "hurt wide", () => scene.send({ do: "hurt" }), icon("hurt"), "This hurts");

export const emergencyLink = (scene: Scene): VNode =>
  h("a", { key: "sos", class: "sos", href: scene.emergency }, icon("sign"), "Emergency signs");

interface BarButton {
  readonly key: string;
  readonly label: string;
  readonly look: Icon;
  readonly press: Press;
  readonly on?: boolean;
}

function barButton(scene: Scene, { key, label, look, press, on }: BarButton): VNode {
  const pressed = on === undefined ? {} : { "aria-pressed": on ? "true" : "false" };
  const click = () => scene.send({ do: press });
  return h("button", { key, type: "button", class: "btn", "aria-label": label, ...pressed, on: { click } }, icon(look));
}

/** Leave, where one is, and the two looks; at the end only where one is. */
export function bar(scene: Scene): VNode {
  const { far, voice } = scene.state.settings;
  const now = scene.state.spot.item;
  const look = (index: number) => (index < now ? "done" : index === now ? "now" : null);
  const steps = scene.script.items.map((_, index) => h("li", { key: String(index), class: look(index) }));
  const label = `Exercise ${now + 1} of ${steps.length}`;
  const over = scene.state.mode === "over";
  return h(
    "div",
    { key: "bar", class: "p-bar" },
    over ? h("span") : barButton(scene, { key: "end", label: "End the session", look: "close", press: "askEnd" }),
    h("ol", { key: "steps", class: "p-steps", "aria-label": label }, steps),
    !over && barButton(scene, { key: "far", label: "Large view", look: "large", press: "toggleFar", on: far }),
    !over && barButton(scene, { key: "voice", label: "Voice", look: voice ? "voice" : "mute", press: "toggleVoice", on: voice }),
  );
}

const feet = (side: Side): VNode =>
  h(
    "svg",
    { key: "feet", class: "feet", viewBox: "0 0 24 24", "aria-hidden": "true" },
    h("rect", { class: side === "left" ? "on" : null, x: 3, y: 3, width: 7, height: 18, rx: 3.5 }),
    h("rect", { class: side === "right" ? "on" : null, x: 14, y: 3, width: 7, height: 18, rx: 3.5 }),
  );

export const sideCue = (side: Side, item: Item, look = "side"): VNode => h("p", { key: "side", class: look }, feet(side), sideName(side, item));

export function pips(rep: Repetition): VNode | null {
  if (rep.of < 2 || rep.of > 12) return null;
  const look = (number: number) => (number < rep.rep ? "done" : number === rep.rep ? "now" : null);
  const dots = Array.from({ length: rep.of }, (_, index) => h("li", { key: String(index), class: look(index + 1) }));
  return h("ol", { key: "pips", class: "pips", "aria-hidden": "true" }, dots);
}

/** A hold this long is counted in seconds; shorter ones belong to a flowing movement, counted in repetitions. */
const countedHold = 3_000;

export const isHeld = (rep: Repetition): boolean => rep.holdMilliseconds >= countedHold;

/** What the ring shows now. */
export interface Dial {
  readonly digits: string;
  readonly label: string;
  readonly spoken: string;
  /** 0 to 100. */
  readonly filled: number;
}

const labels: Record<Kind, string> = { change: "seconds", ready: "get ready", out: "go", hold: "hold", back: "back", switch: "seconds", rest: "seconds" };

export function dial(script: Script, state: State, calm: boolean): Dial {
  const segment = segmentAt(script, state.spot);
  const length = lengthOf(script, state);
  const elapsed = calm ? Math.floor(state.spot.elapsed / 1000) * 1000 : state.spot.elapsed;
  const passed = length === 0 ? 1 : elapsed / length;
  const left = Math.max(1, Math.ceil((length - state.spot.elapsed) / 1000));
  const rep = repetitionAt(script, state.spot);
  if (rep !== null && !isHeld(rep)) {
    const filled = ((rep.rep - 1 + throughRepetition(script, state, rep, calm)) / rep.of) * 100;
    return { digits: String(rep.rep), label: `of ${rep.of}`, spoken: `Repetition ${rep.rep} of ${rep.of}`, filled };
  }
  const filled = segment.kind === "out" ? passed * 100 : segment.kind === "back" ? 0 : (1 - passed) * 100;
  const label = labels[segment.kind];
  return { digits: String(left), label, spoken: `${many(left, "second")} left${label === "seconds" ? "" : `, ${label}`}`, filled };
}

function throughRepetition(script: Script, state: State, rep: Repetition, calm: boolean): number {
  const parts = itemAt(script, state.spot).segments.slice(rep.first, rep.last + 1);
  const whole = parts.reduce((sum, one) => sum + one.milliseconds, 0);
  const passed = cycleMilliseconds(script, state, rep);
  return (calm ? Math.floor(passed / 1000) * 1000 : passed) / whole;
}

/** How far into its repetition the session is. */
function cycleMilliseconds(script: Script, state: State, rep: Repetition): number {
  const before = itemAt(script, state.spot).segments.slice(rep.first, state.spot.segment);
  return before.reduce((sum, one) => sum + one.milliseconds, state.spot.elapsed);
}

/** An empty ring is hidden: round line ends would leave a dot. */
export const ringMark = (filled: number) => ({ "stroke-dasharray": `${Math.round(filled * 10) / 10} 200`, "stroke-opacity": filled > 0 ? 1 : 0 });

export function ring(scene: Scene): VNode {
  const { digits, label, spoken, filled } = dial(scene.script, scene.state, scene.calm);
  return h(
    "div",
    { key: "ring", class: "ring", role: "timer", "aria-label": spoken },
    h(
      "svg",
      { viewBox: "0 0 120 120", "aria-hidden": "true" },
      h("circle", { class: "tr", cx: 60, cy: 60, r: 54 }),
      h("circle", { class: "flash", cx: 60, cy: 60, r: 46, fill: "currentColor", opacity: 0 }),
      h("circle", { class: "pr", cx: 60, cy: 60, r: 54, pathLength: 100, ...ringMark(filled) }),
    ),
    h("p", { class: "n", "aria-hidden": "true" }, digits, h("small", {}, label)),
  );
}

/** The phases of a flowing repetition, drawn as long as they last. */
export function pace(scene: Scene, rep: Repetition): VNode | null {
  const parts = itemAt(scene.script, scene.state.spot).segments.slice(rep.first, rep.last + 1);
  if (parts.length < 2) return null;
  const whole = parts.reduce((sum, one) => sum + one.milliseconds, 0);
  const now = scene.state.spot.segment - rep.first;
  const bars = parts.map((one, index) => {
    const width = Math.round((one.milliseconds / whole) * (scene.scant ? 96 : 132));
    const look = index <= now ? "c-bar" : "f-wall";
    const drawing = h("svg", { width, height: 10, "aria-hidden": "true" }, h("rect", { class: look, width, height: 10, rx: 5 }));
    const label = index === now ? h("b", { key: "now" }, labels[one.kind]) : h("span", { key: "later", class: "muted" }, labels[one.kind]);
    return h("li", { key: String(index) }, drawing, !scene.scant && label);
  });
  const words = parts.map((one) => `${labels[one.kind]} ${one.milliseconds / 1000}`).join(", ");
  return h("ol", { key: "pace", class: "row", "aria-label": `Pace in seconds: ${words}` }, bars);
}

/** The quiet room; a figure, when there is one, stands in it. */
export function stage(scene: Scene): VNode {
  const item = at(scene.script.items, scene.state.spot.item);
  const key = `stage-${scene.state.spot.item}`;
  if (item.figure !== null) return h("div", { key, class: "stage", "data-stage": "figure", foreign: true });
  return h(
    "div",
    { key, class: "stage placeholder", "data-stage": "room" },
    h(
      "svg",
      { class: "fig", viewBox: "0 0 320 176", role: "img", "aria-label": item.name, focusable: "false" },
      h("rect", { class: "f-floor", x: -1200, y: 138, width: 2800, height: 900 }),
      h("path", { class: "f-skirt", d: "M-1200 138H1600" }),
      h("path", { class: "f-mat-edge", d: "M22 155H298L304 162Q304 166 300 166H20Q16 166 16 162Z" }),
      h("path", { class: "f-mat", d: "M34 142H286L304 162H16Z" }),
    ),
  );
}
