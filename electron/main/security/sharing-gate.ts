/** The one server the storage's window may talk to, as an origin like `wss://sync.example.com`; `null` while nothing is shared. */
export type SharingGate = {
  server: string | null;
  /** Whether something may be shared, so that the storage's page must not be handed out before `server` is known. */
  isExpected: boolean;
};
