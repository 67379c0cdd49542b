import { hurt } from "./hurt";
import { ending, over, paused, skipping, waiting } from "./panels";
import { dial, ringMark } from "./parts";
import type { Scene } from "./parts";
import { running } from "./running";
import type { Mode } from "./state";
import { h, patch } from "./vdom";
import type { VNode } from "./vdom";

const screens: Record<Mode, (scene: Scene) => VNode[]> = { waiting, running, paused, hurt, skipping, ending, over };

/** Where the focus goes when a screen opens: the next thing to press, or the words to read first. */
const focusOn: Record<Mode, string> = {
  waiting: "h1",
  running: '[data-key="pause"]',
  paused: '[data-key="carry"]',
  hurt: "h1",
  skipping: ".huge",
  ending: ".huge",
  over: ".huge",
};

const flashMilliseconds = 180;

/** Draws the player into `main`. It changes text and attributes only, never markup. */
export class View {
  #signature = "";
  #mode: Mode | null = null;
  #said = "";
  #flash: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly main: HTMLElement) {}

  render(scene: Scene): void {
    const signature = signatureOf(scene, this.#said);
    if (signature === this.#signature) this.#turnRing(scene);
    else this.#draw(scene);
    this.#signature = signature;
  }

  /** The live region: the same words twice must differ, or a screen reader stays silent. */
  announce(text: string): void {
    this.#said = text === this.#said ? `${text}\u00a0` : text;
  }

  flash(): void {
    const spot = this.main.querySelector(".ring .flash");
    if (spot === null) return;
    if (this.#flash !== null) clearTimeout(this.#flash);
    spot.setAttribute("opacity", "0.16");
    this.#flash = setTimeout(() => spot.setAttribute("opacity", "0"), flashMilliseconds);
  }

  focusErrors(): void {
    this.main.querySelector<HTMLElement>(".err")?.focus();
  }

  stage(): Element | null {
    return this.main.querySelector(".stage");
  }

  #draw(scene: Scene): void {
    const { mode } = scene.state;
    const held = this.main.contains(document.activeElement);
    const first = this.#mode === null;
    const turned = !first && mode !== this.#mode;
    this.main.className = classOf(scene);
    patch(this.main, [...screens[mode](scene), h("p", { key: "live", class: "sr", role: "status", "aria-live": "polite", "data-live": true }, this.#said)]);
    this.#mode = mode;
    if (turned) this.#open(mode);
    else if (held && !this.main.contains(document.activeElement)) this.main.focus({ preventScroll: true });
  }

  #open(mode: Mode): void {
    const found = this.main.querySelector<HTMLElement>(focusOn[mode]) ?? this.main;
    found.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  #turnRing(scene: Scene): void {
    const mark = this.main.querySelector(".ring .pr");
    if (mark === null) return;
    for (const [name, value] of Object.entries(ringMark(dial(scene.script, scene.state, scene.calm).filled))) mark.setAttribute(name, String(value));
  }
}

function classOf({ state }: Scene): string {
  if (state.mode === "hurt") return "page narrow";
  if (state.mode === "running") return state.settings.far ? "player far" : "player";
  return "player p-paused";
}

/** Everything that shows except the turning of the ring; equal signatures need no new drawing. */
function signatureOf(scene: Scene, said: string): string {
  const { state, script, sending, scant } = scene;
  const { digits, spoken } = dial(script, state, true);
  const { mode, spot, extra, note, missing, settings, logs, safety, finished } = state;
  return JSON.stringify([mode, spot.item, spot.segment, extra, digits, spoken, note, missing, settings, logs, safety, finished, sending, scant, said]);
}
