import * as cues from "./cues";
import { at, itemAt, repetitionAt, segmentAt } from "./script";
import type { Script, Spot } from "./script";
import { hurtExercises, isComplete, itemAfter, itemBefore, logOf, skipTarget, withLog } from "./state";
import type { Action, Effect, Feeling, Missing, SkipReason, State, Step, Stopped } from "./state";

/** Constants that come from the page because they are clinical knowledge. */
export interface Rules {
  /** Pain of this strength ends the exercise, whatever it feels like. */
  readonly stopPain: number;
  /** Pain up to this strength is light. */
  readonly lightPain: number;
  /** Minutes after which pain that is still more than light ends the session. */
  readonly lastingMinutes: number;
}

/** A longer tick means the page slept: it may end the segment under way but not begin to eat the next. */
export const longestTick = 1_500;
export const againWithin = 3_000;
export const addedRest = 15_000;
/** R-RED: two exercises ended by pain are enough for one day (rules.md 6.3). */
const painfulExercisesThatEnd = 2;

const save: Effect = { kind: "save" };
const stay = (state: State): Step => ({ state, effects: [] });
const also = (step: Step, ...effects: Effect[]): Step => ({ state: step.state, effects: [...step.effects, ...effects] });

export const lengthOf = (script: Script, state: State): number => segmentAt(script, state.spot).milliseconds + state.extra;

/** The whole behaviour of the player: a state and an action give the next state and what to say, sound and store. */
export function step(script: Script, rules: Rules, state: State, action: Action): Step {
  if (state.mode === "over") return stay(state);
  switch (action.do) {
    case "tick":
      return askLasting(rules, tick(script, state, action.milliseconds));
    case "pause":
      return pause(state);
    case "resume":
      return resume(script, state);
    case "again":
      return again(script, state);
    case "askSkip":
      return ask(state, "skipping");
    case "skip":
      return skip(script, state, action.reason);
    case "skipRest":
      return isRunning(state) && segmentAt(script, state.spot).kind === "rest" ? also(advance(script, state), save) : stay(state);
    case "startNow":
      return startNow(script, state);
    case "addRest":
      return addRest(script, state);
    case "hurt":
      return hurt(state);
    case "hurtAnswer":
      return hurtAnswer(script, rules, state, action);
    case "askEnd":
      return ask(state, "ending");
    case "end":
      return state.mode === "ending" ? finish(script, state) : stay(state);
    case "toggleRest":
      return toggleRest(script, state);
    case "toggleFar":
      return { state: { ...state, settings: { ...state.settings, far: !state.settings.far } }, effects: [{ kind: "remember" }] };
    case "toggleVoice":
      return toggleVoice(state);
  }
}

const isRunning = (state: State): boolean => state.mode === "running";

function tick(script: Script, before: State, milliseconds: number): Step {
  if (!(Number.isFinite(milliseconds) && milliseconds >= 0)) throw new RangeError(`A tick of ${milliseconds} ms is no time.`);
  const slept = milliseconds > longestTick;
  const effects: Effect[] = [];
  let state = before;
  let left = milliseconds;
  while (isRunning(state) && left > 0) {
    const from = state.spot.elapsed;
    const length = lengthOf(script, state);
    const to = Math.min(length, from + left);
    if (!slept) effects.push(...cues.onWay(segmentAt(script, state.spot), length, from, to));
    left -= to - from;
    state = run(state, to - from);
    if (to < length) break;
    const next = advance(script, state);
    state = next.state;
    effects.push(...next.effects, save);
    if (slept) break;
  }
  return { state, effects };
}

const hasLasted = (rules: Rules, { painSince, active }: State): boolean =>
  painSince !== null && active - painSince >= rules.lastingMinutes * 60_000;

/** when named pain may have lasted too long, the clock stands until the person says how it is now. */
function askLasting(rules: Rules, { state, effects }: Step): Step {
  if (!isRunning(state) || !hasLasted(rules, state)) return { state, effects };
  return { state: { ...state, mode: "hurt", missing: [], note: "lasting" }, effects: [...effects, ...cues.onHurt(), save] };
}

function run(state: State, passed: number): State {
  return {
    ...state,
    spot: { ...state.spot, elapsed: state.spot.elapsed + passed },
    active: state.active + passed,
    againWithin: Math.max(0, state.againWithin - passed),
  };
}

