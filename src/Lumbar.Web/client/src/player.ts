import type { Beeper } from "./beep";
import { Clock } from "./clock";
import { momentAt, noFigure } from "./figure";
import type { FigureFactory, FigurePort } from "./figure";
import { pressFor } from "./keyboard";
import { step } from "./machine";
import type { Rules } from "./lasting";
import type { Scene, Sending } from "./parts";
import { resultOf } from "./result";
import type { Result } from "./result";
import { itemAt, repetitionAhead } from "./script";
import type { Script } from "./script";
import { begin } from "./state";
import type { Action, Effect, State } from "./state";
import { wakeUp } from "./store";
import type { Store } from "./store";
import { View } from "./view";
import type { Voice } from "./voice";
import type { WakeLock } from "./wake";

/** Everything outside the player that it touches. */
export interface Ports {
  readonly store: Store;
  readonly voice: Voice;
  readonly beeper: Beeper;
  readonly wake: Pick<WakeLock, "want" | "seen">;
  readonly figures: FigureFactory;
  readonly calm: () => boolean;
  readonly scant: () => boolean;
  /** Sends the result and leaves the page; false when there is no connection. */
  readonly send: (result: Result) => Promise<boolean>;
  readonly emergency: string;
}

/** The last words are heard before the page leaves, except when safety comes first. */
const lastWords = 1_800;

export class Player {
  #state: State;
  #sending: Sending = "no";
  #figure: FigurePort = noFigure;
  #stage: Element | null = null;
  readonly #view: View;
  readonly #clock = new Clock((milliseconds) => this.act({ do: "tick", milliseconds }));

  constructor(main: HTMLElement, private readonly script: Script, private readonly rules: Rules, private readonly ports: Ports) {
    const settings = ports.store.settings();
    const saved = ports.store.load();
    this.#state = saved === null ? begin(script, settings) : wakeUp(saved, settings);
    this.#view = new View(main);
  }

  get state(): State {
    return this.#state;
  }

  /** Draws the first screen; a result that was left unsent is sent now. */
  open(): void {
    this.#render();
    if (this.#state.mode === "over") void this.#submit();
  }

  act(action: Action): void {
    if (action.do !== "tick") this.#touched();
    const { state, effects } = step(this.script, this.rules, this.#state, action);
    const turned = state.mode !== this.#state.mode;
    this.#state = state;
    if (turned) this.#modeTurned();
    for (const effect of effects) this.#perform(effect);
    this.#render();
    for (const effect of effects) if (effect.kind === "beep") this.#view.flash();
    if (action.do === "hurtAnswer" && state.missing.length > 0) this.#view.focusErrors();
  }

  key(event: KeyboardEvent): void {
    const press = pressFor(event, this.#state);
    if (press === null) return;
    event.preventDefault();
    this.act({ do: press });
  }

  /** Words the voice took but could not speak. */
  unheard(text: string): void {
    this.#view.announce(text);
    this.#render();
  }

  /** The room on the screen has changed. */
  redraw(): void {
    this.#render();
  }

  /** The page is about to vanish: the present millisecond is kept. */
  leave(): void {
    if (this.#state.mode !== "waiting" && this.#sending !== "busy") this.ports.store.save(this.#state);
  }

  #touched(): void {
    this.ports.voice.wake();
    this.ports.beeper.wake();
  }

  #modeTurned(): void {
    const runs = this.#state.mode === "running";
    if (runs) this.#clock.start();
    else this.#clock.stop();
    this.ports.wake.want(runs);
  }

  #perform(effect: Effect): void {
    switch (effect.kind) {
      case "say":
        if (!this.#state.settings.voice) this.ports.voice.hush();
        if (!this.#state.settings.voice || !this.ports.voice.say(effect.text, effect.when)) this.#view.announce(effect.text);
        return;
      case "beep":
        this.ports.beeper.beep(effect.tone);
        return;
      case "save":
        this.ports.store.save(this.#state);
        return;
      case "remember":
        this.ports.store.remember(this.#state.settings);
        return;
      case "submit":
        this.#sending = "busy";
        setTimeout(() => void this.#submit(), this.#state.safety ? 0 : lastWords);
    }
  }

  async #submit(): Promise<void> {
    this.#sending = "busy";
    this.#render();
    if (await this.ports.send(resultOf(this.script, this.#state))) return;
    this.#sending = "kept";
    this.#render();
  }

  #render(): void {
    const scene: Scene = {
      script: this.script,
      state: this.#state,
      send: (action) => this.act(action),
      emergency: this.ports.emergency,
      calm: this.ports.calm(),
      scant: this.ports.scant(),
      sending: this.#sending,
      sendAgain: () => void this.#submit(),
    };
    this.#view.render(scene);
    this.#moveFigure();
  }

  /** The figure has no clock of its own: at every beat it is put where the session is, so it pauses and goes on with it. */
  #moveFigure(): void {
    const { spot } = this.#state;
    const stage = this.#view.stage();
    if (stage !== this.#stage) {
      const item = itemAt(this.script, spot);
      this.#figure = stage === null || item.figure === null ? noFigure : this.ports.figures(item, stage);
      this.#stage = stage;
    }
    const rep = repetitionAhead(this.script, spot) ?? itemAt(this.script, spot).repetitions.at(-1);
    this.#figure.mirror(rep?.side ?? null);
    this.#figure.show(momentAt(this.script, spot));
  }
}
