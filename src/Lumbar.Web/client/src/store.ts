import type { Script } from "./script";
import { defaultSettings, modes, notes, stops } from "./state";
import type { Log, Settings, State } from "./state";

/** The part of localStorage the player uses; a browser that refuses storage gives null. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const settingsKey = "lumbar.player";
const version = 1;

/** Progress and looks on this device. Health data stands only under the session's own key. */
export class Store {
  readonly #key: string;

  constructor(private readonly shelf: Shelf | null, private readonly script: Script) {
    this.#key = `lumbar.session.${script.session}`;
  }

  save(state: State): void {
    this.#write(this.#key, JSON.stringify({ version, script: fingerprint(this.script), state }));
  }

  /** The progress of this very script, or null: a changed script starts anew. */
  load(): State | null {
    const saved = asObject(this.#read(this.#key));
    if (saved === null || saved["version"] !== version || saved["script"] !== fingerprint(this.script)) return null;
    return readState(this.script, saved["state"]);
  }

  forget(): void {
    quietly(() => this.shelf?.removeItem(this.#key));
  }

  remember(settings: Settings): void {
    this.#write(settingsKey, JSON.stringify(settings));
  }

  settings(): Settings {
    return readSettings(asObject(this.#read(settingsKey))) ?? defaultSettings;
  }

  #write(key: string, text: string): void {
    quietly(() => this.shelf?.setItem(key, text));
  }

  #read(key: string): unknown {
    let text: string | null = null;
    quietly(() => {
      text = this.shelf?.getItem(key) ?? null;
    });
    return parsed(text);
  }
}

/** A full or forbidden store must not stop the session: then it only cannot be resumed. */
function quietly(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** localStorage, or null where the browser forbids even to look at it. */
export function openShelf(): Shelf | null {
  let shelf: Shelf | null = null;
  quietly(() => {
    shelf = window.localStorage;
  });
  return shelf;
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** FNV-1a over the script: enough to see that the plan has changed since. */
export function fingerprint(script: Script): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(script)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16);
}

type Fields = Record<string, unknown>;

const asObject = (value: unknown): Fields | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;

const isCount = (value: unknown, below = Infinity): value is number => typeof value === "number" && value >= 0 && value < below;

function readSettings(fields: Fields | null): Settings | null {
  const { rest, far, voice } = fields ?? {};
  return typeof rest === "boolean" && typeof far === "boolean" && typeof voice === "boolean" ? { rest, far, voice } : null;
}

/** Reads a saved state; anything that does not fit the script gives null, never half a state. */
function readState(script: Script, value: unknown): State | null {
  const fields = asObject(value);
  const spot = asObject(fields?.["spot"]);
  const settings = readSettings(asObject(fields?.["settings"]));
  const mode = modes.find((one) => one === fields?.["mode"]);
  if (fields === null || spot === null || settings === null || mode === undefined) return null;
  const { item, segment, elapsed } = spot;
  const fits = isCount(item, script.items.length) && isCount(segment, script.items[item]?.segments.length) && isCount(elapsed);
  const { extra, active, finished, safety } = fields;
  if (!fits || !isCount(extra) || !isCount(active) || typeof finished !== "boolean" || typeof safety !== "boolean") return null;
  const logs = readLogs(script, fields["logs"]);
  if (logs === null) return null;
  const note = notes.find((one) => one === fields["note"]) ?? null;
  const painSince = isCount(fields["painSince"], active + 1) ? fields["painSince"] : null;
  const spoken = { note, missing: [], painSince, lasted: fields["lasted"] === true };
  return { mode, spot: { item, segment, elapsed }, extra, active, againWithin: 0, logs, settings, finished, safety, ...spoken };
}

function readLogs(script: Script, value: unknown): Log[] | null {
  if (!Array.isArray(value) || value.length !== script.items.length) return null;
  const logs = value.map((one: unknown, index) => readLog(script.items[index]?.repetitions.length ?? 0, asObject(one)));
  return logs.every((one) => one !== null) ? logs : null;
}

function readLog(repetitions: number, fields: Fields | null): Log | null {
  const { reached, done, worstPain, stopped } = fields ?? {};
  if (typeof reached !== "boolean" || !Array.isArray(done) || !done.every((one): one is number => isCount(one, repetitions))) return null;
  if (worstPain !== null && !isCount(worstPain, 11)) return null;
  const reason = stopped === null ? null : stops.find((one) => one === stopped);
  return reason === undefined ? null : { reached, done, worstPain, stopped: reason };
}

/**
 * The state in which a reloaded page begins. An open "This hurts" stays open, because its answer is owed;
 * everything else waits for the tap that also wakes the voice.
 */
export function wakeUp(saved: State, settings: Settings): State {
  const mode = saved.mode === "hurt" || saved.mode === "over" ? saved.mode : "waiting";
  return { ...saved, mode, settings: { ...settings } };
}
