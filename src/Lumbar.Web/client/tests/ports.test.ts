import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { defaultSettings } from "../src/state";
import { fingerprint, Store, wakeUp } from "../src/store";
import type { Shelf } from "../src/store";
import { SpeechVoice } from "../src/voice";
import { WakeLock } from "../src/wake";
import { parseScript } from "../src/parse";
import { birdDog, raw, script } from "./samples";
import { started } from "./play";

function shelf(): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text), removeItem: (key) => void kept.delete(key) };
}

describe("the store", () => {
  test("keeps health data only under the session and drops it when told", () => {
    const place = shelf();
    const store = new Store(place, script);
    store.save(started(script).pass(20_000).state);
    store.remember({ ...defaultSettings, voice: false });
    expect([...place.kept.keys()]).toEqual(["lumbar.session.2026-11-21-morning", "lumbar.player"]);
    store.forget();
    expect([...place.kept.entries()]).toEqual([["lumbar.player", '{"rest":true,"far":false,"voice":false}']]);
    expect(store.settings().voice).toBe(false);
  });

  test("does not resume a script that has changed", () => {
    const place = shelf();
    new Store(place, script).save(started(script).pass(20_000).state);
    const other = parseScript(raw(birdDog));
    expect(fingerprint(other)).not.toBe(fingerprint(script));
    expect(new Store(place, other).load()).toBeNull();
  });

  test.each(["", "{", "null", '{"version":1}', "[]"])("begins anew on %j", (text) => {
    const place = shelf();
    place.setItem("lumbar.session.2026-11-21-morning", text);
    place.setItem("lumbar.player", text);
    const store = new Store(place, script);
    expect([store.load(), store.settings()]).toEqual([null, defaultSettings]);
  });

  test.each([["spot", { item: 9, segment: 0, elapsed: 0 }], ["spot", { item: 0, segment: 99, elapsed: 0 }], ["mode", "dancing"], ["logs", []], ["active", -1]])(
    "refuses a saved state whose %s does not fit",
    (name, value) => {
      const place = shelf();
      const state = { ...started(script).pass(20_000).state, [name]: value };
      place.setItem("lumbar.session.2026-11-21-morning", JSON.stringify({ version: 1, script: fingerprint(script), state }));
      expect(new Store(place, script).load()).toBeNull();
    },
  );

  test("reads a state from before lasting pain was kept", () => {
    const place = shelf();
    const { painSince, lasted, ...state } = started(script).pass(20_000).state;
    place.setItem("lumbar.session.2026-11-21-morning", JSON.stringify({ version: 1, script: fingerprint(script), state }));
    expect(new Store(place, script).load()).toMatchObject({ painSince: null, lasted: false });
    expect([painSince, lasted]).toEqual([null, false]);
  });

  test("works without any storage", () => {
    const refusing: Shelf = { getItem: () => { throw new DOMException("no", "SecurityError"); }, setItem: () => { throw new DOMException("full", "QuotaExceededError"); }, removeItem: () => undefined };
    for (const place of [null, refusing]) {
      const store = new Store(place, script);
      store.save(started(script).state);
      expect(store.load()).toBeNull();
    }
  });

  test("an open question about pain stays open over a reload, everything else waits for a tap", () => {
    expect(wakeUp(started(script).pass(20_000).do("hurt").state, defaultSettings).mode).toBe("hurt");
    expect(wakeUp(started(script).pass(20_000).state, defaultSettings).mode).toBe("waiting");
  });
});

class FakeUtterance {
  lang = "";
  volume = 1;
  onstart: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  constructor(readonly text: string) {}
}

function speech() {
  const said: FakeUtterance[] = [];
  return { said, speaking: false, pending: false, speak: (one: FakeUtterance) => void said.push(one), cancel: vi.fn(), resume: vi.fn() };
}

describe("the voice", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("SpeechSynthesisUtterance", FakeUtterance);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const voiceOf = (port: ReturnType<typeof speech>, lost: (text: string) => void = () => undefined) => new SpeechVoice(port as unknown as SpeechSynthesis, "en", lost);

  test("is silent before the first tap", () => {
    const port = speech();
    expect(voiceOf(port).say("Hold.", "now")).toBe(false);
    expect(port.said).toEqual([]);
  });

  test("drops numbers rather than say them late", () => {
    const port = speech();
    const voice = voiceOf(port);
    voice.wake();
    port.speaking = true;
    expect(voice.say("3", "ifQuiet")).toBe(true);
    expect(port.said.map((one) => one.text)).toEqual([" "]);
  });

  test("notices a dead queue, hands the words over and gives up after two", () => {
    const port = speech();
    const lost: string[] = [];
    const voice = voiceOf(port, (text) => lost.push(text));
    voice.wake();
    for (const text of ["One.", "Two."]) {
      expect(voice.say(text, "now")).toBe(true);
      vi.advanceTimersByTime(3_000);
    }
    expect(lost).toEqual(["One.", "Two."]);
    expect(voice.say("Three.", "now")).toBe(false);
  });

  test("stays alive as long as words begin to sound", () => {
    const port = speech();
    const voice = voiceOf(port);
    voice.wake();
    for (let turn = 0; turn < 5; turn++) {
      expect(voice.say("Hold.", "now")).toBe(true);
      port.said.at(-1)?.onstart?.();
      vi.advanceTimersByTime(60_000);
    }
  });

  test("does not take its own interruption for a failure", () => {
    const port = speech();
    const lost = vi.fn();
    const voice = voiceOf(port, lost);
    voice.wake();
    voice.say("One.", "now");
    port.said.at(-1)?.onerror?.({ error: "interrupted" });
    expect(lost).not.toHaveBeenCalled();
    port.said.at(-1)?.onerror?.({ error: "synthesis-failed" });
    expect(lost).toHaveBeenCalledWith("One.");
  });
});

describe("the wake lock", () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  test("is asked for again when the page is seen again, and let go at a pause", async () => {
    const locks: { released: boolean; release: () => Promise<void> }[] = [];
    const request = vi.fn(() => {
      const lock = { released: false, release: () => { lock.released = true; return Promise.resolve(); } };
      locks.push(lock);
      return Promise.resolve(lock as unknown as WakeLockSentinel);
    });
    const wake = new WakeLock({ request });
    wake.want(true);
    await settle();
    locks[0]!.released = true;
    wake.seen();
    await settle();
    expect(request).toHaveBeenCalledTimes(2);
    wake.want(false);
    await settle();
    expect(locks[1]?.released).toBe(true);
    wake.seen();
    expect(request).toHaveBeenCalledTimes(2);
  });

  test("does not mind a refusal", async () => {
    const wake = new WakeLock({ request: () => Promise.reject(new DOMException("low battery", "NotAllowedError")) });
    wake.want(true);
    await settle();
    wake.want(false);
  });
});
