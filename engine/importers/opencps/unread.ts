import { readXml, type XmlElement } from './read-xml.ts';
import { writeXml, type XmlNode } from './write-xml.ts';

/** Elements nothing reads, by name (`name#2` when repeated): the text of a leaf, the XML of anything else. */
export type Unread = Record<string, string>;

const leaf = (name: string, text: string): XmlNode => ({ name, text, children: [] });

/** Collects what nothing reads of one record, word for word. */
export class UnreadElements {
  private readonly kept: [string, string][] = [];
  private readonly counts = new Map<string, number>();

  /** `prefix` is the wrapper it stands in, with a slash. */
  keep(prefix: string, element: XmlElement): void {
    const name = prefix + element.name;
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    const key = count === 1 ? name : `${name}#${count}`;
    this.kept.push([key, element.children.length === 0 ? element.text : writeXml(element)]);
  }

  /** For the body: nothing where nothing was kept. */
  asField(): { unread?: Unread } {
    return this.kept.length === 0 ? {} : { unread: Object.fromEntries(this.kept) };
  }
}

function nodeOf(name: string, kept: string): XmlNode {
  if (!kept.startsWith('<?xml')) return leaf(name, kept);
  try {
    const { root } = readXml(Buffer.from(kept), name);
    // A leaf may hold XML as its text: only what this module itself wrote is an element again.
    return root.name === name && root.children.length > 0 && writeXml(root) === kept ? root : leaf(name, kept);
  } catch {
    return leaf(name, kept);
  }
}

const ELEMENT_NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/** The kept elements of one parent again: of the record itself, or of its wrapper `inside`. */
export function unreadNodes(unread: unknown, inside = ''): XmlNode[] {
  if (typeof unread !== 'object' || unread === null) return [];
  return Object.entries(unread).flatMap(([key, kept]) => {
    const [path = '', ...wrapped] = key.split('/').toReversed();
    const name = path.replace(/#\d+$/, '');
    if (wrapped.join('/') !== inside || typeof kept !== 'string' || !ELEMENT_NAME.test(name)) return [];
    return [nodeOf(name, kept)];
  });
}
