/** Browsers start the download in a later turn; the address must still lead to the bytes then. */
const KEEP_ADDRESS_MS = 60_000;

/** A file ready to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Hands a file to the browser's download. */
export function saveFile({ name, content }: SavedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}
