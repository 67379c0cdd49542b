import { createBeeper } from "./beep";
import { parseScript, ScriptError } from "./parse";
import type { Rules } from "./machine";
import { Player } from "./player";
import type { Result } from "./result";
import { openShelf, Store } from "./store";
import { svgFigures } from "./svg";
import { createVoice } from "./voice";
import { createWakeLock } from "./wake";
import { h, patch } from "./vdom";

function need<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page of the player has no ${selector}.`);
  return found;
}

/** What stops an exercise is clinical knowledge of the server: without it nothing may start. */
export function rulesOf(main: HTMLElement): Rules {
  const whole = (field: string, attribute: string, most: number): number => {
    const text = main.dataset[field];
    const number = Number(text);
    if (text === undefined || !/^\d+$/.test(text) || number < 1 || number > most) {
      throw new Error(`<main ${attribute}> must be a whole number from 1 to ${most}, got ${text === undefined ? "nothing" : `"${text}"`}.`);
    }
    return number;
  };
  return {
    stopPain: whole("stopPain", "data-stop-pain", 10),
    lightPain: whole("lightPain", "data-light-pain", 10),
    lastingMinutes: whole("lastingMinutes", "data-lasting-minutes", 60),
  };
}

export function emergencyOf(main: HTMLElement): string {
  const link = main.dataset["emergency"];
  if (link === undefined || link === "") throw new Error("<main data-emergency> must link to the emergency card, got nothing.");
  return link;
}

/** Any answer means the server can be reached; only then is the page left, because leaving drops what is kept here. */
async function isReachable(): Promise<boolean> {
  try {
    await fetch(location.href, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(6_000) });
    return true;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return false;
    throw error;
  }
}

function sender(form: HTMLFormElement, store: Store): (result: Result) => Promise<boolean> {
  return async (result) => {
    if (!(await isReachable())) return false;
    const field = form.elements.namedItem("result");
    if (!(field instanceof HTMLInputElement)) throw new Error("The form #session-result has no field named result.");
    field.value = JSON.stringify(result);
    addEventListener("pagehide", () => store.forget(), { once: true });
    form.submit();
    return true;
  };
}

function start(main: HTMLElement): void {
  const script = parseScript(JSON.parse(need("#session-script", HTMLScriptElement).textContent ?? ""));
  const store = new Store(openShelf(), script);
  const form = need("#session-result", HTMLFormElement);
  const less = matchMedia("(prefers-reduced-motion: reduce)");
  const scant = matchMedia("(height < 47rem), (width < 23rem)");
  const wake = createWakeLock();
  const voice = createVoice(document.documentElement.lang || "en", (text) => player.unheard(text));
  const ports = {
    store,
    voice,
    wake,
    beeper: createBeeper(),
    figures: svgFigures(),
    calm: () => less.matches,
    scant: () => scant.matches,
    send: sender(form, store),
    emergency: emergencyOf(main),
  };
  const player: Player = new Player(main, script, rulesOf(main), ports);
  document.addEventListener("keydown", (event) => player.key(event));
  document.addEventListener("visibilitychange", () => (document.visibilityState === "visible" ? wake.seen() : player.leave()));
  addEventListener("pagehide", () => player.leave());
  scant.addEventListener("change", () => player.redraw());
  player.open();
}

/** A session that cannot be read must not run on a guess: the page says so and the error stands in the console. */
function refuse(main: HTMLElement, error: unknown): void {
  main.className = "page narrow";
  const faults = error instanceof ScriptError ? error.faults : [];
  patch(main, [
    h(
      "div",
      { class: "stack", role: "alert" },
      h("h1", {}, "This session cannot start"),
      h("p", { class: "lead" }, "Something in it is wrong. Nothing is lost. Please tell the people who run this site."),
      h("ul", { class: "small" }, faults.map((fault) => h("li", {}, fault))),
    ),
  ]);
}

const main = document.querySelector<HTMLElement>("main#player");
if (main !== null) {
  try {
    start(main);
  } catch (error) {
    refuse(main, error);
    throw error;
  }
}
