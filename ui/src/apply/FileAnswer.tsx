import { Failing, FileField, useWords } from '../design';
import { type ApplicationForm, type AttachedFile, pickPage, type Question, useAct } from '../wire';

interface Props {
  form: ApplicationForm;
  question: Question;
  file: AttachedFile | null;
  onRemove: () => void;
}

/** A file: a PDF or a picture of up to 10 MB, picked in the computer's own dialog. */
export function FileAnswer({ form, question, file, onRemove }: Props) {
  const { t, both, count } = useWords();
  const attach = useAct('attachFile', { quiet: true });
  const size = file ? t('apply-file-size', { kilobytes: count(Math.max(1, Math.round(file.size / 1000))) }) : '';
  return (
    <>
      <FileField
        name={question.key}
        label={both(question.title)}
        optional={!question.required}
        value={file ? { name: `${file.name} ${size}`, token: file.sha256, size: file.size, elsewhere: null } : null}
        pick={pickPage}
        onChange={(picked) => {
          if (picked) void attach.run({ application: form.application, question: question.key, file: picked.token });
          else onRemove();
        }}
        disabled={attach.busy}
      />
      {attach.failed ? <Failing failed={attach.failed} /> : null}
    </>
  );
}
