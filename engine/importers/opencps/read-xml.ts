import { SaxesParser } from 'saxes';
import type { Finding } from '../../../schemas/types/index.ts';
import { decodeXml } from './decode-xml.ts';
import { ImportRefused, type Place } from './import-refused.ts';
import { wellFormedness } from './xml-mistakes.ts';

const MAX_BYTES = 20 * 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_ELEMENTS = 500_000;
const MAX_TEXT = 2_000_000;
const MAX_NAME = 200;
const MAX_ATTRIBUTES = 64;
const MAX_STRAYS = 20;
const CHUNK = 64 * 1024;

/** An element and where its `<` stands (from 1, in UTF-16 units); `text` is its own text, NFC, empty where it only spaces out children. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
  readonly line: number;
  readonly column: number;
}

/** A parsed file with what was left out of its tree. */
export interface XmlDocument {
  readonly root: XmlElement;
  readonly findings: readonly Finding[];
}

interface OpenElement extends XmlElement {
  text: string;
  readonly children: OpenElement[];
}

/** Parses strictly, without DTD or entities of its own; throws ImportRefused with line and column at the first violation. */
export function readXml(bytes: Buffer, file: string): XmlDocument {
  if (bytes.length > MAX_BYTES) throw new ImportRefused('xml-too-large', { file }, '20 MB');
  return new TreeReader(decodeXml(bytes, file), file).read();
}

class TreeReader {
  private readonly parser = new SaxesParser({ forceXMLVersion: true, defaultXMLVersion: '1.0' });
  private readonly document: OpenElement = { name: '', text: '', children: [], line: 1, column: 1 };
  private readonly open: OpenElement[] = [this.document];
  private readonly findings: Finding[] = [];
  private readonly source: string;
  private readonly file: string;
  private lastClosed: OpenElement | undefined;
  private elements = 0;
  private attributes = 0;
  private ignoredAttributes = 0;
  private firstIgnored: Place | undefined;
  private lastEvent = 0;

  constructor(source: string, file: string) {
    this.source = source;
    this.file = file;
    const { parser } = this;
    parser.on('opentagstart', (tag) => this.start(tag.name));
    parser.on('attribute', (attribute) => this.attribute(attribute.name));
    parser.on('text', (text) => this.text(text));
    parser.on('cdata', (text) => this.text(text));
    parser.on('closetag', () => this.close());
    parser.on('comment', () => this.advance());
    parser.on('processinginstruction', () => this.advance());
    parser.on('doctype', (body) => this.doctype(body));
    parser.on('error', (error) => this.malformed(error));
  }

  read(): XmlDocument {
    for (let at = 0; at < this.source.length; at += CHUNK) {
      this.parser.write(this.source.slice(at, at + CHUNK));
      // The parser keeps one endless name, comment or text to itself until it ends: stop it here.
      if (at - this.lastEvent > MAX_TEXT) {
        throw new ImportRefused('xml-text-too-long', this.placeAt(Math.max(this.lastEvent - 1, 0)), String(MAX_TEXT));
      }
    }
    this.parser.close();
    const [root] = this.document.children;
    if (root === undefined) throw new ImportRefused('xml-malformed', this.here(), wellFormedness('no root'));
    return { root, findings: [...this.findings, ...this.attributeFinding()] };
  }

  private start(name: string): void {
    this.advance();
    const place = this.tagPlace(name);
    if (name.length > MAX_NAME) throw new ImportRefused('xml-name-too-long', place, String(MAX_NAME));
    if (this.open.length > MAX_DEPTH) throw new ImportRefused('xml-too-deep', place, String(MAX_DEPTH));
    this.elements += 1;
    if (this.elements > MAX_ELEMENTS) throw new ImportRefused('xml-too-many-elements', place, String(MAX_ELEMENTS));
    this.attributes = 0;
    const element: OpenElement = { name, text: '', children: [], line: place.line, column: place.column };
    this.current().children.push(element);
    this.open.push(element);
  }

  private attribute(name: string): void {
    this.advance();
    this.attributes += 1;
    if (name.length > MAX_NAME) throw new ImportRefused('xml-name-too-long', this.here(), String(MAX_NAME));
    if (this.attributes > MAX_ATTRIBUTES) {
      throw new ImportRefused('xml-too-many-attributes', this.here(), String(MAX_ATTRIBUTES));
    }
    if (/^(xmlns|xsi|xml)(:|$)/.test(name)) return;
    this.ignoredAttributes += 1;
    this.firstIgnored ??= this.here();
  }

  private text(text: string): void {
    this.advance();
    const element = this.current();
    if (element.text.length + text.length > MAX_TEXT) {
      throw new ImportRefused('xml-text-too-long', this.placeOf(element), String(MAX_TEXT));
    }
    element.text += text;
  }

  private close(): void {
    this.advance();
    const element = this.open.pop() ?? this.document;
    this.lastClosed = element;
    if (element.children.length === 0) {
      element.text = element.text.normalize('NFC');
      return;
    }
    element.text = element.text.trim().normalize('NFC');
    if (element.text !== '' && this.findings.length < MAX_STRAYS) this.findings.push(this.strayText(element));
  }

  private doctype(body: string): never {
    const start = this.parser.position - '<!DOCTYPE>'.length - body.length;
    throw new ImportRefused('xml-doctype', this.placeAt(start));
  }

  private malformed(error: Error): never {
    const opened = error.message.includes('unexpected close tag') ? this.lastClosed : this.current();
    throw new ImportRefused('xml-malformed', this.here(), wellFormedness(error.message, opened));
  }

  private advance(): void {
    this.lastEvent = this.parser.position;
  }

  private current(): OpenElement {
    return this.open.at(-1) ?? this.document;
  }

  private here(): Place {
    return { file: this.file, line: this.parser.line, column: Math.max(this.parser.columnIndex, 1) };
  }

  private placeOf(element: XmlElement): Place {
    return { file: this.file, line: element.line, column: element.column };
  }

  /** The `<` of the tag whose name, and one character more, has just been read. */
  private tagPlace(name: string): Required<Place> {
    const { line, columnIndex, position } = this.parser;
    if (columnIndex > 0) return { file: this.file, line, column: columnIndex - name.length - 1 };
    const start = position - name.length - 2;
    return { file: this.file, line: line - 1, column: start - this.source.lastIndexOf('\n', start) };
  }

  private placeAt(offset: number): Place {
    const before = this.source.slice(0, offset);
    return { file: this.file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  }

  private strayText(element: OpenElement): Finding {
    const message = {
      vi: `Thẻ ${element.name} có chữ nằm ngoài các thẻ con; phần chữ này không được dùng.`,
      en: `Element ${element.name} has text beside its child elements; that text is not used.`,
    };
    const value = element.text.slice(0, 200).toWellFormed();
    return { code: 'xml-stray-text', severity: 'warning', path: '', message, value, ...this.placeOf(element) };
  }

  private attributeFinding(): Finding[] {
    if (this.firstIgnored === undefined) return [];
    const message = {
      vi: `Bỏ qua ${this.ignoredAttributes} thuộc tính XML; OpenCPS không dùng thuộc tính.`,
      en: `${this.ignoredAttributes} XML attributes are ignored; OpenCPS uses none.`,
    };
    return [{ code: 'xml-attributes-ignored', severity: 'info', path: '', message, ...this.firstIgnored }];
  }
}
