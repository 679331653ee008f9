import { Tag as NhsTag } from 'nhsuk-react-components';
import type { ReactNode } from 'react';

/** The state of something, in a word. Colour never says it alone. */
export type Tone = 'white' | 'grey' | 'green' | 'aqua-green' | 'blue' | 'purple' | 'pink' | 'red' | 'orange' | 'yellow';

export function Tag({ children, tone = 'grey' }: { children: ReactNode; tone?: Tone }) {
  return <NhsTag modifier={tone}>{children}</NhsTag>;
}
