// Finds what a person or a screen reader would: by role and name. Called with (role, name, exact, the
// name of the group it is in, or null); returns the elements that are shown, in document order.
const SELECTORS = {
  button: 'button, input[type=button], input[type=submit], summary, [role=button]',
  link: 'a[href], [role=link]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  textbox:
    'input:not([type]), input[type=text], input[type=password], input[type=email], input[type=search], input[type=tel], input[type=url], input[type=number], textarea, [role=textbox], [role=searchbox], [role=combobox]:is(input)',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  radio: 'input[type=radio], [role=radio]',
  combobox: 'select, [role=combobox]',
  option: 'option, [role=option]',
  tab: '[role=tab]',
  row: 'tr, [role=row]',
  cell: 'td, th, [role=cell]',
  dialog: 'dialog[open], [role=dialog], [role=alertdialog]',
  alert: '[role=alert]',
  status: '[role=status]',
  table: 'table, [role=table]',
  group: 'fieldset, [role=group], dialog[open], [role=dialog]',
  region: 'section[aria-label], section[aria-labelledby], [role=region]',
  navigation: 'nav, [role=navigation]',
  image: 'img, svg[role=img], [role=img], canvas',
};
const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
// The text as a screen reader gathers it: without what is hidden from it, with a space between boxes.
const gathered = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  const inner = node.getAttribute('alt') ?? node.getAttribute('aria-label') ?? [...node.childNodes].map(gathered).join('');
  return style.display === 'inline' ? inner : ` ${inner} `;
};
const textOf = (element) => plain([...element.childNodes].map(gathered).join(''));
const nameOf = (element) => {
  const by = element.getAttribute('aria-labelledby');
  if (by) return plain(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
  const label = element.getAttribute('aria-label');
  if (label) return plain(label);
  if (element.labels && element.labels.length > 0) return plain([...element.labels].map(textOf).join(' '));
  if (element instanceof HTMLFieldSetElement && element.querySelector('legend')) return textOf(element.querySelector('legend'));
  if (element instanceof HTMLTableElement && element.caption) return textOf(element.caption);
  if (element instanceof HTMLInputElement && ['button', 'submit'].includes(element.type)) return plain(element.value);
  return plain(element.getAttribute('alt')) || textOf(element) || plain(element.getAttribute('title'));
};
const isShown = (element) =>
  // The NHS radios and checkboxes are drawn by their labels over an input of no opacity.
  element.getClientRects().length > 0 &&
  getComputedStyle(element).visibility !== 'hidden' &&
  element.closest('[aria-hidden=true], [inert]') === null;
const [role, name, exact, within] = arguments;
const selector = SELECTORS[role];
if (!selector) throw new Error('find.js knows no role ' + role);
const wanted = plain(name);
const groups =
  within === null ? [document] : [...document.querySelectorAll(SELECTORS.group)].filter((group) => isShown(group) && nameOf(group) === plain(within));
return [...document.querySelectorAll(selector)].filter((element) => {
  if (!isShown(element) || !groups.some((group) => group.contains(element))) return false;
  const own = nameOf(element);
  return exact ? own === wanted : own.includes(wanted);
});
