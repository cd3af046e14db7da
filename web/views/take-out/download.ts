/** Hands a file to the browser under this name. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it when it gets to it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
