// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { clockText, leftAt, paceOf, readySeconds, spotAt } from "../src/count";
import type { Pace } from "../src/count";
import { Count, open, Wait } from "../src/direction";
import type { Tools } from "../src/direction";

const pace: Pace = { repetitions: 10, outSeconds: 3, backSeconds: 3, outWord: "up", backWord: "down" };
const at = (seconds: number) => spotAt(pace, (readySeconds + seconds) * 1000);

describe("counting along", () => {
  test.each([
    [0, 1, "up"],
    [2.999, 1, "up"],
    [3, 1, "down"],
    [5.999, 1, "down"],
    [6, 2, "up"],
    [59.999, 10, "down"],
  ])("after %s seconds it is repetition %s, %s", (seconds, repetition, word) => expect(at(seconds)).toMatchObject({ repetition, word, over: false }));

  test("is over after the last repetition and not before", () => {
    expect(at(60)).toMatchObject({ repetition: 10, filled: 100, over: true });
    expect(at(6_000).over).toBe(true);
  });

  test("leaves time to get into position", () => {
    expect(spotAt(pace, 0)).toMatchObject({ repetition: 0, filled: 0 });
    expect(spotAt(pace, readySeconds * 1000 - 1).repetition).toBe(0);
  });

  test("never goes back", () => {
    let last = spotAt(pace, 0);
    for (let time = 0; time < 80_000; time += 137) {
      const spot = spotAt(pace, time);
      expect(spot.repetition).toBeGreaterThanOrEqual(last.repetition);
      expect(spot.filled).toBeGreaterThanOrEqual(last.filled);
      last = spot;
    }
  });
});

describe("the wait", () => {
  test.each([
    [120, 0, 120],
    [120, 1, 120],
    [120, 1_000, 119],
    [120, 119_999, 1],
    [120, 120_000, 0],
    [120, 999_000, 0],
    [0, 0, 0],
  ])("of %s seconds has after %s milliseconds %s left", (seconds, passed, left) => expect(leftAt(seconds, passed)).toBe(left));

  test.each([[120, "2:00"], [65, "1:05"], [9, "0:09"], [0, "0:00"]])("%s seconds read %s", (seconds, text) => expect(clockText(seconds)).toBe(text));
});

describe("the page", () => {
  const said: string[] = [];
  const wanted: boolean[] = [];
  const tools: Tools = {
    voice: { wake: () => undefined, hush: () => undefined, say: (text) => said.push(text) > 0 },
    beeper: { wake: () => undefined, beep: () => undefined },
    wake: { want: (on) => void wanted.push(on) },
  };

  function page(attributes: Record<string, string>): HTMLElement {
    document.body.replaceChildren();
    const place = document.createElement("div");
    place.hidden = true;
    for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
    const done = document.createElement("button");
    done.setAttribute("data-done", "");
    document.body.append(place, done);
    return place;
  }

  const counted = { "data-count": "", "data-repetitions": "10", "data-out": "3", "data-back": "3", "data-out-word": "up", "data-back-word": "down" };

  beforeEach(() => {
    said.length = 0;
    wanted.length = 0;
  });

  test("counts from the tap to the last repetition and leads to the button that says so", () => {
    const place = page(counted);
    const count = open(document, tools);
    if (!(count instanceof Count)) throw new Error("The page does not count.");
    expect(place.hidden).toBe(false);
    expect(said).toEqual([]);
    place.querySelector("button")?.click();
    count.clock.stop();
    for (let second = 0; second < 65; second++) count.tick(1_000);
    expect(said.slice(0, 4)).toEqual(["get ready", "1, up", "down", "2, up"]);
    expect(said.at(-1)).toBe("done");
    expect(place.querySelector(".n")?.textContent).toBe("10of 10");
    expect(document.activeElement).toBe(document.querySelector("[data-done]"));
    expect(wanted).toEqual([true, false]);
  });

  test("waits and says when the time is over", () => {
    const place = page({ "data-wait": "120" });
    const wait = open(document, tools);
    if (!(wait instanceof Wait)) throw new Error("The page does not wait.");
    wait.clock.stop();
    wait.tick(60_000);
    expect(place.querySelector("[role=status]")?.textContent).toBe("One minute left");
    expect(place.querySelector(".n")?.textContent).toBe("1:00left");
    wait.tick(60_000);
    expect(said).toEqual(["The wait is over"]);
    expect(document.activeElement).toBe(document.querySelector("[data-done]"));
  });

  test("holds neither and stays as it is", () => {
    page({});
    expect(open(document, tools)).toBeNull();
  });

  test.each([
    ["data-repetitions", "ten", 'data-repetitions must be a whole number, got "ten".'],
    ["data-out", "", 'data-out must be a whole number, got "".'],
    ["data-back-word", "", "data-backWord must be a word, got nothing."],
  ])("with a broken %s does not count on a guess", (name, value, message) => {
    const place = page({ ...counted, [name]: value });
    expect(() => paceOf(place)).toThrow(message);
  });
});
