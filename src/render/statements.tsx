import { type ComponentChildren, Fragment } from "preact";
import { words } from "#words/site.ts";
import type { Lecture } from "../model/lecture.ts";
import type { Part, Publisher } from "../words/types/site.ts";

/** Pages that a host needs beside the lecture: each by its shell's name. */
export const STATEMENTS = {
  barrierefreiheit: words.accessibility,
  impressum: words.imprint,
  datenschutz: words.privacy,
};

/** The ways to them; for pages that have them beside them. */
export function Legal() {
  return (
    <nav class="legal" aria-label={words.nav}>
      {Object.entries(STATEMENTS).map(([name, { link }]) => (
        <a key={name} href={`./${name}.html`}>
          {link}
        </a>
      ))}
    </nav>
  );
}

interface Props {
  lecture: Lecture;
}

const publisherOf = ({ title, speaker, site }: Lecture): Publisher => ({
  lecture: title,
  speaker,
  operator: site.operator.name,
  url: site.url,
});

/** What conforms, how it was tested, what is open: after the European Union's model statement. */
export function Accessibility({ lecture }: Props) {
  const { operator, accessibility, signLanguage } = lecture.site;
  const { statement, terms } = words;
  return (
    <Statement title={words.accessibility.title}>
      <p>{statement.scope(publisherOf(lecture))}</p>
      <Section {...statement.state} />
      <Section
        {...statement.open({ easy: lecture.easy !== undefined, signLanguage: signLanguage !== undefined })}
      />
      <Section {...statement.tested} />
      <Slots slots={[[terms.date, accessibility.date]]} />
      <Section {...statement.contact} />
      <Slots
        slots={[
          [terms.operator, operator.name],
          [terms.email, accessibility.email, "mailto:"],
        ]}
        more={[[terms.phone, accessibility.phone]]}
      />
      <Section {...statement.enforcement} />
      <Slots
        slots={[
          [terms.land, accessibility.land],
          [terms.enforcement, accessibility.enforcement],
        ]}
      />
    </Statement>
  );
}

export function Imprint({ lecture }: Props) {
  const { operator } = lecture.site;
  const { terms } = words;
  return (
    <Statement title={words.imprint.title}>
      <p>{words.imprintOf(publisherOf(lecture))}</p>
      <Slots
        slots={[
          [terms.operator, operator.name],
          [terms.address, operator.address],
          [terms.email, operator.email, "mailto:"],
        ]}
        more={[
          [terms.phone, operator.phone],
          [terms.represented, operator.represented],
          [terms.register, operator.register],
          [terms.vat, operator.vat],
        ]}
      />
    </Statement>
  );
}

export function Privacy({ lecture }: Props) {
  const { operator, privacy } = lecture.site;
  const { data, terms } = words;
  return (
    <Statement title={words.privacy.title}>
      <Section {...data.responsible} />
      <Slots
        slots={[
          [terms.operator, operator.name],
          [terms.address, operator.address],
          [terms.email, operator.email, "mailto:"],
        ]}
        more={[[terms.officer, privacy.officer]]}
      />
      <Section {...data.none} />
      <Section {...data.host} />
      <Slots slots={[[terms.logs, privacy.logs]]} />
      <Section {...data.device} points={Object.values(data.kept)} />
      <Section {...data.live} />
      <Section {...data.rights} />
      <Slots slots={[[terms.authority, privacy.authority]]} />
    </Statement>
  );
}

function Statement({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="codebook">
      <h1>{title}</h1>
      {children}
      <p>
        <a href="./">{words.back}</a>
      </p>
      <Legal />
    </main>
  );
}

function Section({ heading, texts, points = [] }: Part) {
  return (
    <>
      <h2>{heading}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A term, what the configuration says, and what makes a link of it. */
type Slot = readonly [term: string, value: string | undefined, scheme?: string];

/** What is asked of everybody says that it is unknown; what concerns only some is left out. */
function Slots({ slots, more = [] }: { slots: readonly Slot[]; more?: readonly Slot[] }) {
  const known = more.filter(([, value]) => value !== undefined);
  return (
    <dl>
      {[...slots, ...known].map(([term, value, scheme]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value === undefined ? <em>{words.unknown}</em> : <Value value={value} scheme={scheme} />}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Value({ value, scheme }: { value: string; scheme: string | undefined }) {
  if (scheme) return <a href={`${scheme}${value}`}>{value}</a>;
  return value.split("\n").map((line, index) => [index > 0 && <br key={line} />, line]);
}
