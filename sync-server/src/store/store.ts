/** One update of a document as it was acknowledged. */
export type LogRow = { id: number; update: Uint8Array };

/** What is stored of a document: everything up to some moment in one, and what came since. */
export type StoredDocument = { snapshot: Uint8Array | null; log: LogRow[] };

export type Access = 'read' | 'write';

/** What a user may do with a document; `*` stands for all of them, `none` keeps them out where that would let them in. */
export type Permission = { user: string; document: string; access: Access | 'none' };

/** A token that was given out. Times are seconds since 1970. */
export type IssuedToken = { id: string; user: string; issuedAt: number; expiresAt: number; revokedAt: number | null };

/** A record that is to be gone for good. */
export type Erasure = { id: number; document: string; type: string; record: string };

export type DocumentEntry = { document: string; title: string };

/**
 * Where documents, users and tokens are kept. A resolved `append` means that the update is on the disk: that is what a
 * client is told. Every method rejects when the store cannot be reached.
 */
export type Store = {
  append(document: string, update: Uint8Array, by: string): Promise<void>;
  load(document: string): Promise<StoredDocument>;
  /** The updates of some documents with a higher number, in their order. */
  updatesAfter(id: number, documents: readonly string[]): Promise<(LogRow & { document: string })[]>;
  /**
   * Puts what `build` makes of a document's rows in their place, while nobody else does the same. Rows that come meanwhile
   * stay.
   */
  compact(document: string, build: (stored: StoredDocument) => Uint8Array): Promise<void>;
  documents(): Promise<DocumentEntry[]>;
  setTitle(document: string, title: string): Promise<void>;

  addUser(user: string): Promise<void>;
  users(): Promise<string[]>;
  hasUser(user: string): Promise<boolean>;
  removeUser(user: string): Promise<void>;
  permissions(user: string): Promise<Permission[]>;
  setPermission(permission: Permission): Promise<void>;
  removePermission(user: string, document: string): Promise<void>;
  addToken(token: IssuedToken): Promise<void>;
  token(id: string): Promise<IssuedToken | null>;
  tokens(): Promise<IssuedToken[]>;
  revokeToken(id: string, at: number): Promise<boolean>;
  /** A number that changes with every change of users, tokens, permissions and erasures. */
  accessVersion(): Promise<number>;

  requestErasure(erasure: Omit<Erasure, 'id'>): Promise<void>;
  pendingErasures(): Promise<Erasure[]>;
  finishErasure(id: number): Promise<void>;

  /** Gives back the room of what was deleted, so that it is not on the disk any more either. Nobody can write meanwhile. */
  tidy(): Promise<void>;
  /** Resolves when the store answers. */
  ping(): Promise<void>;
  /** Writes a consistent copy to a file; `null` where the store has tools of its own for that. */
  backup: ((path: string) => Promise<void>) | null;
  close(): Promise<void>;
};
