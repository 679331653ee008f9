import type { Standing } from './standing';

/** The sign of a cell, drawn: no two are told apart by colour alone. */
export function Sign({ of }: { of: Standing }) {
  return (
    <svg className="panel-sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawn(of)}
    </svg>
  );
}

function drawn(standing: Standing) {
  switch (standing) {
    case 'free':
      return <path d="M8 4v8M4 8h8" />;
    case 'given':
      return <circle cx="8" cy="8" r="4.500" />;
    case 'begun':
      return (
        <>
          <circle cx="8" cy="8" r="4.500" />
          <path className="panel-sign__fill" d="M8 3.500a4.500 4.500 0 0 1 0 9z" />
        </>
      );
    case 'late':
      return <path d="M8 2.500v7M8 12v1.500" />;
    case 'submitted':
      return <path d="m3 8.500 3.500 3.500L13 4.500" />;
    case 'sent-back':
      return <path d="M6 3 2.500 6.500 6 10M3 6.500h6a4 3.500 0 0 1 0 7H7" />;
    case 'conflict':
      return (
        <>
          <circle cx="8" cy="8" r="5.500" />
          <path d="m4 4 8 8" />
        </>
      );
    case 'void':
      return <path d="m4 4 8 8M12 4l-8 8" />;
  }
}
