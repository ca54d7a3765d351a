import { isRecord } from '../../domain/exchange/same-value.ts';
import type { ElementSpec, FieldSpec } from './element-spec.ts';
import { unreadNodes } from './unread.ts';
import type { XmlNode } from './write-xml.ts';

/** An element without children. */
export const leaf = (name: string, text: string): XmlNode => ({ name, text, children: [] });

/** An element of elements. */
export const branch = (name: string, children: readonly XmlNode[]): XmlNode => ({ name, text: '', children });

function fieldNode(field: FieldSpec, value: unknown, unread: unknown): XmlNode[] {
  if (value === undefined || value === null) return [];
  if (field.as === 'list') {
    const items = Array.isArray(value) ? value.filter(isRecord) : [];
    return [
      branch(field.xml, [...items.map((item) => writeElement(item, field.item)), ...unreadNodes(unread, field.xml)]),
    ];
  }
  if (field.as === 'codes') {
    const items = Array.isArray(value) ? value.map(String) : [];
    const { item, inner } = field;
    const nodes = items.map((code) => (inner === undefined ? leaf(item, code) : branch(item, [leaf(inner, code)])));
    return [branch(field.xml, [...nodes, ...unreadNodes(unread, field.xml)])];
  }
  return [leaf(field.xml, Array.isArray(value) ? value.join(',') : String(value))];
}

/** The element of a record: known fields in the order of the XSD, then what was never understood. */
export function writeElement(body: Record<string, unknown>, spec: ElementSpec): XmlNode {
  const known = spec.fields.flatMap((field) => fieldNode(field, body[field.field], body.unread));
  return branch(spec.name, [...known, ...unreadNodes(body.unread)]);
}
