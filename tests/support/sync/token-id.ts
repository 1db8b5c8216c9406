/** The id of a token, as the administrator revokes it by; the list has them by the second they were given out in, which two may share. */
export function tokenId(token: string): string {
  return (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { id: string }).id;
}
