/** A picture on a page as this sees it: how much of it is in view, how far its middle is from the middle of the view. */
export interface Sight {
  readonly seen: number;
  readonly distance: number;
}

/** More moving at once would be restless, and slow on an old phone. */
export const most = 3;

const enough = 0.6;

/** Which pictures move: the one pointed at or focused, then those in view, nearest to the middle first. */
export function chosen<T>(sights: ReadonlyMap<T, Sight>, pointed: T | null): Set<T> {
  const inView = [...sights].filter(([, sight]) => sight.seen >= enough).sort(([, one], [, other]) => one.distance - other.distance);
  const wanted = inView.map(([picture]) => picture).filter((picture) => picture !== pointed);
  return new Set(pointed === null ? wanted.slice(0, most) : [pointed, ...wanted.slice(0, most - 1)]);
}
