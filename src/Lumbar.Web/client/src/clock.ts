/** Turns the time that passes into whole milliseconds, from animation frames while seen and from a timer always. */
export class Clock {
  #last: number | null = null;
  #timer: ReturnType<typeof setInterval> | null = null;
  #frame: number | null = null;

  constructor(private readonly tick: (milliseconds: number) => void, private readonly now: () => number = () => performance.now()) {}

  start(): void {
    if (this.#timer !== null) return;
    this.#last = this.now();
    this.#timer = setInterval(() => this.#beat(), 100);
    this.#frame = requestAnimationFrame(() => this.#onFrame());
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#timer = this.#frame = this.#last = null;
  }

  #onFrame(): void {
    this.#beat();
    if (this.#timer !== null) this.#frame = requestAnimationFrame(() => this.#onFrame());
  }

  /** The fraction of a millisecond stays for the next beat, so that nothing is lost by rounding. */
  #beat(): void {
    if (this.#last === null) return;
    const passed = Math.floor(this.now() - this.#last);
    if (passed <= 0) return;
    this.#last += passed;
    this.tick(passed);
  }
}
