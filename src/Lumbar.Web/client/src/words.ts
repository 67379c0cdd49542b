import { repetitionAhead, segmentAt } from "./script";
import type { Item, Position, Script, Side, Spot } from "./script";

const positionWords: Record<Position, string> = {
  supine: "on your back",
  prone: "on your front",
  side: "on your side",
  quadruped: "on hands and knees",
  kneel: "kneeling",
  sit: "sitting",
  stand: "standing",
};

export const positionOf = (item: Item): string => positionWords[item.position];

export const sideName = (side: Side, item: Item): string => `${side === "left" ? "Left" : "Right"} ${item.sidePart ?? "side"}`;

export const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "About 10 minutes", or seconds below a minute and a half. */
export function duration(seconds: number): string {
  return seconds < 90 ? many(Math.round(seconds), "second") : `about ${many(Math.round(seconds / 60), "minute")}`;
}

/** "2 sets of 8, hold 5 seconds, each side". */
export function amount(item: Item): string {
  const times = item.sets > 1 ? `${item.sets} sets of ${item.reps}` : many(item.reps, "time");
  const hold = item.holdSeconds > 0 ? `, hold ${many(item.holdSeconds, "second")}` : "";
  return `${times}${hold}${item.perSide ? ", each side" : ""}`;
}

/** "Repetition 3 of 5, left leg", or the name of the pause between repetitions. */
export function whereAt(script: Script, spot: Spot, item: Item): string {
  const rep = repetitionAhead(script, spot);
  if (rep === null) return segmentAt(script, spot).kind === "rest" ? "Rest" : item.name;
  const set = item.sets > 1 ? `Set ${rep.set}, repetition` : "Repetition";
  return `${set} ${rep.rep} of ${rep.of}${rep.side === null ? "" : `, ${lower(sideName(rep.side, item))}`}`;
}

/** As many whole sentences as fit where the eye can catch them while moving. */
export function glance(sentences: readonly string[], most = 110): string {
  let said = "";
  for (const sentence of sentences) {
    if (said !== "" && said.length + sentence.length + 1 > most) break;
    said = said === "" ? sentence : `${said} ${sentence}`;
  }
  return said;
}
