import { chosen } from "./gallery";
import type { Sight } from "./gallery";
import { fetchDrawing } from "./svg";

/**
 * Lets the pictures of a page move while they are looked at. They come standing still and stay so without scripts, where less
 * motion is wanted, and after "Pause the pictures".
 */

const memory = "lumbar-figures";
const less = matchMedia("(prefers-reduced-motion: reduce)");

/** A picture that can move: an image that changes its source, or a drawing in the page that is paused on the way. */
class Picture {
  readonly #still: string;
  readonly #moving: string;
  #drawing: SVGSVGElement | null = null;
  #plays = false;
  #coming = false;

  constructor(private readonly image: HTMLImageElement) {
    this.#still = image.src;
    this.#moving = image.dataset["moving"] ?? image.src;
  }

  get element(): Element {
    return this.#drawing ?? this.image;
  }

  play(wanted: boolean): void {
    if (wanted === this.#plays) return;
    this.#plays = wanted;
    if (this.image.dataset["live"] === undefined) this.image.src = wanted ? this.#moving : this.#still;
    else void this.#run();
  }

  /** Where less motion is wanted, a picture that was on its way stands still as a picture, not in the middle. */
  reset(): void {
    this.play(false);
    if (this.#drawing === null) return;
    this.#drawing.replaceWith(this.image);
    this.#drawing = null;
  }

  async #run(): Promise<void> {
    if (this.#drawing === null && this.#plays && !this.#coming) await this.#bring();
    if (this.#plays) this.#drawing?.unpauseAnimations();
    else this.#drawing?.pauseAnimations();
  }

  async #bring(): Promise<void> {
    this.#coming = true;
    const found = await fetchDrawing(this.#moving);
    this.#coming = false;
    if (!(found instanceof SVGSVGElement)) return;
    found.classList.add(...this.image.classList, "plays");
    this.image.replaceWith(found);
    this.#drawing = found;
    found.setCurrentTime(0);
  }
}

class Gallery {
  readonly #pictures = new Map<Element, Picture>();
  readonly #sights = new Map<Picture, Sight>();
  readonly #watch = new IntersectionObserver((seen) => this.#looked(seen), { threshold: [0, 0.6, 1] });
  #pointed: Picture | null = null;
  #isPaused = recall();

  constructor(images: readonly HTMLImageElement[], private readonly button: HTMLElement | null) {
    for (const image of images) this.#hang(image);
    this.button?.addEventListener("click", () => this.#turn());
    less.addEventListener("change", () => this.#settle());
    document.addEventListener("visibilitychange", () => this.#settle());
    this.#settle();
  }

  /** The stage is watched, not the picture on it, because that one may change. */
  #hang(image: HTMLImageElement): void {
    const stage = image.closest(".stage") ?? image;
    const picture = new Picture(image);
    this.#pictures.set(stage, picture);
    this.#watch.observe(stage);
    const frame = image.closest("a, article") ?? stage;
    for (const name of ["pointerenter", "focusin"]) frame.addEventListener(name, () => this.#point(picture));
    for (const name of ["pointerleave", "focusout"]) frame.addEventListener(name, () => this.#point(null));
  }

  #looked(seen: readonly IntersectionObserverEntry[]): void {
    const middle = innerHeight / 2;
    for (const one of seen) {
      const picture = this.#pictures.get(one.target);
      const { top, height } = one.boundingClientRect;
      if (picture !== undefined) this.#sights.set(picture, { seen: one.intersectionRatio, distance: Math.abs(top + height / 2 - middle) });
    }
    this.#settle();
  }

  #point(picture: Picture | null): void {
    this.#pointed = picture;
    this.#settle();
  }

  #turn(): void {
    this.#isPaused = !this.#isPaused;
    remember(this.#isPaused);
    this.#settle();
  }

  #settle(): void {
    const rests = this.#isPaused || less.matches || document.visibilityState === "hidden";
    const moving = rests ? new Set<Picture>() : chosen(this.#sights, this.#pointed);
    for (const picture of this.#pictures.values()) {
      if (less.matches) picture.reset();
      else picture.play(moving.has(picture));
    }
    this.#label();
  }

  #label(): void {
    if (this.button === null) return;
    this.button.hidden = less.matches || this.#pictures.size === 0;
    this.button.setAttribute("aria-pressed", String(this.#isPaused));
  }
}

function recall(): boolean {
  try {
    return localStorage.getItem(memory) === "still";
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

function remember(isPaused: boolean): void {
  try {
    if (isPaused) localStorage.setItem(memory, "still");
    else localStorage.removeItem(memory);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** On a page about one exercise the picture can be turned round. */
function turnRound(): void {
  const stage = document.querySelector(".bigstage");
  const button = document.querySelector<HTMLElement>("[data-figures-mirror]");
  if (stage === null || button === null) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const turned = stage.classList.toggle("mirrored");
    button.setAttribute("aria-pressed", String(turned));
  });
}

new Gallery([...document.querySelectorAll<HTMLImageElement>("img[data-moving]")], document.querySelector<HTMLElement>("[data-figures-pause]"));
turnRound();