/** Leaves the segment under way, counting the repetition when this was its last part: those are never cut short. */
function advance(script: Script, state: State): Step {
  const counted = countRepetition(script, state);
  const { item, segment } = state.spot;
  const segments = itemAt(script, state.spot).segments;
  const follows = segments.findIndex((one, index) => index > segment && (state.settings.rest || one.kind !== "rest"));
  if (follows >= 0) return enter(script, counted, { item, segment: follows, elapsed: 0 });
  return enterItem(script, counted, itemAfter(script, counted, item));
}

function countRepetition(script: Script, state: State): State {
  const { item, segment } = state.spot;
  const index = segmentAt(script, state.spot).repetition;
  const rep = repetitionAt(script, state.spot);
  const log = logOf(state, item);
  if (index === null || rep?.last !== segment || log.done.includes(index)) return state;
  const done = [...log.done, index];
  return withLog(state, item, { done, stopped: isComplete(itemAt(script, state.spot), { ...log, done }) ? null : log.stopped });
}

function enter(script: Script, state: State, spot: Spot): Step {
  const entered = withLog({ ...state, spot, extra: 0, note: null }, spot.item, { reached: true });
  return { state: entered, effects: cues.onEnter(script, entered) };
}

function enterItem(script: Script, state: State, item: number | null): Step {
  return item === null ? finish(script, { ...state, finished: true }) : enter(script, state, { item, segment: 0, elapsed: 0 });
}

function finish(script: Script, state: State): Step {
  const over: State = { ...nameHalfDone(script, state), mode: "over", note: null, missing: [] };
  return { state: over, effects: [...cues.onOver(over), save, { kind: "submit" }] };
}

function pause(state: State): Step {
  if (state.mode === "paused" || state.mode === "waiting") return stay(state);
  return { state: { ...state, mode: "paused", missing: [], note: null, againWithin: 0 }, effects: [...cues.onPause(), save] };
}

function resume(script: Script, state: State): Step {
  if (isRunning(state) || state.mode === "hurt") return stay(state);
  const running: State = { ...state, mode: "running", note: null };
  const { item, elapsed } = state.spot;
  if (elapsed > 0 || logOf(state, item).done.length > 0) return { state: running, effects: [{ kind: "say", text: "Carry on.", when: "now" }, save] };
  return also(enter(script, running, state.spot), save);
}

function ask(state: State, mode: "skipping" | "ending"): Step {
  return state.mode === "hurt" || state.mode === mode ? stay(state) : { state: { ...state, mode }, effects: [save] };
}

function again(script: Script, state: State): Step {
  if (state.mode !== "running" && state.mode !== "paused") return stay(state);
  const running: State = { ...state, mode: "running", againWithin };
  if (state.againWithin === 0) return also(enter(script, running, startOfRepetition(script, state.spot)), save);
  const previous = itemBefore(script, state, state.spot.item) ?? state.spot.item;
  return also(enter(script, { ...running, againWithin: 0 }, { item: previous, segment: 0, elapsed: 0 }), save);
}

/** The start of the repetition under way or, in a rest or a switch, of the one just done. */
function startOfRepetition(script: Script, spot: Spot): Spot {
  const kind = segmentAt(script, spot).kind;
  if (kind === "change" || kind === "ready") return { ...spot, elapsed: 0 };
  const rep = itemAt(script, spot).repetitions.findLast((one) => one.first <= spot.segment);
  return { item: spot.item, segment: rep?.first ?? 0, elapsed: 0 };
}

function skip(script: Script, state: State, reason: SkipReason): Step {
  if (state.mode !== "skipping") return stay(state);
  const running: State = { ...state, mode: "running" };
  const target = skipTarget(script, state);
  if (target === null) return also(enterItem(script, running, null), save);
  const left = withLog(running, target, { reached: true, stopped: reason });
  return also(enterItem(script, left, itemAfter(script, left, target)), save);
}

function startNow(script: Script, state: State): Step {
  const kind = segmentAt(script, state.spot).kind;
  const may = isRunning(state) && (kind === "change" || kind === "ready" || kind === "switch");
  return may ? also(advance(script, state), save) : stay(state);
}

