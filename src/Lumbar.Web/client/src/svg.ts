import { filmOf, filmSecond, noFigure } from "./figure";
import type { FigureFactory, FigurePort, Film, Moment } from "./figure";
import type { Side } from "./script";

export type Drawing = Pick<SVGSVGElement, "pauseAnimations" | "setCurrentTime"> & Element;
export type Fetcher = (url: string) => Promise<Drawing | null>;

/** Fetches a picture and makes it part of this page. Null when it cannot be had: the stage then stays empty. */
export async function fetchDrawing(url: string): Promise<Drawing | null> {
  try {
    const response = await fetch(url);
    if (!response.ok) return null;
    const root = new DOMParser().parseFromString(await response.text(), "image/svg+xml").documentElement;
    return root instanceof SVGSVGElement ? (document.importNode(root, true) as SVGSVGElement) : null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

/** A figure that stands exactly where the session is. It has no clock of its own: what it shows is told to it. */
class SvgFigure implements FigurePort {
  #drawing: Drawing | null = null;
  #moment: Moment = { phase: "start" };

  constructor(private readonly film: Film, private readonly stage: Element, drawing: Promise<Drawing | null>) {
    void drawing.then((found) => found !== null && this.#arrive(found));
  }

  show(moment: Moment): void {
    this.#moment = moment;
    this.#drawing?.setCurrentTime(filmSecond(this.film, moment));
  }

  mirror(side: Side | null): void {
    this.stage.classList.toggle("mirrored", side !== null && side !== this.film.side);
  }

  #arrive(found: Drawing): void {
    this.#drawing = found;
    found.classList.add("figure", "plays");
    found.setAttribute("preserveAspectRatio", "xMidYMax meet");
    this.stage.replaceChildren(found);
    found.pauseAnimations();
    this.show(this.#moment);
  }
}

/** Figures from the site, each fetched once. */
export function svgFigures(fetchOne: Fetcher = fetchDrawing): FigureFactory {
  const shelf = new Map<string, Promise<Drawing | null>>();
  const take = (url: string): Promise<Drawing | null> => {
    const found = shelf.get(url) ?? fetchOne(url);
    shelf.set(url, found);
    return found.then((drawing) => (drawing === null ? null : (drawing.cloneNode(true) as Drawing)));
  };
  return (item, stage) => {
    const film = filmOf(item.figure);
    return film === null ? noFigure : new SvgFigure(film, stage, take(film.url));
  };
}
