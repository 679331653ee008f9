/**
 * The design layer: a thin layer over the NHS components. It knows no screen; `record/` is what
 * several nouns show in the same way.
 *
 * HOW TO ADD SCREENS. Make `ui/src/<noun>/section.tsx` with a default export; the app finds it by
 * its name, so nothing else is edited. A noun's folder imports only `../design` and `../wire`.
 *
 *   export default section({
 *     nav: [{ group: 'people', order: 10, words: 'people-nav', to: '/people', useCount }],
 *     screens: [{ path: '/people', show: PeopleList }, { path: '/people/$id', show: PersonRecord }],
 *     records: { person: (id) => `/people/${id}` },
 *     commands: [{ words: 'people-add', to: '/people/new' }],
 *   });
 *
 * A LIST keeps its filters in the address and its rows come windowed from Rust. Whoever comes back
 * to it, by a back link or a key, finds its filters, its scroll place and the row they left by:
 *
 *   const list = useList({ text: '', sort: 'name' });
 *   const people = useRead('listPeople', list.asked, { keep: true });
 *   return (
 *     <Page title={t('people-title')} actions={<LinkButton to="/people/new">{t('people-add')}</LinkButton>}>
 *       <FilterBar><FilterText {...list.by('text')} label={t('ui-find')} /></FilterBar>
 *       <List of={people} list={list} caption={t('people-title')} columns={columns} rowKey={(row) => row.id}
 *         rowTo={(row) => `/people/${row.id}`} none={<EmptyState title={t('people-none')} />} />
 *     </Page>
 *   );
 *
 * A RECORD: `useParam('id')`, one `useRead`, then `Page` with `SummaryList`, `Tabs`, `Timeline`.
 *
 * A FORM is for one act. Everything stays as typed; Rust judges it, and `Form` shows what it said:
 *
 *   const add = useAct('addPerson');
 *   const form = useForm({ name: '', email: '' });
 *   const submit = async () => {
 *     const person = await add.run(form.values);
 *     if (person) go(`/people/${person.id}`);
 *   };
 *   return (
 *     <Page title={t('people-add')} width="form" back={{ to: '/people', words: t('people-title') }}>
 *       <Form failed={add.failed} onSubmit={submit}>
 *         <TextField {...form.field('name')} label={t('person-name')} first />
 *         <Button busy={add.busy}>{t('people-add')}</Button>
 *       </Form>
 *     </Page>
 *   );
 *
 * A field's `name` is its path in the input (`budget.2.amount`), so that problems find it. After an
 * act the queries on the screen are asked again and a toast names the act with Undo: a screen does
 * neither by itself. Typing that is saved by itself uses `useAutosave`.
 *
 * WORDS. `const { t, date, money, both, code } = useWords()`; ids live in `ui/locales/*`, the same
 * in both languages, in a file named for the noun (`people.ftl`), each beginning with the noun.
 */
import './theme.scss';
import './fonts.scss';
import './styles/base.css';
import './styles/text.css';
import './styles/controls.css';
import './styles/table.css';
import './styles/overlay.css';
import './styles/parts.css';

export { type Counted, type Choice, type FieldProps, FileField, MoneyField, SecretField, SelectField, TextArea, TextField, TimeField, WordCount } from './form/fields';
export { Checkbox, Checkboxes, Group, type RadioChoice, Radios } from './form/choices';
export { Combobox, type Option } from './form/Combobox';
export { DateField } from './form/DateField';
export { ScaleField, type ScalePoint } from './form/ScaleField';
export { Form } from './form/Form';
export { type Bound, type FormValues, partOf, useForm } from './form/useForm';
export { Button, Buttons, Cancel, LinkButton, TextButton } from './form/Button';
export { type Column, FilterBar, Pagination, type Sort, Table } from './table/Table';
export { ExportButton, Exporting } from './table/ExportButton';
export { FilterSelect, FilterText } from './table/FilterText';
export { List, type ListState, useList } from './table/List';
export { CommandPalette, type PaletteEntry } from './overlay/CommandPalette';
export { ConfirmDialog, Dialog } from './overlay/Dialog';
export { Toast } from './overlay/Toast';
export { type BarLine, Bars } from './picture/Bars';
export { type Dot, Dots } from './picture/Dots';
export { Mark } from './picture/Mark';
export { PdfPages } from './picture/PdfPages';
export { Beside, Page, Part } from './page/Page';
export { Failing, Loaded } from './page/Failing';
export { SavedLine } from './page/SavedLine';
export { Skeleton } from './page/Skeleton';
export { type Filters, Link, type To, useFilters, useGo, useHasPlace, useParam, usePath } from './page/place';
export { Details, Inset, Warning } from './page/callouts';
export { EmptyState } from './page/EmptyState';
export { KeyHint } from './page/KeyHint';
export { ProgressBar } from './page/ProgressBar';
export { forgetPlaces, placeKey, watchReturns } from './page/returning';
export { FactText, HistoryLink, RecordLink, recordPlace, showRecordsAt } from './page/records';
export { Answered, FileLink } from './record/Answered';
export { Duplicates } from './record/Duplicates';
export { EqualityQuestions, EqualityReasons } from './record/EqualityQuestions';
export { OrganisationField, PersonField, useFindPerson } from './record/find';
export { LettersOf } from './record/LettersOf';
export { Likely } from './record/Likely';
export { dueOf, LetterTag, letterPlace, personOfPlace } from './record/letter';
export { Outcomes } from './record/Outcomes';
export { Merge } from './record/Merge';
export { OfCall } from './record/OfCall';
export { useCallChoices } from './record/callChoices';
export { SecondPerson } from './record/SecondPerson';
export { Held, Protection } from './record/Protection';
export { AccountTag, ChangeTag, ClaimTag, InstalmentTag, PaymentTag, ReportTag, RunTag } from './record/MoneyTags';
export { Pages } from './record/Pages';
export { MergedHere, MergedInto } from './record/merged';
export { WithPin } from './record/WithPin';
export { type Stat, StatCards } from './page/StatCards';
export { SummaryList, type SummaryRow } from './page/SummaryList';
export { type Tab, Tabs } from './page/Tabs';
export { Tag, type Tone } from './page/Tag';
export { type Task, TaskList } from './page/TaskList';
export { Timeline, type TimelineEntry } from './page/Timeline';
export { type NavEntry, type NavGroup, type PaletteCommand, type Screen, type Section, section } from './section';
export { setLanguage, useLanguage } from './words/language';
export { sumTyped, typedMoney } from './words/typedMoney';
export { type Args, Sentence, useWords, type Words, WordsProvider } from './words/Words';
