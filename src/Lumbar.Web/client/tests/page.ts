import { vi } from "vitest";
import { Player } from "../src/player";
import type { Ports } from "../src/player";
import type { Script } from "../src/script";
import { Store } from "../src/store";
import type { Result } from "../src/result";
import type { Shelf } from "../src/store";
import { rules } from "./play";

export const longWait = 5_000;

/** A page with the player on it, a clock that the test turns, and ports that only take notes. */
export class Page {
  readonly main: HTMLElement;
  readonly player: Player;
  readonly said: string[] = [];
  readonly sent: Result[] = [];
  online = true;
  speaks = true;
  readonly wanted: boolean[] = [];
  readonly figures = vi.fn(() => this.figure);
  readonly figure = { show: vi.fn(), mirror: vi.fn() };

  constructor(script: Script, readonly shelf: Shelf = localStorage, options: Partial<Pick<Ports, "calm" | "scant">> = {}) {
    document.body.replaceChildren();
    this.main = document.createElement("main");
    this.main.tabIndex = -1;
    document.body.append(this.main);
    const ports: Ports = {
      store: new Store(shelf, script),
      voice: { wake: () => undefined, hush: () => undefined, say: (text) => this.speaks && this.said.push(text) > 0 },
      beeper: { wake: () => undefined, beep: () => undefined },
      wake: { want: (wanted) => void this.wanted.push(wanted), seen: () => undefined },
      figures: this.figures,
      calm: options.calm ?? (() => false),
      scant: options.scant ?? (() => false),
      send: (result) => {
        if (this.online) this.sent.push(result);
        return Promise.resolve(this.online);
      },
      emergency: "/emergency",
    };
    this.player = new Player(this.main, script, rules, ports);
    document.onkeydown = (event) => this.player.key(event);
    this.player.open();
  }

  /** The button or link with exactly this accessible name. */
  named(name: string): HTMLElement {
    const all = [...this.main.querySelectorAll<HTMLElement>("button, a")];
    const found = all.find((one) => (one.getAttribute("aria-label") ?? one.textContent).trim() === name);
    if (found === undefined) throw new Error(`There is no "${name}" among ${JSON.stringify(all.map((one) => one.getAttribute("aria-label") ?? one.textContent))}.`);
    return found;
  }

  tap(...names: string[]): this {
    for (const name of names) this.named(name).click();
    return this;
  }

  key(key: string): this {
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    return this;
  }

  pass(seconds: number): this {
    for (let left = seconds * 1000; left > 0; left -= 500) this.player.act({ do: "tick", milliseconds: Math.min(500, left) });
    return this;
  }

  choose(name: string, value: string): this {
    const radio = this.main.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
    if (radio === null) throw new Error(`There is no ${name} ${value}.`);
    radio.checked = true;
    return this;
  }

  answer(): this {
    this.main.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    return this;
  }

  text(selector: string): string {
    return this.main.querySelector(selector)?.textContent ?? "";
  }

  focused(): string {
    const one = document.activeElement;
    return one?.getAttribute("aria-label") ?? one?.textContent ?? "";
  }
}
