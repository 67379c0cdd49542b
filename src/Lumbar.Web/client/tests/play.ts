import { step } from "../src/machine";
import type { Rules } from "../src/machine";
import type { Script } from "../src/script";
import { begin, defaultSettings } from "../src/state";
import type { Action, Effect, Press, Settings, State } from "../src/state";

export const rules: Rules = { stopPain: 6, lightPain: 2, lastingMinutes: 15 };

/** A player without a page: it keeps the state and everything that was said. */
export class Play {
  state: State;
  readonly effects: Effect[] = [];

  constructor(readonly script: Script, from: Settings | State = defaultSettings) {
    this.state = "mode" in from ? from : begin(script, from);
  }

  act(action: Action): this {
    const next = step(this.script, rules, this.state, action);
    this.state = next.state;
    this.effects.push(...next.effects);
    return this;
  }

  do(...presses: readonly Press[]): this {
    for (const press of presses) this.act({ do: press });
    return this;
  }

  tick(milliseconds: number): this {
    return this.act({ do: "tick", milliseconds });
  }

  /** Lets time pass in ticks as a page would send them. */
  pass(milliseconds: number, each = 100): this {
    for (let left = milliseconds; left > 0; left -= each) this.tick(Math.min(each, left));
    return this;
  }

  /** Plays to the end and gives the milliseconds it took. */
  toEnd(each: () => number = () => 500): number {
    const before = this.state.active;
    for (let guard = 0; this.state.mode === "running"; guard++) {
      if (guard > 200_000) throw new Error("The session does not end.");
      this.tick(each());
    }
    return this.state.active - before;
  }

  said(): string[] {
    return this.effects.flatMap((effect) => (effect.kind === "say" ? [effect.text] : []));
  }
}

export const started = (script: Script, settings: Settings = defaultSettings): Play => new Play(script, settings).act({ do: "resume" });
