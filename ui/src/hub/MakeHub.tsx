import { useMemo, useState } from 'react';
import { Button, Buttons, Dialog, Form, ProgressBar, useForm, useWords } from '../design';
import { type FileToken, standAt } from '../wire';
import { Card } from './Card';
import { LetterheadPage, NamePage, PassphrasePage, PeoplePage } from './MakeHubPages';
import { useShellAct } from './useShellAct';

const PAGES = ['name', 'letterhead', 'people', 'passphrase'] as const;

export interface Coordinator {
  name: string;
  roleEn: string;
  roleCy: string;
  pin: string;
}

export const NO_COORDINATOR: Coordinator = { name: '', roleEn: '', roleCy: '', pin: '' };

export interface NewHub {
  nameEn: string;
  nameCy: string;
  region: string;
  languages: string;
  prefix: string;
  address: string;
  phone: string;
  email: string;
  web: string;
  coordinators: Coordinator[];
  passphrase: string;
  passphraseAgain: string;
  understood: boolean;
}

const EMPTY: NewHub = {
  nameEn: '',
  nameCy: '',
  region: '',
  languages: 'both',
  prefix: '',
  address: '',
  phone: '',
  email: '',
  web: '',
  coordinators: [NO_COORDINATOR],
  passphrase: '',
  passphraseAgain: '',
  understood: false,
};

/** The page on which a problem can be put right, by the start of its field's path; the rest is on the last. */
const PAGE_OF: Record<string, number> = {
  name: 0,
  region: 0,
  languages: 0,
  prefix: 0,
  address: 1,
  phone: 1,
  email: 1,
  web: 1,
  coordinators: 2,
};

function pageOf(field: string): number {
  return PAGE_OF[field.split('.')[0] ?? ''] ?? PAGES.length - 1;
}

/** Makes a hub: four short pages, then where to keep it. */
export function MakeHub({ onBack, onMade }: { onBack: () => void; onMade: () => void }) {
  const { t } = useWords();
  const [page, setPage] = useState(0);
  const form = useForm<NewHub>(EMPTY);
  const place = useShellAct('pickHubPlace');
  const create = useShellAct('createHub');
  const { values } = form;
  const last = page === PAGES.length - 1;

  const [doubtful, setDoubtful] = useState<FileToken>();

  const choose = async () => {
    setDoubtful(undefined);
    const file = await place.run({ name: values.nameEn });
    if (file?.elsewhere) setDoubtful(file);
    else if (file) await make(file);
  };
  const make = async (file: FileToken) => {
    setDoubtful(undefined);
    const made = await create.run({
      token: file.token,
      name: { en: values.nameEn, cy: values.nameCy },
      region: values.region,
      languages: values.languages === 'both' ? ['cy', 'en'] : ['en'],
      prefix: values.prefix,
      address: values.address,
      phone: values.phone,
      email: values.email,
      web: values.web,
      passphrase: values.passphrase,
      passphraseAgain: values.passphraseAgain,
      coordinators: values.coordinators.map(({ name, roleEn, roleCy, pin }) => ({ name, role: { en: roleEn, cy: roleCy }, pin })),
    });
    if (!made) return;
    onMade();
    standAt(made);
  };
  const failed = create.failed ?? place.failed;
  const wrong = failed?.kind === 'invalid' ? Math.min(...failed.fields.map((one) => pageOf(one.field))) : page;
  // Each page says its own problems: those of the others have no field here to lead to.
  const here = useMemo(() => {
    if (failed?.kind !== 'invalid') return failed;
    const fields = failed.fields.filter((one) => pageOf(one.field) === page);
    return fields.length === 0 ? undefined : { ...failed, fields };
  }, [failed, page]);
  const [told, setTold] = useState(failed);
  // Goes to the first page with a problem, once for each failure.
  if (failed !== told) {
    setTold(failed);
    if (failed) setPage(wrong);
  }

  return (
    <Card title={t('welcome-make')} onBack={page === 0 ? onBack : () => setPage(page - 1)} page={page} wide>
      <p className="sb-quiet">{t('welcome-make-step', { step: page + 1, steps: PAGES.length })}</p>
      <Form failed={here} onSubmit={() => (last ? void choose() : setPage(page + 1))}>
        {page === 0 ? <NamePage form={form} /> : null}
        {page === 1 ? <LetterheadPage form={form} /> : null}
        {page === 2 ? <PeoplePage form={form} /> : null}
        {page === 3 ? <PassphrasePage form={form} /> : null}
        {create.busy ? (
          <ProgressBar label={t('welcome-making')} done={create.progress?.done ?? 0} total={create.progress?.total ?? 0} />
        ) : (
          <Buttons>
            <Button busy={place.busy} disabled={last && !values.understood}>
              {t(last ? 'welcome-make-do' : 'button-continue')}
            </Button>
          </Buttons>
        )}
      </Form>
      {doubtful ? (
        <Dialog title={t('welcome-elsewhere')} onClose={() => setDoubtful(undefined)}>
          <p>{t(`welcome-elsewhere-${doubtful.elsewhere}`)}</p>
          <Buttons>
            <Button onClick={() => void choose()}>{t('welcome-elsewhere-other')}</Button>
            <Button kind="plain" onClick={() => void make(doubtful)}>
              {t('welcome-elsewhere-keep')}
            </Button>
          </Buttons>
        </Dialog>
      ) : null}
    </Card>
  );
}
