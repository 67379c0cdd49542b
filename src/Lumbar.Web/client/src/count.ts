/** Counting along and waiting in the test of a direction: plain arithmetic on the time that has passed. */

export interface Pace {
  readonly repetitions: number;
  readonly outSeconds: number;
  readonly backSeconds: number;
  readonly outWord: string;
  readonly backWord: string;
}

/** Where the counting stands: before it begins it is not there at all, and at the end it is over. */
export interface Spot {
  readonly repetition: number;
  readonly word: string;
  /** 0 to 100. */
  readonly filled: number;
  readonly over: boolean;
}

/** Time to get into position after the tap, in seconds. */
export const readySeconds = 5;

/** The spot after so many milliseconds; repetition 0 is getting ready. */
export function spotAt(pace: Pace, milliseconds: number): Spot {
  const moving = milliseconds / 1000 - readySeconds;
  if (moving < 0) return { repetition: 0, word: "get ready", filled: 0, over: false };
  const each = pace.outSeconds + pace.backSeconds;
  const done = Math.floor(moving / each);
  if (done >= pace.repetitions) return { repetition: pace.repetitions, word: "done", filled: 100, over: true };
  const word = moving - done * each < pace.outSeconds ? pace.outWord : pace.backWord;
  return { repetition: done + 1, word, filled: (moving / (each * pace.repetitions)) * 100, over: false };
}

/** Whole seconds left, never more than there were and never less than none. */
export const leftAt = (seconds: number, milliseconds: number): number => Math.min(seconds, Math.max(0, Math.ceil(seconds - milliseconds / 1000)));

/** Seconds as people read a clock, such as 1:05. */
export const clockText = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** The pace that the page carries. A page without it is broken, and counting on a guess is worse than not counting. */
export function paceOf(element: HTMLElement): Pace {
  return {
    repetitions: whole(element, "repetitions"),
    outSeconds: whole(element, "out"),
    backSeconds: whole(element, "back"),
    outWord: word(element, "outWord"),
    backWord: word(element, "backWord"),
  };
}

export function whole(element: HTMLElement, name: string): number {
  const text = element.dataset[name];
  if (text === undefined || !/^\d{1,4}$/.test(text)) throw new Error(`data-${name} must be a whole number, got ${text === undefined ? "nothing" : `"${text}"`}.`);
  return Number(text);
}

function word(element: HTMLElement, name: string): string {
  const text = element.dataset[name];
  if (text === undefined || text === "") throw new Error(`data-${name} must be a word, got nothing.`);
  return text;
}
