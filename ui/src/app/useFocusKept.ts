import { useEffect } from 'react';

/**
 * Keeps the focus in the screen when what has it goes with an act: the button that undid its row,
 * the row that was taken off a list. It moves to the row, to the one in its place, or to the
 * screen's heading, or to the screen where it has none; those who work by keyboard would otherwise
 * begin again at the top of the window.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let last: { element: Element; row: HTMLTableRowElement | null; table: HTMLTableElement | null; index: number } | null = null;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const row = target.closest('tr');
      last = target.closest('#main') ? { element: target, row, table: target.closest('table'), index: row?.rowIndex ?? 0 } : null;
    };
    const look = () => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      const { row, table, index } = last;
      const near = row?.isConnected ? row : table?.isConnected ? table.rows[Math.min(index, table.rows.length - 1)] : undefined;
      const to =
        near?.querySelector<HTMLElement>('a, button, select') ??
        document.querySelector<HTMLElement>('#main h1') ??
        document.querySelector<HTMLElement>('#main');
      if (!to) return;
      last = null;
      to.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
