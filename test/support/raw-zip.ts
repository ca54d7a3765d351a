import { crc32, deflateRawSync } from 'node:zlib';

/** A zip entry as a hostile writer would set it: every header field may lie. */
export interface RawEntry {
  readonly name: string | Buffer;
  readonly content?: Buffer | string;
  readonly packed?: Buffer;
  readonly flags?: number;
  readonly method?: number;
  readonly mode?: number;
  readonly declaredSize?: number;
  readonly checksum?: number;
}

const UTF8_NAME = 0x800;
const DEFLATE = 8;

/** Zip bytes written by hand, because honest libraries refuse to write most of these. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? '<a />');
    const method = entry.method ?? DEFLATE;
    const packed = entry.packed ?? (method === 0 ? content : deflateRawSync(content));
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(entry.flags ?? UTF8_NAME, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(entry.checksum ?? crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(entry.declaredSize ?? content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([63, 3]), shared, tail, name]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}
