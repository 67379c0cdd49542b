/** Keeps the screen on while the clock runs. The browser drops the lock when the page is hidden, so it is asked for again. */
export class WakeLock {
  #wanted = false;
  #asking = false;
  #lock: WakeLockSentinel | null = null;

  constructor(private readonly source: Pick<globalThis.WakeLock, "request"> | null) {}

  want(wanted: boolean): void {
    this.#wanted = wanted;
    if (wanted) void this.#acquire();
    else void this.#release();
  }

  /** Call when the page becomes visible again. */
  seen(): void {
    if (this.#wanted) void this.#acquire();
  }

  async #acquire(): Promise<void> {
    const held = this.#lock !== null && !this.#lock.released;
    if (this.source === null || held || this.#asking) return;
    this.#asking = true;
    try {
      this.#lock = await this.source.request("screen");
    } catch (error) {
      // Refused on low battery or while hidden: the session goes on, the screen may darken.
      if (!(error instanceof DOMException)) throw error;
    } finally {
      this.#asking = false;
    }
    if (!this.#wanted) await this.#release();
  }

  async #release(): Promise<void> {
    const lock = this.#lock;
    this.#lock = null;
    if (lock !== null && !lock.released) await lock.release();
  }
}

export const createWakeLock = (): WakeLock => new WakeLock((navigator as { wakeLock?: globalThis.WakeLock }).wakeLock ?? null);
