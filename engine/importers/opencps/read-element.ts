import type { Bilingual, Finding } from '../../../schemas/types/index.ts';
import type { BundlePlace } from '../../domain/exchange/bundle.ts';
import type { ElementSpec, FieldSpec } from './element-spec.ts';
import { readValue, whenSilent } from './read-values.ts';
import type { XmlElement } from './read-xml.ts';
import { UnreadElements } from './unread.ts';

/** A record read from an element, before it is held against its schema. */
export interface ReadRecord {
  body: Record<string, unknown>;
  places: Map<string, BundlePlace>;
  findings: Finding[];
}

const SHOWN = 200;
/** Remarks on one record beyond these tell nobody more. */
const MOST_REMARKS = 50;

class RecordReader {
  readonly places = new Map<string, BundlePlace>();
  readonly findings: Finding[] = [];
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  record(element: XmlElement, spec: ElementSpec, pointer: string): Record<string, unknown> {
    this.places.set(pointer, { file: this.file, line: element.line });
    const unread = new UnreadElements();
    const body: Record<string, unknown> = {};
    const byName = new Map<string, XmlElement>();
    const known = new Set(spec.fields.map(({ xml }) => xml));
    for (const child of element.children)
      if (known.has(child.name) && !byName.has(child.name)) byName.set(child.name, child);
      else this.leave(child, unread, '', pointer);
    for (const field of spec.fields) this.field(byName.get(field.xml), field, body, unread, pointer);
    return { ...body, ...unread.asField() };
  }

  private field(
    child: XmlElement | undefined,
    field: FieldSpec,
    body: Record<string, unknown>,
    unread: UnreadElements,
    parent: string,
  ): void {
    const pointer = `${parent}/${field.field}`;
    if (child) this.places.set(pointer, { file: this.file, line: child.line });
    if (field.as === 'list' || field.as === 'codes') {
      if (child) body[field.field] = this.list(child, field, unread, parent);
      else if (field.required) body[field.field] = [];
      return;
    }
    const silent = field.required ? whenSilent[field.as] : undefined;
    const value = child ? (this.leaf(child, field.as, pointer) ?? silent) : silent;
    if (value !== undefined) body[field.field] = value;
  }

  private leaf(child: XmlElement, as: keyof typeof readValue, pointer: string): unknown {
    if (child.children.length > 0) {
      const message = {
        vi: `thẻ ${child.name} phải là chữ, không có thẻ con`,
        en: `element ${child.name} must be plain text`,
      };
      this.note('error', 'element-not-text', child, pointer, message);
      return undefined;
    }
    const read = readValue[as](child.text);
    if ('value' in read) return read.value;
    this.note('error', read.mistake.code, child, pointer, read.mistake.message);
    return undefined;
  }

  private list(
    wrapper: XmlElement,
    field: Extract<FieldSpec, { as: 'list' | 'codes' }>,
    unread: UnreadElements,
    parent: string,
  ): unknown[] {
    const name = field.as === 'list' ? field.item.name : field.item;
    const items: unknown[] = [];
    for (const child of wrapper.children) {
      const pointer = `${parent}/${field.field}/${items.length}`;
      if (child.name !== name) this.leave(child, unread, `${field.xml}/`, parent);
      else if (field.as === 'list') items.push(this.record(child, field.item, pointer));
      else {
        this.places.set(pointer, { file: this.file, line: child.line });
        items.push((field.inner ? child.children.find((inner) => inner.name === field.inner) : child)?.text ?? '');
      }
    }
    return items;
  }

  private leave(element: XmlElement, unread: UnreadElements, prefix: string, pointer: string): void {
    unread.keep(prefix, element);
    const message = {
      vi: `thẻ ${element.name} không được dùng; nội dung được giữ nguyên`,
      en: `element ${element.name} is not used; what it holds is kept`,
    };
    this.note('info', 'element-unread', element, pointer, message);
  }

  private note(
    severity: Finding['severity'],
    code: string,
    element: XmlElement,
    path: string,
    message: Bilingual,
  ): void {
    if (severity === 'info' && this.findings.length >= MOST_REMARKS) return;
    const value = element.text.slice(0, SHOWN).toWellFormed();
    this.findings.push({ code, severity, path, message, file: this.file, line: element.line, value });
  }
}

/** Reads one element by its spec; unknown children are kept, and every value that cannot be understood is an error in its place. */
export function readElement(element: XmlElement, spec: ElementSpec, file: string): ReadRecord {
  const reader = new RecordReader(file);
  const body = reader.record(element, spec, '');
  return { body, places: reader.places, findings: reader.findings };
}
