// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { longWait, Page } from "./page";
import { script } from "./samples";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

describe("the live region", () => {
  const live = (page: Page) => page.main.querySelectorAll("[data-live]");

  test("is one, polite, and silent while the voice speaks", () => {
    const page = new Page(script).tap("Start").pass(15 + 2 + 2);
    expect(live(page)).toHaveLength(1);
    expect(live(page)[0]?.getAttribute("aria-live")).toBe("polite");
    expect(live(page)[0]?.textContent).toBe("");
    expect(page.said).toContain("Hold.");
  });

  test("says the same when the voice is off or dead", () => {
    const off = new Page(script).tap("Voice is on", "Start").pass(15 + 2);
    expect(live(off)[0]?.textContent).toBe("Hold.");
    localStorage.clear();
    const dead = new Page(script);
    dead.speaks = false;
    expect(live(dead.tap("Start").pass(15 + 2))[0]?.textContent).toBe("Hold.");
  });
});

describe("sending", () => {
  const finish = async (page: Page) => {
    page.tap("Start").pass(script.seconds);
    await vi.advanceTimersByTimeAsync(longWait);
    return page;
  };

  test("happens by itself at the end, with everything done", async () => {
    const page = await finish(new Page(script));
    expect(page.sent).toEqual([{
      finished: true, seconds: script.seconds, safety: false, lasted: false,
      items: [
        { exercise: "bird-dog", sets: 1, reps: 2, holdSeconds: 5, worstPain: null, stopped: null },
        { exercise: "bridge", sets: 2, reps: 4, holdSeconds: 0, worstPain: null, stopped: null },
        { exercise: "cat-camel", sets: 1, reps: 2, holdSeconds: 0, worstPain: null, stopped: null },
      ],
    }]);
  });

  test("without a connection keeps the result, over a reload too, and offers to try again", async () => {
    const page = new Page(script);
    page.online = false;
    await finish(page);
    expect(page.sent).toEqual([]);
    expect(page.text(".calm")).toContain("kept on this device");
    page.online = true;
    page.tap("Send now");
    await vi.advanceTimersByTimeAsync(0);
    const reloaded = new Page(script);
    await vi.advanceTimersByTimeAsync(0);
    expect([page.sent.length, reloaded.sent.length]).toEqual([1, 1]);
  });
});
