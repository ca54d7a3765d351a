/** What is written of an element: its children, or its text where it has none. */
export interface XmlNode {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

const HEADER = "<?xml version='1.0' encoding='UTF-8'?>\n";
const NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  // A bare carriage return would come back as a line feed.
  ['\r', '&#13;'],
]);

/** The same text for the same tree: one space an indent, `<x />` where empty; characters XML cannot hold become U+FFFD. */
export function writeXml(root: XmlNode): string {
  const parts = [HEADER];
  writeElement(root, '', parts);
  return parts.join('');
}

function writeElement(element: XmlNode, indent: string, parts: string[]): void {
  const { name, text, children } = element;
  if (!NAME.test(name)) throw new TypeError(`Not an XML element name: ${name}`);
  if (children.length > 0) {
    parts.push(indent, '<', name, '>\n');
    for (const child of children) {
      writeElement(child, `${indent} `, parts);
      parts.push('\n');
    }
    parts.push(indent, '</', name, '>');
  } else if (text === '') parts.push(indent, '<', name, ' />');
  else parts.push(indent, '<', name, '>', escapeText(text), '</', name, '>');
}

function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\x20-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>\r]/g, (character) => ESCAPES.get(character) ?? character);
}
