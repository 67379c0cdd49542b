import { at, itemAt, repetitionAhead, repetitionAt, segmentAt } from "./script";
import type { Item, Kind, Repetition, Script, Segment } from "./script";
import { isBehind, itemAfter } from "./state";
import type { Effect, State, Tone } from "./state";
import { amount, lower, many, positionOf, sideName } from "./words";

/** Own judgement: below these a countdown or a "halfway" would only be noise. */
const longHold = 10_000;
const countedHold = 5_000;
const returnedHold = 3_000;
const manyRepetitions = 4;

const say = (text: string): Effect => ({ kind: "say", text, when: "now" });
const aside = (text: string): Effect => ({ kind: "say", text, when: "ifQuiet" });
const beep = (tone: Tone): Effect => ({ kind: "beep", tone });

/** What is said and sounded when the segment at `state.spot` begins. */
export function onEnter(script: Script, state: State): Effect[] {
  const item = itemAt(script, state.spot);
  const segment = segmentAt(script, state.spot);
  if (state.spot.segment === 0) return [...opening(script, state, item), ...(isPhase(segment.kind) ? [beep("go")] : [])];
  switch (segment.kind) {
    case "change":
      return [say(`Change position: ${positionOf(item)}.`)];
    case "ready":
      return [say([setName(script, state, item), sideOf(segment, item), "Get ready."].filter((one) => one !== "").join(" "))];
    case "switch":
      return [beep("switch"), say(`Other side. ${sideOf(segment, item)}`)];
    case "rest":
      return [beep("rest"), say(restWords(script, state, segment))];
    case "out":
    case "hold":
    case "back":
      return phase(script, state, segment);
  }
}

const isPhase = (kind: Kind): boolean => kind === "out" || kind === "hold" || kind === "back";

const sideOf = (segment: Segment, item: Item): string => (segment.side === null ? "" : `${sideName(segment.side, item)}.`);

function setName(script: Script, state: State, item: Item): string {
  const rep = repetitionAhead(script, state.spot);
  return rep !== null && item.sets > 1 ? `Set ${rep.set}.` : "";
}

/** The first words of an exercise: its name, the start position and the side. */
function opening(script: Script, state: State, item: Item): Effect[] {
  const side = repetitionAhead(script, state.spot)?.side ?? null;
  return [say(`${item.name}. ${item.start}${side === null ? "" : ` ${sideName(side, item)} first.`}`)];
}

function restWords(script: Script, state: State, segment: Segment): string {
  const pause = `Rest, ${many(Math.round((segment.milliseconds + state.extra) / 1000), "second")}.`;
  if (!isBehind(script, state)) return pause;
  const next = itemAfter(script, state, state.spot.item);
  if (next === null) return pause;
  const item = at(script.items, next);
  return `${pause} Next: ${lower(item.name)}, ${positionOf(item)}, ${amount(item)}.`;
}

function phase(script: Script, state: State, segment: Segment): Effect[] {
  const rep = repetitionAt(script, state.spot);
  if (rep === null) return [];
  const first = rep.first === state.spot.segment;
  if (segment.kind === "hold") return [beep("hold"), say(first ? `${count(rep)} Hold.` : "Hold.")];
  if (segment.kind === "back" && !first) return [beep("back"), ...(rep.holdMilliseconds >= returnedHold ? [say("And back.")] : [])];
  return [beep("go"), say(count(rep))];
}

/** The number of the repetition that begins, with what is worth knowing about it. */
function count(rep: Repetition): string {
  if (rep.of > 1 && rep.rep === rep.of) return `${rep.rep}, the last one.`;
  const half = Math.floor(rep.of / 2);
  return rep.of >= manyRepetitions && rep.rep === half + 1 ? `${rep.rep}. Halfway.` : `${rep.rep}.`;
}

/** What is said and sounded inside a segment, between two instants of it. */
export function onWay(segment: Segment, length: number, from: number, to: number): Effect[] {
  const passed = (mark: number) => mark > 0 && from < mark && mark <= to;
  const effects: Effect[] = [];
  if (segment.kind === "hold" && length >= longHold && passed(length / 2)) effects.push(aside("Halfway."));
  for (const left of [3, 2, 1]) {
    if (!passed(length - left * 1000) || !countsDown(segment, length)) continue;
    effects.push(beep("tick"));
    if (segment.kind === "ready" || segment.kind === "hold") effects.push(aside(String(left)));
  }
  return effects;
}

function countsDown(segment: Segment, length: number): boolean {
  if (segment.kind === "out" || segment.kind === "back") return false;
  return segment.kind !== "hold" || length >= countedHold;
}

export const onPause = (): Effect[] => [say("Paused.")];

export const onHurt = (): Effect[] => [say("Stopped. What does it feel like?")];

export const onSmaller = (): Effect[] => [say("Make it smaller. Carry on when you like.")];

/** Said when pain has ended an exercise and the player waits at the next one. */
export function onLeftOut(script: Script, left: Item, state: State): Effect[] {
  return [say(`${left.name} is left out today. Next: ${lower(itemAt(script, state.spot).name)}. Carry on when you like.`)];
}

export function onOver(state: State): Effect[] {
  return state.finished ? [beep("done"), say("Done. That was the last one.")] : [say("The session ends here.")];
}
