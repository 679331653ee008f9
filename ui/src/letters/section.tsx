import './letters.css';
import { section } from '../design';
import { useRead } from '../wire';
import { LetterDue } from './LetterDue';
import { LetterRecord } from './LetterRecord';
import { LetterRegister } from './LetterRegister';
import { TemplateEditor } from './TemplateEditor';
import { TemplateList } from './TemplateList';

/** How many letters are due. */
function useDue(): number | undefined {
  return useRead('listLetters', { ...noFilter, show: 'issued', limit: 1 }).data?.due;
}

const noFilter = { call: null, application: null, placement: null, kind: null, text: '', sort: '', offset: 0 } as const;

export default section({
  nav: [{ group: 'funding', order: 60, words: 'letters-title', to: '/letters', useCount: useDue }],
  screens: [
    { path: '/letters', show: LetterRegister },
    { path: '/letters/due/$kind/$basis/$person', show: LetterDue },
    { path: '/letters/wording', show: TemplateList },
    { path: '/letters/wording/$kind/$type', show: TemplateEditor },
    { path: '/letters/$id', show: LetterRecord },
  ],
  records: { letter: (id) => `/letters/${id}` },
  commands: [
    { words: 'letters-title', to: '/letters' },
    { words: 'letters-wording', to: '/letters/wording' },
  ],
});
