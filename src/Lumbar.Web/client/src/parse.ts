import { kinds, positions, purposes, sides } from "./script";
import type { Item, Kind, Repetition, Script, Segment, Side } from "./script";

/** Every fault of a session script at once, each with its path. */
export class ScriptError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The session script cannot be read:\n${faults.join("\n")}`);
    this.name = "ScriptError";
  }
}

type Fields = Record<string, unknown>;

/** Collects faults instead of stopping at the first, so that one look is enough to mend a script. */
class Reader {
  readonly faults: string[] = [];

  fault(path: string, allowed: string, got: unknown): void {
    this.faults.push(`${path}: expected ${allowed}, got ${got === undefined ? "nothing" : JSON.stringify(got)}`);
  }

  fields(value: unknown, path: string, required: readonly string[], optional: readonly string[] = []): Fields {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.fault(path, "an object", value);
      return {};
    }
    const fields = value as Fields;
    for (const name of required) if (!(name in fields)) this.fault(`${path}.${name}`, "a value", undefined);
    for (const name of Object.keys(fields)) {
      if (!required.includes(name) && !optional.includes(name)) this.faults.push(`${path}.${name}: unknown field`);
    }
    return fields;
  }

  text(fields: Fields, name: string, path: string): string {
    const value = fields[name];
    if (typeof value === "string" && value.trim() !== "") return value;
    if (name in fields) this.fault(`${path}.${name}`, "some text", value);
    return "";
  }

  textOrNull(fields: Fields, name: string, path: string): string | null {
    return fields[name] === null || fields[name] === undefined ? null : this.text(fields, name, path);
  }

  texts(fields: Fields, name: string, path: string): string[] {
    const value = fields[name];
    if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
    if (name in fields) this.fault(`${path}.${name}`, "a list of texts", value);
    return [];
  }

  truth(fields: Fields, name: string, path: string): boolean {
    const value = fields[name];
    if (typeof value === "boolean") return value;
    if (name in fields) this.fault(`${path}.${name}`, "true or false", value);
    return false;
  }

  number(fields: Fields, name: string, path: string): number {
    const value = fields[name];
    if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
    if (name in fields) this.fault(`${path}.${name}`, "a number of 0 or more", value);
    return 0;
  }

  count(fields: Fields, name: string, path: string, least: number): number {
    const value = fields[name];
    if (typeof value === "number" && Number.isInteger(value) && value >= least) return value;
    if (name in fields) this.fault(`${path}.${name}`, `a whole number of ${least} or more`, value);
    return least;
  }

  countOrNull(fields: Fields, name: string, path: string): number | null {
    return fields[name] === null || fields[name] === undefined ? null : this.count(fields, name, path, 1);
  }

  word<T extends string>(fields: Fields, name: string, path: string, allowed: readonly T[]): T {
    const found = allowed.find((one) => one === fields[name]);
    if (found === undefined && name in fields) this.fault(`${path}.${name}`, `one of ${allowed.join(", ")}`, fields[name]);
    return found ?? (allowed[0] as T);
  }

  list(fields: Fields, name: string, path: string): unknown[] {
    const value = fields[name];
    if (Array.isArray(value) && value.length > 0) return value;
    if (name in fields) this.fault(`${path}.${name}`, "a list with at least one entry", value);
    return [];
  }
}

type Bare = Omit<Segment, "repetition">;

const isPhase = (kind: Kind): boolean => kind === "out" || kind === "hold" || kind === "back";

function readSegment(reader: Reader, value: unknown, path: string): Bare {
  const fields = reader.fields(value, path, ["kind", "seconds"], ["side", "set", "rep"]);
  const kind = reader.word(fields, "kind", path, kinds);
  const given = fields["side"] !== undefined && fields["side"] !== null;
  const side: Side | null = given ? reader.word(fields, "side", path, sides) : null;
  if (kind === "switch" && side === null) reader.fault(`${path}.side`, "the new side of a switch", undefined);
  const set = reader.countOrNull(fields, "set", path);
  const rep = reader.countOrNull(fields, "rep", path);
  if (isPhase(kind) && set === null) reader.fault(`${path}.set`, "the set of a repetition", undefined);
  if (isPhase(kind) && rep === null) reader.fault(`${path}.rep`, "the number of a repetition", undefined);
  return { kind, milliseconds: Math.round(reader.number(fields, "seconds", path) * 1000), side, set, rep };
}

const keyOf = (one: Bare): string | null =>
  isPhase(one.kind) && one.set !== null && one.rep !== null ? `${one.side ?? "both"}, set ${one.set}, repetition ${one.rep}` : null;

function gather(reader: Reader, bare: readonly Bare[], path: string): Pick<Item, "segments" | "repetitions"> {
  const seen = new Set<string>();
  const found: Omit<Repetition, "of">[] = [];
  let open: string | null = null;
  const segments = bare.map((one, index): Segment => {
    const key = keyOf(one);
    if (key !== null && key !== open) {
      if (seen.has(key)) reader.faults.push(`${path}.segments: ${key} comes twice`);
      seen.add(key);
      found.push({ side: one.side, set: one.set ?? 1, rep: one.rep ?? 1, first: index, last: index, holdMilliseconds: 0 });
    }
    open = key;
    if (key === null) return { ...one, repetition: null };
    const number = found.length - 1;
    const rep = found[number] as Omit<Repetition, "of">;
    const held = one.kind === "hold" ? one.milliseconds : 0;
    found[number] = { ...rep, last: index, holdMilliseconds: rep.holdMilliseconds + held };
    return { ...one, repetition: number };
  });
  const ofSet = (rep: Omit<Repetition, "of">) => found.filter((other) => other.side === rep.side && other.set === rep.set).length;
  return { segments, repetitions: found.map((rep) => ({ ...rep, of: ofSet(rep) })) };
}

const itemFields = ["exercise", "name", "purpose", "position", "start", "cue", "steps", "stop", "perSide", "sets", "reps", "holdSeconds", "segments"];

function readItem(reader: Reader, value: unknown, path: string): Item {
  const fields = reader.fields(value, path, itemFields, ["figure", "sidePart"]);
  const bare = reader.list(fields, "segments", path).map((one, index) => readSegment(reader, one, `${path}.segments[${index}]`));
  // A step of no length (a hold of 0 seconds) is no step: it would only flash by.
  const lasting = bare.filter((one) => one.milliseconds > 0);
  if (bare.length > 0 && lasting.length === 0) reader.faults.push(`${path}.segments: no segment lasts any time`);
  return {
    exercise: reader.text(fields, "exercise", path),
    name: reader.text(fields, "name", path),
    purpose: reader.word(fields, "purpose", path, purposes),
    position: reader.word(fields, "position", path, positions),
    start: reader.text(fields, "start", path),
    cue: reader.text(fields, "cue", path),
    steps: reader.texts(fields, "steps", path),
    stop: reader.texts(fields, "stop", path),
    sidePart: reader.textOrNull(fields, "sidePart", path),
    perSide: reader.truth(fields, "perSide", path),
    sets: reader.count(fields, "sets", path, 1),
    reps: reader.count(fields, "reps", path, 1),
    holdSeconds: reader.number(fields, "holdSeconds", path),
    figure: fields["figure"] ?? null,
    ...gather(reader, lasting, path),
  };
}

/** Reads a session script, or throws a ScriptError with every fault in it. */
export function parseScript(value: unknown): Script {
  const reader = new Reader();
  const fields = reader.fields(value, "script", ["session", "title", "seconds", "items"]);
  const items = reader.list(fields, "items", "script").map((one, index) => readItem(reader, one, `items[${index}]`));
  const seconds = reader.number(fields, "seconds", "script");
  const total = items.flatMap((item) => item.segments).reduce((sum, one) => sum + one.milliseconds, 0);
  if (total !== Math.round(seconds * 1000)) {
    reader.faults.push(`script.seconds: expected the sum of all segments, ${total / 1000}, got ${seconds}`);
  }
  const script = { session: reader.text(fields, "session", "script"), title: reader.text(fields, "title", "script"), seconds, items };
  if (reader.faults.length > 0) throw new ScriptError(reader.faults);
  return script;
}
