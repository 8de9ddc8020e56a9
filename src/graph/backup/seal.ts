import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** What a backup holds, in figures that its restore has to come to again. */
export interface Counts {
  readonly articles: number;
  readonly assertions: number;
  readonly claims: number;
  readonly judgements: number;
}

/** What stands at the end of a backup. */
export interface Seal {
  /** When it was made, as ISO 8601. */
  readonly made: string;
  /** The Neo4j that wrote it. */
  readonly neo4j: string;
  readonly counts: Counts;
  /** Of all that stands before the seal. */
  readonly sha256: string;
}

// A frame that every reader of zstd passes over (RFC 8878, 3.1.2), so a sealed backup is a dump like any other. What follows
// the JSON tells where it begins.
const frame = 0x184d2a50;
const tail = 'isnadbak';
const longest = 65_536;

/** The seal as the bytes that end the file. */
export const sealBytes = (seal: Seal): Buffer => {
  const json = Buffer.from(JSON.stringify(seal));
  const ends = Buffer.alloc(4 + tail.length);
  ends.writeUInt32LE(json.length, 0);
  ends.write(tail, 4, 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt32LE(frame, 0);
  head.writeUInt32LE(json.length + ends.length, 4);
  return Buffer.concat([head, json, ends]);
};

const bytesAt = async (file: FileHandle, start: number, count: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(count);
  const { bytesRead } = await file.read(bytes, 0, count, start);
  return bytes.subarray(0, bytesRead);
};

/** A seal, and where what it seals ends. */
export interface FoundSeal {
  readonly seal: Seal;
  readonly sealed: number;
}

/** The seal of a file. Undefined where it has none: a dump of neo4j-admin, or a backup whose end is missing. */
export const sealOf = async (file: FileHandle): Promise<FoundSeal | undefined> => {
  const { size } = await file.stat();
  const ends = await bytesAt(file, Math.max(0, size - 4 - tail.length), 4 + tail.length);
  if (ends.subarray(4).toString('latin1') !== tail) return undefined;
  const length = ends.readUInt32LE(0);
  const sealed = size - 8 - length - ends.length;
  if (length > longest || sealed < 0) return undefined;
  const json = await bytesAt(file, sealed + 8, length);
  return { seal: JSON.parse(json.toString('utf8')) as Seal, sealed };
};

/** SHA-256 of the first bytes of a file, as hexadecimal digits. */
export const digestOf = async (file: FileHandle, count: number): Promise<string> => {
  const hash = createHash('sha256');
  if (count === 0) return hash.digest('hex');
  const bytes = file.createReadStream({ start: 0, end: count - 1, autoClose: false, highWaterMark: 1 << 20 });
  for await (const chunk of bytes) hash.update(chunk as Buffer);
  return hash.digest('hex');
};
