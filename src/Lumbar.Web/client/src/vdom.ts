/**
 * A very small keyed renderer. Segments change every two seconds while a finger may be on a button, so a button must
 * stay the same element; and text enters only as text, never as markup. Attributes only: the CSP allows no inline style.
 */

export type Attributes = Readonly<Record<string, string | number | boolean | null>>;
export type Handlers = Readonly<Partial<Record<"click" | "submit" | "change", (event: Event) => void>>>;

export interface VNode {
  readonly tag: string;
  readonly key: string | null;
  readonly attributes: Attributes;
  readonly on: Handlers;
  /** Null leaves the children to someone else (the figure). */
  readonly children: readonly (VNode | string)[] | null;
}

export type Child = VNode | string | null | false | readonly Child[];

export interface Props extends Record<string, unknown> {
  readonly key?: string;
  readonly on?: Handlers;
  readonly foreign?: boolean;
}

const svgTags = new Set(["svg", "path", "rect", "circle", "g"]);
const svgSpace = "http://www.w3.org/2000/svg";

export function h(tag: string, props: Props = {}, ...children: readonly Child[]): VNode {
  const { key, on, foreign, ...attributes } = props;
  if ("style" in attributes) throw new Error(`<${tag}> must not have a style attribute: the content security policy forbids it.`);
  return { tag, key: key ?? null, on: on ?? {}, attributes: attributes as Attributes, children: foreign === true ? null : flat(children) };
}

function flat(children: readonly Child[]): (VNode | string)[] {
  return children.flatMap((child) => {
    if (child === null || child === false) return [];
    return Array.isArray(child) ? flat(child as readonly Child[]) : [child as VNode | string];
  });
}

const drawn = new WeakMap<Node, VNode | string>();

/** Makes the children of `parent` match `wanted`, keeping every element whose tag and key are still there. */
export function patch(parent: Element, wanted: readonly (VNode | string)[]): void {
  const old = new Map<string, ChildNode>();
  Array.from(parent.childNodes).forEach((node, index) => old.set(nameOf(drawn.get(node), index), node));
  const kept = wanted.map((one, index) => {
    const name = nameOf(one, index);
    const found = old.get(name);
    old.delete(name);
    return found ?? create(one);
  });
  // Leftovers go first: then what stays is already in place and is not moved, so it keeps the focus.
  for (const node of old.values()) node.remove();
  kept.forEach((node, index) => {
    const present = parent.childNodes[index] ?? null;
    if (present !== node) parent.insertBefore(node, present);
    update(node, wanted[index] as VNode | string);
  });
}

function nameOf(one: VNode | string | undefined, index: number): string {
  if (one === undefined) return `foreign:${index}`;
  if (typeof one === "string") return `text:${index}`;
  return `${one.tag}:${one.key ?? `#${index}`}`;
}

function create(one: VNode | string): ChildNode {
  if (typeof one === "string") return document.createTextNode("");
  return svgTags.has(one.tag) ? document.createElementNS(svgSpace, one.tag) : document.createElement(one.tag);
}

function update(node: ChildNode, wanted: VNode | string): void {
  if (typeof wanted === "string") {
    if (node.nodeValue !== wanted) node.nodeValue = wanted;
    drawn.set(node, wanted);
    return;
  }
  const before = drawn.get(node);
  const element = node as Element;
  setAttributes(element, typeof before === "object" ? before.attributes : {}, wanted.attributes);
  setHandlers(element, wanted.on);
  drawn.set(node, wanted);
  if (wanted.children !== null) patch(element, wanted.children);
}

function setAttributes(element: Element, before: Attributes, after: Attributes): void {
  for (const [name, value] of Object.entries(after)) {
    if (before[name] === value) continue;
    if (value === null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const name of Object.keys(before)) if (!(name in after)) element.removeAttribute(name);
}

function setHandlers(element: Element, on: Handlers): void {
  const target = element as HTMLElement;
  target.onclick = on.click ?? null;
  target.onsubmit = on.submit ?? null;
  target.onchange = on.change ?? null;
}
