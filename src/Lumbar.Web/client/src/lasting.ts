import * as cues from "./cues";
import type { Action, State, Step } from "./state";

/** Constants that come from the page because they are clinical knowledge. */
export interface Rules {
  /** Pain of this strength ends the exercise, whatever it feels like. */
  readonly stopPain: number;
  /** Pain up to this strength is light. */
  readonly lightPain: number;
  /** Minutes after which pain that is still more than light ends the session. */
  readonly lastingMinutes: number;
}

export type Answer = Extract<Action, { do: "hurtAnswer" }>;

export const hasLasted = (rules: Rules, { painSince, active }: State): boolean =>
  painSince !== null && active - painSince >= rules.lastingMinutes * 60_000;

/** when named pain may have lasted too long, the clock stands until the person says how it is now. */
export function askLasting(rules: Rules, { state, effects }: Step): Step {
  if (state.mode !== "running" || !hasLasted(rules, state)) return { state, effects };
  return { state: { ...state, mode: "hurt", missing: [], note: "lasting" }, effects: [...effects, ...cues.onHurt(), { kind: "save" }] };
}

/** Without a number, whatever is more than a working muscle counts as more than light. */
export const isAboveLight = (rules: Rules, { feeling, worstPain }: Answer): boolean =>
  worstPain === null ? feeling !== "stretch" : worstPain > rules.lightPain;
