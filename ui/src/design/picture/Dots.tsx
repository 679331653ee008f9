import { useId } from 'react';
import { useWords } from '../words/Words';

export interface Dot {
  /** Who scored, for the table that is heard; may be a letter where names are hidden. */
  who: string;
  /** Where on the scale. */
  at: number;
}

interface DotsProps {
  /** What is shown: "Scores of LSHW-2026-014". */
  label: string;
  dots: Dot[];
  least: number;
  greatest: number;
  /** A mark on the scale, such as the mean. */
  mark?: number | undefined;
  /** A line on the scale, such as the threshold. */
  line?: number | undefined;
}

/** Scores on their scale, a dot each, with the same as a table for those who hear the screen. */
export function Dots({ label, dots, least, greatest, mark, line }: DotsProps) {
  const { t } = useWords();
  const id = useId();
  const width = 160;
  const x = (value: number) => 8 + ((value - least) / Math.max(1, greatest - least)) * (width - 16);
  const stacked = new Map<string, number>();
  return (
    <div className="sb-dots">
      <svg viewBox={`0 0 ${width} 28`} width={width} height="28" role="img" aria-labelledby={id}>
        <title id={id}>{label}</title>
        <line className="sb-dots__scale" x1={x(least)} x2={x(greatest)} y1="20" y2="20" />
        {Array.from({ length: greatest - least + 1 }, (_, step) => (
          <line key={step} className="sb-dots__scale" x1={x(least + step)} x2={x(least + step)} y1="17" y2="23" />
        ))}
        {line === undefined ? null : <line className="sb-dots__line" x1={x(line)} x2={x(line)} y1="4" y2="26" />}
        {mark === undefined ? null : <path className="sb-dots__mark" d={`M${x(mark)} 21l-4 6h8z`} />}
        {dots.map((dot) => {
          const key = x(dot.at).toFixed(0);
          const above = stacked.get(key) ?? 0;
          stacked.set(key, above + 1);
          return <circle key={`${dot.who} ${dot.at}`} className="sb-dots__dot" cx={x(dot.at)} cy={20 - above * 5} r="4" />;
        })}
      </svg>
      {/* A table takes the room of its words whatever its own width: what hides it stands around it. */}
      <div className="nhsuk-u-visually-hidden">
        <table>
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui-dots-who')}</th>
              <th scope="col">{t('ui-dots-score')}</th>
            </tr>
          </thead>
          <tbody>
            {dots.map((dot) => (
              <tr key={`${dot.who} ${dot.at}`}>
                <th scope="row">{dot.who}</th>
                <td>{dot.at}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
