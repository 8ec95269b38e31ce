/** Network Information API: Chrome only. */
type NavigatorWithConnection = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/** Whether there is a network. */
export function isOnline(): boolean {
  return navigator.onLine;
}

/** Whether the reader's system asks for little traffic; never so where the browser does not tell (Firefox). */
export function savesData(): boolean {
  return (navigator as NavigatorWithConnection).connection?.saveData ?? false;
}
