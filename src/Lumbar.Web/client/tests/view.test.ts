// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseScript } from "../src/parse";
import { fingerprint } from "../src/store";
import { longWait, Page } from "./page";
import { birdDog, bridge, raw, script } from "./samples";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

/** Running, in the first hold on the left, 3 seconds left. */
const holding = () => new Page(script).tap("Start").pass(15 + 2 + 2);

describe("the start", () => {
  test("waits for a tap, which also wakes the screen lock", () => {
    const page = new Page(script);
    vi.advanceTimersByTime(longWait);
    expect(page.player.state.mode).toBe("waiting");
    page.tap("Start");
    expect([page.player.state.mode, page.wanted]).toEqual(["running", [true]]);
  });

  test("offers to carry on after a reload", () => {
    holding();
    const page = new Page(script);
    expect(page.text(".huge")).toBe("Carry on where you were");
    expect(page.text(".calm")).toContain("Bird dog. Repetition 1 of 2, left leg.");
    page.tap("Carry on");
    expect(page.player.state.spot).toMatchObject({ item: 0, segment: 3 });
  });
});

describe("the running screen", () => {
  test("shows name, side, seconds, repetition and cue", () => {
    const page = holding();
    expect(page.text("h1")).toBe("Bird dog");
    expect(page.text(".side")).toBe("Left leg");
    expect(page.text(".ring .n")).toBe("3hold");
    expect(page.text(".reps .w")).toBe("Repetition 1 of 2");
    expect(page.text(".reps .p-say")).toBe("Hips level.");
  });

  test("has a timer with a spoken label that is not a live region", () => {
    const timer = holding().main.querySelector('[role="timer"]');
    expect(timer?.getAttribute("aria-label")).toBe("3 seconds left, hold");
    expect(timer?.hasAttribute("aria-live")).toBe(false);
  });

  test("counts a flowing movement in repetitions and names the pace", () => {
    const page = new Page(parseScript(raw(bridge))).tap("Start").pass(15 + 4 + 1);
    expect(page.text(".ring .n")).toBe("2of 4");
    expect(page.main.querySelector("ol.row")?.getAttribute("aria-label")).toBe("Pace in seconds: go 2, back 2");
    expect(page.main.textContent).toContain("Set 1 of 2");
  });

  test("keeps every button the same element from segment to segment", () => {
    const page = holding();
    const before = ["This hurts", "Again", "Pause", "Skip"].map((name) => page.named(name));
    page.pass(3 + 2 + 2);
    expect(["This hurts", "Again", "Pause", "Skip"].map((name) => page.named(name))).toEqual(before);
    before.forEach((one) => expect(one.isConnected).toBe(true));
  });

  test("writes texts as text, and no style or handler into the markup", () => {
    const evil = parseScript(raw({ ...birdDog, name: "<img src=x onerror=alert(1)>" }));
    const page = new Page(evil).tap("Start").pass(20);
    expect(page.text("h1")).toBe("<img src=x onerror=alert(1)>");
    expect(page.main.querySelectorAll("img, style, [style], [onclick]")).toHaveLength(0);
  });

  test("turns the ring between the seconds and jumps with less motion", () => {
    const mark = (page: Page) => page.main.querySelector(".pr")?.getAttribute("stroke-dasharray");
    const smooth = holding();
    const still = new Page(script, { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }, { calm: () => true }).tap("Start").pass(15 + 2 + 2);
    const before = [mark(smooth), mark(still)];
    for (const page of [smooth, still]) page.player.act({ do: "tick", milliseconds: 300 });
    expect(mark(smooth)).not.toBe(before[0]);
    expect(mark(still)).toBe(before[1]);
  });

  test("shows the empty room with the name while there is no figure", () => {
    expect(holding().main.querySelector('.stage.placeholder [role="img"]')?.getAttribute("aria-label")).toBe("Bird dog");
  });

  test("moves a figure through the repetition, on the named side, only while running", () => {
    const page = new Page(parseScript(raw({ ...birdDog, figure: { id: "bird-dog" } as unknown as null }))).tap("Start").pass(15 + 2 + 1);
    expect(page.figures).toHaveBeenCalledTimes(1);
    expect(page.figure.show).toHaveBeenLastCalledWith({ phase: "hold", share: 0.2 });
    expect(page.figure.mirror).toHaveBeenLastCalledWith("left");
    page.tap("Pause");
    vi.advanceTimersByTime(longWait);
    expect(page.figure.show).toHaveBeenLastCalledWith({ phase: "hold", share: 0.2 });
  });

  test("puts the figure on the stage again after a screen without one", () => {
    const page = new Page(parseScript(raw({ ...birdDog, figure: { id: "bird-dog" } as unknown as null }))).tap("Start").pass(15 + 2 + 1);
    page.tap("This hurts", "Back");
    expect(page.figures).toHaveBeenCalledTimes(2);
    expect(page.figure.show).toHaveBeenLastCalledWith({ phase: "hold", share: 0.2 });
  });

  test("is readable from far away on demand, and remembers it", () => {
    const page = holding().tap("Large view");
    expect([page.main.className, page.text(".far-side"), page.text(".far-n"), page.text(".far-say p")]).toEqual(["player far", "Left leg", "3", "Hold, 1 of 2"]);
    expect(new Page(script).player.state.settings.far).toBe(true);
    page.tap("Close large view");
    expect(page.main.className).toBe("player");
  });
});

