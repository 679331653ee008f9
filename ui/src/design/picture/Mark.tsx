/** Seedbridge's own mark: a bridge with a shoot growing over it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg className="sb-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="sb-mark__bridge" d="M2 25h28M4 25c0-8 5-13 12-13s12 5 12 13M10 25v-7.5M16 25V12M22 25v-7.5" />
      <path className="sb-mark__leaf" d="M16 12C16 7 12.500 4 8 4c0 5 3.500 8 8 8Z" />
      <path className="sb-mark__leaf" d="M16 12c0-4 2.800-6.500 7-6.500 0 4-2.800 6.500-7 6.500Z" />
    </svg>
  );
}