function addRest(script: Script, state: State): Step {
  const may = isRunning(state) && segmentAt(script, state.spot).kind === "rest";
  return may ? { state: { ...state, extra: state.extra + addedRest }, effects: [save] } : stay(state);
}

function hurt(state: State): Step {
  if (state.mode === "hurt" || state.mode === "waiting") return stay(state);
  return { state: { ...state, mode: "hurt", missing: [] }, effects: [...cues.onHurt(), save] };
}

type Answer = Extract<Action, { do: "hurtAnswer" }>;

function hurtAnswer(script: Script, rules: Rules, state: State, answer: Answer): Step {
  if (state.mode !== "hurt") return stay(state);
  const missing = missingIn(answer);
  if (answer.feeling === null || missing.length > 0) return stay({ ...state, missing });
  const { item } = state.spot;
  const known = [logOf(state, item).worstPain, answer.worstPain].filter((one) => one !== null);
  const painSince = isAboveLight(rules, answer) ? (state.painSince ?? state.active) : null;
  const told = withLog({ ...state, missing: [], painSince }, item, { reached: true, worstPain: known.length > 0 ? Math.max(...known) : null });
  if (hasLasted(rules, told) && answer.feeling !== "newSymptom") {
    return finish(script, { ...withLog(told, item, { stopped: stopFor(answer.feeling) }), lasted: true });
  }
  const tooMuch = answer.worstPain !== null && answer.worstPain >= rules.stopPain;
  if (answer.feeling === "stretch" && !tooMuch) {
    return { state: { ...told, mode: "paused", note: "smaller" }, effects: [...cues.onSmaller(), save] };
  }
  return endExercise(script, told, stopFor(answer.feeling));
}

/** Without a number, whatever is more than a working muscle counts as more than light. */
const isAboveLight = (rules: Rules, { feeling, worstPain }: Answer): boolean =>
  worstPain === null ? feeling !== "stretch" : worstPain > rules.lightPain;

/** A new symptom needs no number: it ends the session at once. Where one may carry on, the number decides. */
function missingIn(answer: Answer): Missing[] {
  if (answer.feeling === null) return answer.worstPain === null ? ["feeling", "pain"] : ["feeling"];
  return answer.feeling === "stretch" && answer.worstPain === null ? ["pain"] : [];
}

const stopFor = (feeling: Feeling): Stopped => (feeling === "sharp" || feeling === "newSymptom" ? feeling : "pain");

function endExercise(script: Script, state: State, stopped: Stopped): Step {
  const { item } = state.spot;
  const ended = withLog(state, item, { stopped });
  if (stopped === "newSymptom") return finish(script, { ...ended, safety: true });
  if (hurtExercises(script, ended).size >= painfulExercisesThatEnd) return finish(script, ended);
  const next = itemAfter(script, ended, item);
  if (next === null) return finish(script, { ...ended, finished: true });
  const entered = enter(script, ended, { item: next, segment: 0, elapsed: 0 }).state;
  const waiting: State = { ...entered, mode: "paused", note: stopped === "sharp" ? "ended" : "leftOut" };
  return { state: waiting, effects: [...cues.onLeftOut(script, at(script.items, item), waiting), save] };
}

/** An exercise left half done without a reason was stopped by ending the session. */
function nameHalfDone(script: Script, state: State): State {
  const logs = state.logs.map((log, index) => {
    const half = log.reached && log.stopped === null && !isComplete(at(script.items, index), log);
    return half ? { ...log, stopped: "other" as const } : log;
  });
  return { ...state, logs };
}

function toggleRest(script: Script, state: State): Step {
  const toggled: State = { ...state, settings: { ...state.settings, rest: !state.settings.rest } };
  const inRest = isRunning(state) && !toggled.settings.rest && segmentAt(script, state.spot).kind === "rest";
  return also(inRest ? advance(script, toggled) : stay(toggled), { kind: "remember" }, save);
}

function toggleVoice(state: State): Step {
  const voice = !state.settings.voice;
  const told: Effect = { kind: "say", text: voice ? "Voice on." : "Voice off.", when: "now" };
  return { state: { ...state, settings: { ...state.settings, voice } }, effects: [{ kind: "remember" }, told] };
}
