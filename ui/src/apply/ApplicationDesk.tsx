import { Loaded, useFilters } from '../design';
import { AboutYou } from './AboutYou';
import { Check } from './Check';
import { Languages } from './Languages';
import { Overview } from './Overview';
import { SectionPage } from './SectionPage';
import { Submitted } from './Submitted';
import { useApplication } from './useApplication';

/** The form of one application: the task list, a section a page, check, submit. */
export function ApplicationDesk({ subject }: { subject: string }) {
  const application = useApplication(subject);
  const [at] = useFilters({ page: '', all: false });
  return (
    <Loaded of={application}>
      {(form) => {
        const section = form.form.sections.findIndex((one) => one.key === at.page);
        if (section >= 0) return <SectionPage key={`${at.page} ${at.all}`} form={form} section={section} all={at.all} />;
        switch (at.page) {
          case 'languages':
            return <Languages form={form} />;
          case 'check':
            return <Check form={form} />;
          case 'submitted':
            return <Submitted form={form} />;
          case 'about-you':
            return <AboutYou form={form} />;
          default:
            return <Overview form={form} />;
        }
      }}
    </Loaded>
  );
}
