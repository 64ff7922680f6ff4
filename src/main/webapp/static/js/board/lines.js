/** A line of the outline as an element: its words, or the field in which they are written. */
import { copyOf, make, setAttribute, setText, the } from './dom.js';
import { count } from './counted.js';
import { DEEPEST, LIMIT } from './outline.js';

/** @type {() => HTMLElement} */
export const newLine = () => make('li', { tabindex: '-1' }, make('span', { class: 'text', dir: 'auto' }));

/** @type {(element: HTMLElement, text: string, depth: number, marks: {idea: boolean, editing: boolean, struck: boolean}) => void} */
export const fillLine = (element, text, depth, { idea, editing, struck }) => {
  setText(the('.text', element), text);
  markIdea(element, idea);
  setAttribute(element, 'class', `d${Math.min(depth, DEEPEST)}${idea ? ' idea' : ''}${struck ? ' struck' : ''}${editing ? ' editing' : ''}`);
};

/** The way to the epiphany that was found in the line. @type {(element: HTMLElement, idea: boolean) => void} */
const markIdea = (element, idea) => {
  const there = element.querySelector('.to-epiphany');
  if (idea && !there) element.append(copyOf('idea-template'));
  if (!idea) there?.remove();
};

/** @type {(element: HTMLElement) => HTMLTextAreaElement} */
export const fieldIn = (element) => /** @type {HTMLTextAreaElement} */ (the('textarea', element));

/** The words become a field. @type {(element: HTMLElement) => void} */
export const openField = (element) => {
  element.append(...copyOf('line-template').childNodes);
  element.classList.add('editing');
};

/** @type {(element: HTMLElement|undefined) => void} */
export const closeField = (element) => {
  element?.classList.remove('editing');
  element?.querySelectorAll('textarea, .left, .strike').forEach((part) => part.remove());
};

/** The page moves no further than it must for the line to be seen. @type {(field: HTMLTextAreaElement) => void} */
export const enterField = (field) => {
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'nearest' });
};

/** As tall as its words, and with what is left of the limit. @type {(field: HTMLTextAreaElement) => void} */
export const fitField = (field) => {
  count(field, LIMIT, the('.left', /** @type {Element} */ (field.parentElement)));
  field.style.height = 'auto';
  if (field.value) field.style.height = `${field.scrollHeight + 2}px`;
};
