// Lines are handed on in pieces of about this many characters: one write for each line would be most of the work.
const pieceSize = 65_536;

/** Texts put together to pieces that are worth a write. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < pieceSize) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
