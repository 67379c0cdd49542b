// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { catCamel, raw } from "./samples";

/** The page as the server writes it, then the script as the browser loads it. */
async function load(attributes: Record<string, string>, json = JSON.stringify(raw(catCamel))): Promise<HTMLElement> {
  document.body.replaceChildren();
  const main = document.createElement("main");
  main.id = "player";
  for (const [name, value] of Object.entries(attributes)) main.setAttribute(name, value);
  const data = document.createElement("script");
  data.type = "application/json";
  data.id = "session-script";
  data.textContent = json;
  const form = document.createElement("form");
  form.id = "session-result";
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "result";
  form.append(field);
  document.body.append(main, form, data);
  vi.resetModules();
  await import("../src/main");
  return main;
}

const whole = { "data-session": "s", "data-emergency": "/emergency", "data-stop-pain": "6", "data-light-pain": "2", "data-lasting-minutes": "15" };

const without = (name: string) => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));

describe("the page of the player", () => {
  beforeEach(() => localStorage.clear());

  test("starts with the session it carries", async () => {
    expect((await load(whole)).querySelector("h1")?.textContent).toBe("Morning session");
  });

  test.each([
    ["the pain that stops", without("data-stop-pain"), "<main data-stop-pain> must be a whole number from 1 to 10, got nothing."],
    ["a number as the pain that stops", { ...whole, "data-stop-pain": "six" }, '<main data-stop-pain> must be a whole number from 1 to 10, got "six".'],
    ["a pain that can be felt", { ...whole, "data-stop-pain": "0" }, '<main data-stop-pain> must be a whole number from 1 to 10, got "0".'],
    ["what light pain is", without("data-light-pain"), "<main data-light-pain> must be a whole number from 1 to 10, got nothing."],
    ["the minutes that are too long", { ...whole, "data-lasting-minutes": "61" }, '<main data-lasting-minutes> must be a whole number from 1 to 60, got "61".'],
    ["the emergency link", without("data-emergency"), "<main data-emergency> must link to the emergency card, got nothing."],
  ])("refuses to run without %s", async (_, attributes, message) => {
    await expect(load(attributes)).rejects.toThrow(message);
    expect(document.querySelector("main h1")?.textContent).toBe("This session cannot start");
  });

  test("shows every fault of a session it cannot read", async () => {
    const broken = JSON.stringify({ ...raw(catCamel), seconds: 1, title: "" });
    await expect(load(whole, broken)).rejects.toThrow("expected the sum of all segments");
    expect(document.querySelectorAll("main li")).toHaveLength(2);
  });
});
