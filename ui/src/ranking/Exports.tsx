import { Button, useWords } from '../design';
import { type ListFormat, saveDocument, useAct } from '../wire';

/** The ranked list and the conflicts register, as files. */
export function Exports({ call }: { call: string }) {
  const { t, language } = useWords();
  const ranked = useAct('exportRankedList', { toast: true });
  const conflicts = useAct('exportConflictsRegister', { toast: true });
  const save = async (act: typeof ranked | typeof conflicts, format: ListFormat) => {
    const made = await act.run({ call, format, language });
    if (made) await saveDocument(made);
  };
  return (
    <>
      {(['pdf', 'csv'] as const).map((format) => (
        <Button key={`list ${format}`} kind="plain" small busy={ranked.busy} onClick={() => void save(ranked, format)}>
          {t(`ranking-export-${format}`)}
        </Button>
      ))}
      {(['pdf', 'csv'] as const).map((format) => (
        <Button key={`conflicts ${format}`} kind="plain" small busy={conflicts.busy} onClick={() => void save(conflicts, format)}>
          {t(`ranking-conflicts-${format}`)}
        </Button>
      ))}
    </>
  );
}
