/** What is used here of WebAssembly, which is no part of the language that the compiler is told of. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { model: Imports },
  ) => { readonly exports: Readonly<Record<string, WasmFunction>> };
};

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export type WasmFunction = (...numbers: number[]) => void;
type Imports = Readonly<Record<string, WasmMemory | number>>;

const PAGE = 2 ** 16;
/** Where a table may begin: at what two processors of three read fastest. */
const ALIGNED = 64;

/** The memory of a model: tables one after the other, and behind them room to work in that grows when it must. */
export class ModelMemory {
  readonly memory = new WebAssembly.Memory({ initial: 1 });
  /** The first address that is free. */
  #end = 0;

  /** Keeps room of so many bytes, and tells where. */
  reserve(bytes: number): number {
    const at = this.#end;
    this.#end = Math.ceil((at + bytes) / ALIGNED) * ALIGNED;
    this.growTo(this.#end);
    return at;
  }

  /** Keeps a table, and tells where. */
  keep(table: Int8Array | Int32Array | Float64Array): number {
    const at = this.reserve(table.byteLength);
    new Uint8Array(this.memory.buffer, at).set(
      new Uint8Array(table.buffer, table.byteOffset, table.byteLength),
    );
    return at;
  }

  /** The address of the room behind the tables. */
  get end(): number {
    return this.#end;
  }

  /** After this, views of the memory are no more: it may have moved. */
  growTo(bytes: number): void {
    const missing = bytes - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
  }
}

/** The functions of a module of this folder, which works in the memory of a model. */
export function functionsOf(
  bytes: string,
  { memory }: ModelMemory,
  numbers: Readonly<Record<string, number>>,
): Readonly<Record<string, WasmFunction>> {
  const module = new WebAssembly.Module(Buffer.from(bytes, 'base64'));
  return new WebAssembly.Instance(module, { model: { memory, ...numbers } }).exports;
}