describe("pause, skip and end", () => {
  test("pause says where one is and puts the focus on going on", () => {
    const page = holding().tap("Pause");
    expect(page.text(".calm")).toContain("Repetition 1 of 2, left leg. Nothing is lost.");
    expect([page.focused(), page.wanted.at(-1)]).toEqual(["Carry on", false]);
    page.tap("Carry on");
    expect(page.focused()).toBe("Pause");
  });

  test("skip takes the reason in one tap", () => {
    const page = holding().tap("Skip", "Too tiring");
    expect([page.player.state.spot.item, page.player.state.logs[0]?.stopped]).toEqual([1, "tired"]);
  });

  test("the end is asked once and leads to the emergency card too", () => {
    const page = holding().tap("End the session");
    expect(page.named("Emergency signs").getAttribute("href")).toBe("/emergency");
    page.tap("Finish here");
    expect(page.player.state.mode).toBe("over");
  });

  test("rest offers more, less and none", () => {
    const page = holding().pass(3 + 2 + 9 + 8 + 18 + 1);
    expect(page.text("h1")).toBe("Rest");
    expect(page.text(".reps")).toContain("Next: bridge");
    page.tap("15 seconds more");
    expect(page.text(".ring .n")).toBe("44seconds");
    page.tap("Go on now", "I am in position", "Wait", "Rests are on");
    expect(page.player.state.settings.rest).toBe(false);
  });
});

describe("this hurts", () => {
  test("stops the clock at the tap and moves to the question", () => {
    const page = holding().tap("This hurts");
    const spot = page.player.state.spot;
    vi.advanceTimersByTime(longWait);
    page.pass(5);
    expect(page.player.state.spot).toEqual(spot);
    expect(page.focused()).toBe("Stopped. What does it feel like?");
    expect(page.main.querySelectorAll('.choice input[type="radio"]:checked')).toHaveLength(0);
    expect(page.main.querySelectorAll(".eleven input")).toHaveLength(11);
    expect(page.named("Emergency signs").getAttribute("href")).toBe("/emergency");
  });

  test("asks for what is missing, keeps what was chosen, and focuses the summary", () => {
    const page = holding().tap("This hurts").choose("feeling", "stretch").answer();
    expect([...page.main.querySelectorAll(".err a")].map((one) => one.getAttribute("href"))).toEqual(["#pain-0"]);
    expect(document.activeElement?.className).toBe("err");
    expect(page.main.querySelector<HTMLInputElement>("#feeling-stretch")?.checked).toBe(true);
    page.choose("pain", "3").answer();
    expect([page.player.state.note, page.text(".huge")]).toEqual(["smaller", "Make it smaller"]);
  });

  test("ends the exercise at the pain the page names", () => {
    const page = holding().tap("This hurts").choose("feeling", "stretch").choose("pain", "6").answer();
    expect([page.player.state.spot.item, page.text(".huge")]).toEqual([1, "Next: bridge"]);
  });

  test("a new symptom sends the result at once with the safety mark", async () => {
    const page = holding().tap("This hurts").choose("feeling", "newSymptom").answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.sent).toEqual([expect.objectContaining({ finished: false, safety: true })]);
    expect(page.named("Emergency signs").getAttribute("href")).toBe("/emergency");
  });

  test("asks by itself whether named pain is still more than light, and ends the session when it is", () => {
    const page = holding().tap("This hurts").choose("feeling", "stretch").choose("pain", "3").answer();
    const { state } = page.player;
    localStorage.setItem(`lumbar.session.${script.session}`, JSON.stringify({ version: 1, script: fingerprint(script), state: { ...state, active: state.active + 15 * 60_000 } }));
    const later = new Page(script).tap("Carry on").pass(1);
    expect(later.text("h1")).toBe("Stopped. How is it now?");
    later.choose("feeling", "stretch").choose("pain", "3").answer();
    expect([later.text(".huge"), later.text(".calm")]).toEqual(["That is enough for today", expect.stringContaining("Rest now.")]);
  });

  test("back leads to the paused screen", () => {
    expect(holding().tap("This hurts", "Back").player.state.mode).toBe("paused");
  });
});

describe("the keyboard", () => {
  test("space pauses and goes on, escape pauses, h hurts, arrows skip and repeat", () => {
    const page = holding();
    page.main.focus();
    expect(page.key(" ").player.state.mode).toBe("paused");
    page.main.focus();
    expect(page.key(" ").player.state.mode).toBe("running");
    expect(page.key("Escape").player.state.mode).toBe("paused");
    expect(page.key("ArrowLeft").player.state).toMatchObject({ mode: "running", spot: { segment: 2, elapsed: 0 } });
    expect(page.key("ArrowRight").player.state.mode).toBe("skipping");
    expect(page.key("Escape").player.state.mode).toBe("paused");
    expect(page.key("h").player.state.mode).toBe("hurt");
  });

  test("leaves space to a focused button and every key to the question about pain", () => {
    const page = holding();
    page.named("Skip").focus();
    expect(page.key(" ").player.state.mode).toBe("running");
    page.tap("This hurts");
    for (const key of [" ", "Escape", "ArrowRight"]) page.key(key);
    expect(page.player.state.mode).toBe("hurt");
  });
});
