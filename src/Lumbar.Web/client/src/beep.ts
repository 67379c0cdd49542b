import type { Tone } from "./state";

/** Short soft tones for the same events the voice speaks. */
export interface Beeper {
  wake(): void;
  beep(tone: Tone): void;
}

interface Note {
  readonly hertz: number;
  readonly seconds: number;
}

const notes: Record<Tone, readonly Note[]> = {
  tick: [{ hertz: 660, seconds: 0.06 }],
  go: [{ hertz: 880, seconds: 0.12 }],
  hold: [{ hertz: 990, seconds: 0.16 }],
  back: [{ hertz: 590, seconds: 0.14 }],
  switch: [{ hertz: 590, seconds: 0.14 }, { hertz: 880, seconds: 0.18 }],
  rest: [{ hertz: 660, seconds: 0.14 }, { hertz: 495, seconds: 0.22 }],
  done: [{ hertz: 660, seconds: 0.14 }, { hertz: 880, seconds: 0.14 }, { hertz: 990, seconds: 0.3 }],
};

const loudness = 0.12;
const attack = 0.012;

class ToneBeeper implements Beeper {
  #context: AudioContext | null = null;

  wake(): void {
    this.#context ??= new AudioContext();
    if (this.#context.state === "suspended") void this.#context.resume();
  }

  beep(tone: Tone): void {
    const context = this.#context;
    if (context === null || context.state !== "running") return;
    let at = context.currentTime;
    for (const note of notes[tone]) {
      this.#play(context, note, at);
      at += note.seconds + 0.03;
    }
  }

  #play(context: AudioContext, note: Note, at: number): void {
    const tone = context.createOscillator();
    const level = context.createGain();
    tone.frequency.value = note.hertz;
    level.gain.setValueAtTime(0, at);
    level.gain.linearRampToValueAtTime(loudness, at + attack);
    level.gain.exponentialRampToValueAtTime(0.0001, at + note.seconds);
    tone.connect(level).connect(context.destination);
    tone.start(at);
    tone.stop(at + note.seconds + 0.02);
  }
}

const silent: Beeper = { wake: () => undefined, beep: () => undefined };

export const createBeeper = (): Beeper => ((globalThis as { AudioContext?: unknown }).AudioContext === undefined ? silent : new ToneBeeper());
