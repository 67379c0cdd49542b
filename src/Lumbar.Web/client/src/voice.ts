/** Speech that may fail at any time: the clock never waits for it, and the page shows and sounds the same events. */

export interface Voice {
  /** Call inside the first tap: phones speak only after one. */
  wake(): void;
  /** False when nothing will be heard, so that the live region takes over. */
  say(text: string, when: "now" | "ifQuiet"): boolean;
  hush(): void;
}

/** Own judgement: a queue that has not begun to speak by then is dead. */
const patience = 2_500;
const chances = 2;

export class SpeechVoice implements Voice {
  #awake = false;
  #failures = 0;
  #watch: ReturnType<typeof setTimeout> | null = null;

  /** `lost` gets a text that was taken but could not be spoken. */
  constructor(private readonly speech: SpeechSynthesis, private readonly language: string, private readonly lost: (text: string) => void) {}

  wake(): void {
    if (this.#awake) return;
    this.#awake = true;
    // A silent word inside the tap opens the queue on phones.
    const opener = new SpeechSynthesisUtterance(" ");
    opener.volume = 0;
    this.speech.speak(opener);
  }

  say(text: string, when: "now" | "ifQuiet"): boolean {
    if (!this.#awake || this.#failures >= chances) return false;
    const busy = this.speech.speaking || this.speech.pending;
    if (busy && when === "ifQuiet") return true;
    // Not without need: some browsers swallow words that follow a cancel too closely.
    if (busy) this.speech.cancel();
    // Some browsers stay paused after the page was hidden; resuming a running queue does nothing.
    this.speech.resume();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = this.language;
    utterance.onstart = () => this.#heard();
    utterance.onerror = (event) => {
      if (event.error !== "canceled" && event.error !== "interrupted") this.#failed(text);
    };
    this.speech.speak(utterance);
    this.#guard(text);
    return true;
  }

  /** Switching the voice off and on again gives a dead queue new chances. */
  hush(): void {
    this.#failures = 0;
    this.#unwatch();
    if (this.#awake) this.speech.cancel();
  }

  #heard(): void {
    this.#unwatch();
    this.#failures = 0;
  }

  #failed(text: string): void {
    this.#unwatch();
    this.#failures += 1;
    this.lost(text);
  }

  #guard(text: string): void {
    this.#unwatch();
    this.#watch = setTimeout(() => {
      this.speech.cancel();
      this.#failed(text);
    }, patience);
  }

  #unwatch(): void {
    if (this.#watch !== null) clearTimeout(this.#watch);
    this.#watch = null;
  }
}

/** Where the browser lets a page choose, its sounds mix with the person's music instead of lowering it. */
function mixWithMusic(): void {
  const session = (navigator as Navigator & { audioSession?: { type: string } }).audioSession;
  if (session !== undefined) session.type = "ambient";
}

const silent: Voice = { wake: () => undefined, say: () => false, hush: () => undefined };

export function createVoice(language: string, lost: (text: string) => void): Voice {
  const speech = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  if (speech === undefined) return silent;
  mixWithMusic();
  return new SpeechVoice(speech, language, lost);
}
