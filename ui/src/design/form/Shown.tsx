/** A bar filled to a share, drawn without any inline style in the markup. */
export function Shown({ of }: { of: number }) {
  const percent = Math.max(0, Math.min(1, of)) * 100;
  return (
    <svg className="sb-fill" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width={percent} height="1" />
    </svg>
  );
}
