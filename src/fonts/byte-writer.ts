/** Bytes written one after another, most significant first, as fonts have them. */
export class ByteWriter {
  #bytes = Buffer.alloc(1024);
  #length = 0;

  /** How many there are. */
  get length(): number {
    return this.#length;
  }

  /** Those written so far: a view, which what is written later may leave behind. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Makes room for more, perhaps elsewhere: to be called before the bytes are looked up. @returns where it begins */
  #room(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const grown = Buffer.alloc(this.#length * 2);
      this.#bytes.copy(grown, 0, 0, at);
      this.#bytes = grown;
    }
    return at;
  }

  u8(value: number): void {
    const at = this.#room(1);
    this.#bytes[at] = value;
  }

  u16(value: number): void {
    const at = this.#room(2);
    this.#bytes.writeUInt16BE(value & 0xffff, at);
  }

  u32(value: number): void {
    const at = this.#room(4);
    this.#bytes.writeUInt32BE(value, at);
  }

  put(bytes: Uint8Array): void {
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
  }

  /** WOFF2’s 255UInt16: small numbers in one byte, at most 65,535 in three. */
  u16Short(value: number): void {
    if (value < 253) this.u8(value);
    else if (value < 506) this.put(Uint8Array.of(255, value - 253));
    else if (value < 762) this.put(Uint8Array.of(254, value - 506));
    else this.put(Uint8Array.of(253, value >> 8, value & 255));
  }

  /** WOFF2’s UIntBase128: seven bits a byte, the highest bit where more follow. */
  u32Short(value: number): void {
    for (let shift = 28; shift > 0; shift -= 7) if (value >>> shift) this.u8(128 | ((value >>> shift) & 127));
    this.u8(value & 127);
  }
}
