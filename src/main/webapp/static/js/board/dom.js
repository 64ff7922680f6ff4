/** The few things this board does to a page. Text from people goes in as text, never as markup. */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name @param {Object<string, string>} attributes @param {...(Node|string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

/** @type {(selector: string, within?: ParentNode) => HTMLElement} One that must be there. */
export const the = (selector, within = document) => {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`The board has no ${selector}`);
  return /** @type {HTMLElement} */ (found);
};

/** @type {(selector: string, within?: ParentNode) => HTMLElement[]} */
export const all = (selector, within = document) => /** @type {HTMLElement[]} */ ([...within.querySelectorAll(selector)]);

/** Touches the page only where something changed, so that a selection or a screen reader's place survives. */
export const setText = (/** @type {Element} */ element, /** @type {string} */ text) => {
  if (element.textContent !== text) element.textContent = text;
};

/** @type {(element: Element, name: string, value: string|null|undefined) => void} */
export const setAttribute = (element, name, value) => {
  if (value === null || value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/** @type {(nodes: Element[]) => number} The one somebody is in, by focus or by marking words; -1: none. */
const occupied = (nodes) => {
  const focused = nodes.findIndex((node) => node.contains(document.activeElement));
  const marked = getSelection();
  return focused >= 0 || !marked || marked.isCollapsed ? focused : nodes.findIndex((node) => node.contains(marked.anchorNode));
};

/**
 * The children of `parent` become these nodes in this order. The one somebody is in is never moved: the others are put
 * around it, so nobody loses the place where they type or the words they marked.
 *
 * @param {Element} parent @param {Element[]} nodes
 */
export const arrange = (parent, nodes) => {
  const { children } = parent;
  if (children.length === nodes.length && nodes.every((node, at) => children[at] === node)) return;
  const staying = new Set(nodes);
  for (const child of [...children]) if (!staying.has(child)) child.remove();
  if (nodes.length === 0) return;
  const there = occupied(nodes);
  const still = Math.max(0, there);
  if (there < 0 && parent.firstElementChild !== nodes[0]) parent.prepend(nodes[0]);
  for (let i = still - 1; i >= 0; i--) if (nodes[i].nextElementSibling !== nodes[i + 1] || nodes[i].parentNode !== parent) nodes[i + 1].before(nodes[i]);
  for (let i = still + 1; i < nodes.length; i++) if (nodes[i].previousElementSibling !== nodes[i - 1] || nodes[i].parentNode !== parent) nodes[i - 1].after(nodes[i]);
};

/**
 * Keeps one element for each thing, found by `data-id`.
 *
 * @template {{id: string}} T
 * @param {Element} parent @param {T[]} things
 * @param {(thing: T) => Element} create @param {(element: HTMLElement, thing: T) => void} fill
 * @returns {Element[]} in the order of the things
 */
export const elementsFor = (parent, things, create, fill) => {
  const known = new Map(/** @type {HTMLElement[]} */ ([...parent.children]).map((element) => [element.dataset.id, element]));
  return things.map((thing) => {
    const element = /** @type {HTMLElement} */ (known.get(thing.id) ?? create(thing));
    setAttribute(element, 'data-id', thing.id);
    fill(element, thing);
    return element;
  });
};

/** @type {(parent: Element, id: string|null) => HTMLElement|undefined} */
export const childFor = (parent, id) =>
  /** @type {HTMLElement[]} */ ([...parent.children]).find((element) => id !== null && element.dataset.id === id);

/** @type {(id: string) => HTMLElement} The first element of a template, as a copy. */
export const copyOf = (id) => {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById(id));
  return /** @type {HTMLElement} */ (/** @type {Element} */ (template.content.firstElementChild).cloneNode(true));
};
