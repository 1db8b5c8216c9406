/** How files of a data folder are sealed before they are written, and opened after they were read. */
export type Sealing = {
  /** Whether it seals at all. */
  isOn: boolean;
  /** @param kind what the file is; only as the same it opens again */
  seal(kind: string, bytes: Uint8Array): Uint8Array;
  /** What is in a file; the file itself when it is not sealed, `null` when it was changed or its key is gone. */
  open(kind: string, bytes: Uint8Array): Uint8Array | null;
  /** Whether a file is sealed as one would be now. */
  isSealed(bytes: Uint8Array): boolean;
};

/** Leaves files readable: those of a data folder that is not encrypted. */
export const NOT_SEALED: Sealing = { isOn: false, seal: (_kind, bytes) => bytes, open: (_kind, bytes) => bytes, isSealed: () => true };
