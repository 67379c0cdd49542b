import type { Press, State } from "./state";

/** What a key means now, or null when it is the browser's own. */
export function pressFor(event: KeyboardEvent, state: State): Press | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  if (state.mode === "over" || state.mode === "hurt") return null;
  switch (event.key) {
    case " ":
      // On a focused button or link the space bar presses that button.
      return isControl(event.target) ? null : state.mode === "running" ? "pause" : "resume";
    case "Escape":
      return state.mode === "waiting" ? null : "pause";
    case "h":
    case "H":
      return "hurt";
    case "ArrowRight":
      return state.mode === "running" || state.mode === "paused" ? "askSkip" : null;
    case "ArrowLeft":
      return "again";
    default:
      return null;
  }
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a[href], input, select, textarea, summary") !== null;
