// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { filmOf, filmSecond, momentAt } from "../src/figure";
import type { Film } from "../src/figure";
import { chosen, most } from "../src/gallery";
import type { Sight } from "../src/gallery";
import { repetitionAt, segmentAt } from "../src/script";
import type { Item, Script, Spot } from "../src/script";
import { svgFigures } from "../src/svg";
import type { Drawing } from "../src/svg";
import { Dice, forAll } from "./generate";
import { script } from "./samples";

/** A film with phases of any length. */
function film(dice: Dice): Film {
  const leaves = dice.next();
  const arrives = leaves + 0.5 + dice.next();
  const turns = arrives + dice.next();
  return { url: "/figures/any.page.svg", side: "right", leaves, arrives, turns, returns: turns + 0.5 + dice.next() };
}

const ease = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** How far along the motion the film is at a second: 0 is the start, 1 the end. */
function progressOfFilm(one: Film, second: number): number {
  if (second <= one.leaves || second >= one.returns) return 0;
  if (second < one.arrives) return ease((second - one.leaves) / (one.arrives - one.leaves));
  return second <= one.turns ? 1 : ease((one.returns - second) / (one.returns - one.turns));
}

/** How far along its movement the repetition is. */
function progressOfRepetition(of: Script, spot: Spot): number {
  const { kind, milliseconds } = segmentAt(of, spot);
  if (repetitionAt(of, spot) === null || kind === "rest") return 0;
  if (kind === "hold") return 1;
  return kind === "out" ? ease(spot.elapsed / milliseconds) : ease(1 - spot.elapsed / milliseconds);
}

function everyInstant(of: Script, dice: Dice, look: (spot: Spot) => void): void {
  of.items.forEach((item, index) =>
    item.segments.forEach((segment, number) => {
      for (const share of [0, dice.next(), dice.next(), 1]) look({ item: index, segment: number, elapsed: Math.floor(segment.milliseconds * share) });
    }),
  );
}

describe("the figure keeps step", () => {
  test("its progress equals the progress of the repetition at every instant", () =>
    forAll(60, (of, dice) => {
      const one = film(dice);
      everyInstant(of, dice, (spot) => {
        expect(progressOfFilm(one, filmSecond(one, momentAt(of, spot)))).toBeCloseTo(progressOfRepetition(of, spot), 6);
      });
    }));

  test("it never jumps: what ends one part begins the next", () =>
    forAll(60, (_, dice) => {
      const one = film(dice);
      const progress = (phase: "out" | "hold" | "back", share: number) => progressOfFilm(one, filmSecond(one, { phase, share }));
      expect(progress("out", 1)).toBeCloseTo(progress("hold", 0), 6);
      expect(progress("out", 1)).toBeCloseTo(progress("back", 0), 6);
      expect(progress("back", 1)).toBeCloseTo(progressOfFilm(one, filmSecond(one, { phase: "start" })), 6);
    }));

  test("it goes forward in time through a repetition", () =>
    forAll(30, (of, dice) => {
      const one = film(dice);
      let last = -1;
      let rep = -1;
      everyInstant(of, new Dice(1), (spot) => {
        const now = filmSecond(one, momentAt(of, { ...spot, elapsed: 0 }));
        const number = spot.item * 1000 + (segmentAt(of, spot).repetition ?? -1);
        if (number === rep) expect(now).toBeGreaterThanOrEqual(last);
        [last, rep] = [now, number];
      });
    }));

  test("while getting ready, changing sides and resting it shows the start", () => {
    for (const item of script.items.keys()) {
      script.items[item]?.segments.forEach((one, segment) => {
        if (one.repetition === null) expect(momentAt(script, { item, segment, elapsed: 1 })).toEqual({ phase: "start" });
      });
    }
  });
});

describe("what the server tells of a figure", () => {
  const sound = { url: "/figures/bridge.page.svg", side: "right", leaves: 0.4, arrives: 2, turns: 3, returns: 5 };

  test("is read", () => expect(filmOf(sound)).toEqual(sound));

  test.each([null, "bridge", {}, { ...sound, side: "both" }, { ...sound, turns: 1 }, { ...sound, leaves: -1 }, { ...sound, returns: "5" }, { ...sound, url: 7 }])(
    "is no figure when it is %j",
    (figure) => expect(filmOf(figure)).toBeNull(),
  );
});

describe("the drawing on the stage", () => {
  const item = (side: "left" | "right") => ({ figure: { url: "/figures/bridge.page.svg", side, leaves: 0.4, arrives: 2, turns: 3, returns: 5 } }) as unknown as Item;

  function drawing() {
    const svg = document.createElement("div") as unknown as Drawing & { setCurrentTime: ReturnType<typeof vi.fn>; pauseAnimations: ReturnType<typeof vi.fn> };
    Object.assign(svg, { setCurrentTime: vi.fn(), pauseAnimations: vi.fn(), cloneNode: () => svg });
    return svg;
  }

  test("arrives paused, at the moment last told", async () => {
    const [stage, svg] = [document.createElement("div"), drawing()];
    const port = svgFigures(() => Promise.resolve(svg))(item("right"), stage);
    port.show({ phase: "hold", share: 0.5 });
    await Promise.resolve().then(() => new Promise((done) => setTimeout(done)));
    expect(svg.pauseAnimations).toHaveBeenCalled();
    expect(svg.setCurrentTime).toHaveBeenLastCalledWith(2.5);
    expect(stage.firstElementChild).toBe(svg);
    port.show({ phase: "start" });
    expect(svg.setCurrentTime).toHaveBeenLastCalledWith(0.4);
  });

  test("is turned round for the side it was not drawn for, and only for that", () => {
    const stage = document.createElement("div");
    const port = svgFigures(() => Promise.resolve(null))(item("right"), stage);
    const turned = (side: "left" | "right" | null) => {
      port.mirror(side);
      return stage.classList.contains("mirrored");
    };
    expect([turned("left"), turned("right"), turned("left"), turned(null)]).toEqual([true, false, true, false]);
  });

  test("is fetched once however often it comes", () => {
    const fetchOne = vi.fn(() => Promise.resolve(null));
    const figures = svgFigures(fetchOne);
    for (let times = 0; times < 3; times++) figures(item("left"), document.createElement("div"));
    expect(fetchOne).toHaveBeenCalledTimes(1);
  });

  test("leaves the stage as it is when it cannot be had", async () => {
    const stage = document.createElement("div");
    stage.append("room");
    svgFigures(() => Promise.resolve(null))(item("left"), stage).show({ phase: "start" });
    await new Promise((done) => setTimeout(done));
    expect(stage.textContent).toBe("room");
  });
});

describe("which pictures of a page move", () => {
  const sights = (...seen: [string, number, number][]) => new Map<string, Sight>(seen.map(([name, ratio, distance]) => [name, { seen: ratio, distance }]));

  test("those in view, nearest to the middle first, and only a few", () => {
    const all = sights(["far", 1, 400], ["half", 0.5, 0], ["near", 1, 10], ["next", 0.7, 90], ["third", 1, 100], ["gone", 0, 900]);
    expect(chosen(all, null)).toEqual(new Set(["near", "next", "third"]));
  });

  test("the one pointed at comes first, seen or not", () => {
    const all = sights(["near", 1, 10], ["next", 1, 90], ["third", 1, 100]);
    expect(chosen(all, "other")).toEqual(new Set(["other", "near", "next"]));
    expect(chosen(all, "third")).toEqual(new Set(["third", "near", "next"]));
    expect(most).toBe(3);
  });
});
