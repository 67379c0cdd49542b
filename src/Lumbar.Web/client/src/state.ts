import { at, itemAt } from "./script";
import type { Item, Script, Spot } from "./script";

export const modes = ["waiting", "running", "paused", "hurt", "skipping", "ending", "over"] as const;
/** `waiting`: before the first tap. `hurt`, `skipping`, `ending`: a question is open and the clock stands. */
export type Mode = (typeof modes)[number];

export const skipReasons = ["tired", "time", "notWanted", "other"] as const;
export type SkipReason = (typeof skipReasons)[number];

export const stops = ["pain", "sharp", "spreading", "newSymptom", ...skipReasons] as const;
export type Stopped = (typeof stops)[number];

/** How it hurts: working muscle, the usual pain but more, sharp or moving down, or a new symptom. */
export const feelings = ["stretch", "usual", "sharp", "newSymptom"] as const;
export type Feeling = (typeof feelings)[number];

/** What the paused screen has to say beyond "Paused"; `lasting`: "This hurts" asks by itself whether pain is still more than light. */
export const notes = ["smaller", "leftOut", "ended", "lasting"] as const;
export type Note = (typeof notes)[number];

export type Missing = "feeling" | "pain";

/** What happened to one exercise so far. */
export interface Log {
  readonly reached: boolean;
  /** Indices of completed repetitions; a repetition done twice stands here once. */
  readonly done: readonly number[];
  /** Null means not said, never "no pain". */
  readonly worstPain: number | null;
  readonly stopped: Stopped | null;
}

export interface Settings {
  readonly rest: boolean;
  readonly far: boolean;
  readonly voice: boolean;
}

export interface State {
  readonly mode: Mode;
  readonly spot: Spot;
  /** Milliseconds added to the rest under way. */
  readonly extra: number;
  /** Milliseconds the clock has run. */
  readonly active: number;
  /** While above 0, a second "again" goes to the previous exercise. */
  readonly againWithin: number;
  readonly logs: readonly Log[];
  readonly note: Note | null;
  /** Answers still missing in "This hurts", shown as form errors. */
  readonly missing: readonly Missing[];
  readonly settings: Settings;
  readonly finished: boolean;
  readonly safety: boolean;
  /** Where the clock stood when more than light pain was first named and not taken back since; null when none is. */
  readonly painSince: number | null;
  /** More than light pain has lasted too long, so the session ended. */
  readonly lasted: boolean;
}

/** A tap or a key that needs no more words. */
export type Press =
  | "pause" | "resume" | "again" | "skipRest" | "addRest" | "startNow"
  | "hurt" | "askSkip" | "askEnd" | "end" | "toggleRest" | "toggleFar" | "toggleVoice";

export type Action =
  | { readonly do: Press }
  | { readonly do: "tick"; readonly milliseconds: number }
  | { readonly do: "skip"; readonly reason: SkipReason }
  | { readonly do: "hurtAnswer"; readonly feeling: Feeling | null; readonly worstPain: number | null };

export type Tone = "tick" | "go" | "hold" | "back" | "switch" | "rest" | "done";

export type Effect =
  /** `now` cuts what is being said; `ifQuiet` is dropped rather than late. */
  | { readonly kind: "say"; readonly text: string; readonly when: "now" | "ifQuiet" }
  | { readonly kind: "beep"; readonly tone: Tone }
  | { readonly kind: "save" }
  | { readonly kind: "remember" }
  | { readonly kind: "submit" };

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export const defaultSettings: Settings = { rest: true, far: false, voice: true };

const untouched: Log = { reached: false, done: [], worstPain: null, stopped: null };

export function begin(script: Script, settings: Settings): State {
  return {
    mode: "waiting",
    spot: { item: 0, segment: 0, elapsed: 0 },
    extra: 0,
    active: 0,
    againWithin: 0,
    logs: script.items.map(() => untouched),
    note: null,
    missing: [],
    settings,
    finished: false,
    safety: false,
    painSince: null,
    lasted: false,
  };
}

export const logOf = (state: State, item: number): Log => at(state.logs, item);

export function withLog(state: State, item: number, change: Partial<Log>): State {
  return { ...state, logs: state.logs.map((log, index) => (index === item ? { ...log, ...change } : log)) };
}

export const isComplete = (item: Item, log: Log): boolean => log.done.length === item.repetitions.length;

const painful: readonly (Stopped | null)[] = ["pain", "sharp", "spreading", "newSymptom"];

export const endedByPain = (log: Log): boolean => painful.includes(log.stopped);

/** Exercises that hurt today: they do not come again in this session. */
export function hurtExercises(script: Script, state: State): Set<string> {
  return new Set(script.items.filter((_, index) => endedByPain(logOf(state, index))).map((item) => item.exercise));
}

/** The exercise that comes after item `from`, or null after the last. */
export function itemAfter(script: Script, state: State, from: number): number | null {
  const hurt = hurtExercises(script, state);
  const index = script.items.findIndex((item, candidate) => candidate > from && !hurt.has(item.exercise));
  return index < 0 ? null : index;
}

/** The exercise before item `from` that may be done again, or null. */
export function itemBefore(script: Script, state: State, from: number): number | null {
  const hurt = hurtExercises(script, state);
  const index = script.items.findLastIndex((item, candidate) => candidate < from && !hurt.has(item.exercise));
  return index < 0 ? null : index;
}

/** True in the rest after the last repetition, where "skip" and "next" mean the exercise to come. */
export function isBehind(script: Script, state: State): boolean {
  const item = itemAt(script, state.spot);
  return item.repetitions.length > 0 && item.repetitions.every((one) => one.last < state.spot.segment);
}

/** The item that "skip" leaves out: the present one, or the next during the rest before it; null when nothing is left. */
export function skipTarget(script: Script, state: State): number | null {
  return isBehind(script, state) ? itemAfter(script, state, state.spot.item) : state.spot.item;
}
