import { words as check } from "#words/check.ts";
import { words } from "#words/codebook.ts";
import { columns as names } from "#words/columns.ts";
import { csvDialect, formatNumber } from "#words/format.ts";
import { words as origin } from "#words/origin.ts";
import { words as packaged } from "#words/package.ts";
import { writeNumber } from "../csv/write.ts";
import { listAnswers } from "../describe/answered.ts";
import { capitalize } from "../describe/label.ts";
import { describeOrigin } from "../describe/origin.ts";
import { EVIDENCE_FIGURE } from "../describe/tally.ts";
import { knownRows } from "../describe/value.ts";
import { columnName, columnsOf } from "../model/columns.ts";
import { type Field, listClassified } from "../model/field.ts";
import type { CitedFigure, Wave } from "../model/figure.ts";
import type { Lecture } from "../model/lecture.ts";
import { SHARE_KINDS, SHARES } from "../model/share.ts";

/** Files beside the tables, by what they are. */
const DESCRIPTIONS = ["datapackage.json", "dcat-ap.jsonld", "CITATION.cff"];

/** Everything one has to know of the data before using them, as a page: the dataset's own. */
export function Codebook({ lecture }: { lecture: Lecture }) {
  const figures = Object.values(lecture.figures).filter(({ id }) => id !== EVIDENCE_FIGURE);
  const { field: noun } = lecture.nouns;
  return (
    <main class="codebook">
      <h1>{words.title(lecture.title)}</h1>
      {[...words.intro, ...packaged.description(lecture.nouns.unit).slice(1, 2)].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{words.surveys}</h2>
      {wavesOf(figures).map((wave) => (
        <Survey key={wave.label} wave={wave} lecture={lecture} />
      ))}
      <h2>{words.signs.heading}</h2>
      <Signs />
      {noun && lecture.fields.length > 0 && (
        <>
          <h2>{words.fields.heading(noun.many)}</h2>
          <p>{words.fields.by(noun.many)}</p>
          {lecture.fields.map((field) => (
            <AboutField key={field.id} field={field} lecture={lecture} />
          ))}
        </>
      )}
      <h2>{words.figures}</h2>
      {figures.map((figure) => (
        <About key={figure.id} figure={figure} />
      ))}
      <h2>{words.licences.heading}</h2>
      <dl>
        {lecture.publication && (
          <Entry
            term={words.licences.numbers}
            texts={[`${lecture.publication.numbers.title} (${lecture.publication.numbers.name})`]}
          />
        )}
        <Entry term={words.licences.words} texts={[lecture.licence.title]} />
      </dl>
      <h2>{words.files}</h2>
      <ul>
        {DESCRIPTIONS.map((name) => (
          <li key={name}>
            <a href={`data/${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

function Entry({ term, texts }: { term: string; texts: readonly string[] }) {
  return (
    <>
      <dt>{term}</dt>
      {texts.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </>
  );
}

/** What belongs to a field, and which categories do and why. */
function AboutField({ field, lecture }: { field: Field; lecture: Lecture }) {
  const { label, definition } = field;
  const members = listClassified(lecture).filter((one) => one.field === field.id);
  return (
    <section>
      <h3>{label}</h3>
      {definition && <p>{definition}</p>}
      {members.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{capitalize(names.category)}</th>
              <th scope="col">{words.fields.reason}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((one) => (
              <tr key={one.category}>
                <th scope="row">{one.category}</th>
                <td>{one.reason ?? words.fields.without}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Every survey of the figures, once. */
function wavesOf(figures: readonly CitedFigure[]): Wave[] {
  const all = figures.flatMap(({ wave, waves }) => [...(wave ? [wave] : []), ...Object.values(waves)]);
  return all.filter(({ label }, index) => all.findIndex((one) => one.label === label) === index);
}

function Survey({ wave, lecture }: { wave: Wave; lecture: Lecture }) {
  const { label, fieldwork, n, source, sampling, mode, response } = wave;
  const known = (text: string | undefined) => [text ?? words.unknown];
  return (
    <section>
      <h3>{label}</h3>
      <dl>
        <Entry term={words.universe} texts={[lecture.nouns.unit[1]]} />
        <Entry term={words.fieldwork} texts={[fieldwork]} />
        <Entry term={words.participants} texts={known(n === undefined ? undefined : formatNumber(n))} />
        <Entry term={words.sampling} texts={known(sampling)} />
        <Entry term={words.mode} texts={known(mode)} />
        <Entry term={words.response} texts={known(response)} />
        {Object.values(lecture.figures)
          .flatMap(({ asked }) => asked ?? [])
          .filter((one) => one.wave.label === label)
          .map((one) => (
            <Entry key={label} term={origin.answersOf.title(label)} texts={listAnswers(one)} />
          ))}
        <Entry term={words.published} texts={known(lecture.sources[source]?.citation)} />
      </dl>
    </section>
  );
}

function Signs() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.signs.cell}</th>
          <th scope="col">{words.signs.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {SHARE_KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              {SHARES[kind].sign}
              {writeNumber(SHARES[kind].example, csvDialect.decimal)}
            </th>
            <td>{packaged.signs[kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function About({ figure }: { figure: CitedFigure }) {
  const { id, title, rows, noun } = figure;
  const columns = columnsOf(figure).map((column) => columnName(column, names));
  const whole = rows.length === 0 ? check.empty : check.known(knownRows(figure).length, rows.length, noun);
  return (
    <section id={id}>
      <h3>{title}</h3>
      <dl>
        <dt>{words.file}</dt>
        <dd>
          <a href={`data/${id}.csv`}>{id}.csv</a>
        </dd>
        <Entry term={words.columns} texts={[columns.join(" · ")]} />
        <Entry term={words.completeness} texts={[whole]} />
        {describeOrigin(figure).map(({ term, texts }) => (
          <Entry key={term} term={term} texts={texts} />
        ))}
      </dl>
    </section>
  );
}
