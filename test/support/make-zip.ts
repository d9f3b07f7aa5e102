import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** packed as it stands, without deflate */
  readonly stored?: boolean;
  /** what the directory tells of the size, when that is not the truth */
  readonly toldBytes?: number;
  /** flags of the entry, such as 1 for encrypted */
  readonly flags?: number;
  /** the entry points at the bytes of the one before it */
  readonly overlaps?: boolean;
}

/** A zip as a test wants it, also one that lies. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let before = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.stored === true ? content : deflateRawSync(content, { level: 9 });
    const head = headOf(part, content, packed);
    const name = Buffer.from(part.name);
    const headerAt = part.overlaps === true ? before : at;
    directory.push(directoryEntry(head, name, headerAt));
    if (part.overlaps === true) continue;
    before = at;
    const written = Buffer.concat([Buffer.from('504b0304', 'hex'), head, name, packed]);
    local.push(written);
    at += written.length;
  }
  const table = Buffer.concat(directory);
  return Buffer.concat([...local, table, endOf(parts.length, table.length, at)]);
}

/** What a local header and an entry of the directory have in common: from the version to the lengths of the names. */
function headOf({ name, flags = 0, stored, toldBytes }: ZipPart, content: Buffer, packed: Buffer): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(stored === true ? 0 : 8, 4);
  head.writeUInt32LE(crc32(content), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(toldBytes ?? content.length, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  return head;
}

function directoryEntry(head: Buffer, name: Buffer, headerAt: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(headerAt, 10);
  return Buffer.concat([Buffer.from('504b01021400', 'hex'), head, rest, name]);
}

function endOf(count: number, tableBytes: number, tableAt: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(tableBytes, 12);
  end.writeUInt32LE(tableAt, 16);
  return end;
}

/** A workbook of the smallest kind, with more in it. */
export function makeWorkbook(more: readonly ZipPart[] = [], types = 'sheet.main+xml'): Buffer {
  const content = `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${types}"/></Types>`;
  const own = [
    { name: '[Content_Types].xml', content },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
  ];
  return makeZip([...own, ...more]);
}
