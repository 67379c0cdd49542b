import type { Beeper } from "./beep";
import { createBeeper } from "./beep";
import { Clock } from "./clock";
import { clockText, leftAt, paceOf, spotAt, whole } from "./count";
import type { Pace, Spot } from "./count";
import type { Child, VNode } from "./vdom";
import { h, patch } from "./vdom";
import type { Voice } from "./voice";
import { createVoice } from "./voice";
import { createWakeLock } from "./wake";
import type { WakeLock } from "./wake";

/** The two places of the direction test that move: ten repetitions counted along, and two minutes that pass. */

export interface Tools {
  readonly voice: Voice;
  readonly beeper: Beeper;
  readonly wake: Pick<WakeLock, "want">;
}

function dial(digits: string, label: string, filled: number, look = "n"): VNode {
  const shown = Math.round(filled * 10) / 10;
  const mark = { "stroke-dasharray": `${shown} 200`, "stroke-opacity": shown > 0 ? 1 : 0 };
  return h(
    "div",
    { key: "ring", class: "ring", "aria-hidden": "true" },
    h(
      "svg",
      { viewBox: "0 0 120 120" },
      h("circle", { class: "tr", cx: 60, cy: 60, r: 54 }),
      h("circle", { class: "pr", cx: 60, cy: 60, r: 54, pathLength: 100, ...mark }),
    ),
    h("p", { class: look }, digits, h("small", {}, label)),
  );
}

const beside = (...inside: Child[]): VNode => h("div", { key: "beside", class: "reps" }, inside);
const live = (text: string): VNode => h("p", { key: "live", class: "sr", role: "status" }, text);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The button that says "done" waits under the count; at the end it is the next thing to press. */
const focusDone = (): void => document.querySelector<HTMLElement>("[data-done]")?.focus();

/** Ten repetitions, begun by a tap: only then may a page speak. */
export class Count {
  readonly clock: Clock;
  #milliseconds = 0;
  #said = "";
  #started = false;
  #over = false;

  constructor(private readonly place: HTMLElement, private readonly pace: Pace, private readonly tools: Tools) {
    this.clock = new Clock((passed) => this.tick(passed));
    place.hidden = false;
    this.#draw(spotAt(pace, 0));
  }

  start(): void {
    this.#started = true;
    this.tools.voice.wake();
    this.tools.beeper.wake();
    this.tools.wake.want(true);
    this.clock.start();
    this.tick(0);
  }

  tick(milliseconds: number): void {
    if (this.#over) return;
    this.#milliseconds += milliseconds;
    const spot = spotAt(this.pace, this.#milliseconds);
    const words = spot.repetition === 0 || spot.over ? spot.word : `${spot.repetition}, ${spot.word}`;
    const isNews = words !== this.#said;
    this.#said = words;
    if (isNews) this.#tell(spot, words);
    this.#draw(spot);
    if (spot.over) this.#end();
  }

  #tell(spot: Spot, words: string): void {
    this.tools.beeper.beep(spot.over ? "done" : spot.word === this.pace.backWord ? "back" : "go");
    this.tools.voice.say(spot.word === this.pace.backWord ? spot.word : words, "now");
  }

  #end(): void {
    this.#over = true;
    this.clock.stop();
    this.tools.wake.want(false);
    focusDone();
  }

  #draw(spot: Spot): void {
    const digits = spot.repetition === 0 ? String(this.pace.repetitions) : String(spot.repetition);
    const label = spot.repetition === 0 ? "times" : `of ${this.pace.repetitions}`;
    const start = h("button", { key: "start", type: "button", class: "btn", on: { click: () => this.start() } }, "Count with me");
    patch(this.place, [
      dial(digits, label, spot.filled),
      this.#started ? beside(h("p", { key: "w", class: "w" }, capital(spot.word))) : beside(h("p", { key: "w", class: "w" }, "At your own pace, or"), start),
      live(this.#started ? this.#said : ""),
    ]);
  }
}

/** Two minutes that pass by themselves; leaving the page and coming back finds the time the server counts. */
export class Wait {
  readonly clock: Clock;
  #milliseconds = 0;
  #over = false;
  #said = "";

  constructor(private readonly place: HTMLElement, private readonly seconds: number, private readonly tools: Tools) {
    this.clock = new Clock((passed) => this.tick(passed));
    place.hidden = false;
    tools.wake.want(true);
    this.clock.start();
    this.tick(0);
  }

  tick(milliseconds: number): void {
    if (this.#over) return;
    this.#milliseconds += milliseconds;
    const left = leftAt(this.seconds, this.#milliseconds);
    if (left === 60 && this.seconds > 60) this.#said = "One minute left";
    if (left === 0) this.#said = "The wait is over";
    this.#draw(left);
    if (left === 0) this.#end();
  }

  #end(): void {
    this.#over = true;
    this.clock.stop();
    this.tools.wake.want(false);
    this.tools.beeper.beep("done");
    this.tools.voice.say(this.#said, "now");
    focusDone();
  }

  #draw(left: number): void {
    const filled = this.seconds === 0 ? 100 : (1 - left / this.seconds) * 100;
    const words = left === 0 ? "Now say how it is." : "Breathe calmly. Nothing to do.";
    patch(this.place, [dial(clockText(left), left === 0 ? "over" : "left", filled, "n clock"), beside(h("p", { key: "w", class: "w" }, words)), live(this.#said)]);
  }
}

/** Wakes what the page holds; a page of the test that holds neither needs no script. */
export function open(root: ParentNode, tools: Tools): Count | Wait | null {
  const counting = root.querySelector<HTMLElement>("[data-count]");
  if (counting !== null) return new Count(counting, paceOf(counting), tools);
  const waiting = root.querySelector<HTMLElement>("[data-wait]");
  return waiting === null ? null : new Wait(waiting, whole(waiting, "wait"), tools);
}

const wake = createWakeLock();
open(document, { voice: createVoice(document.documentElement.lang || "en", () => undefined), beeper: createBeeper(), wake });
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") wake.seen();
});
