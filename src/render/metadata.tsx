import { renderToString } from "preact-render-to-string";
import { lang, words } from "#words/pages.ts";
import type { Lecture } from "../model/lecture.ts";
import { allBlocks, plainText, type Slide } from "../model/slide.ts";

/** The picture that messengers show beside a link: the title slide. */
export const PREVIEW = { file: "vorschau.png", width: 1200, height: 630 };

/** The file of a slide's own page, below the deck's folder; its link says the slide's title where it is shared. */
export const slideFile = (id: string) => `folie/${id}.html`;

/** What the first slide says under its title: a line about the lecture, then whose it is. */
export function linesUnderTitle({ slides }: Pick<Lecture, "slides">): string[] {
  const [title] = slides;
  return title ? [...title.subtitles, ...paragraphsOf(title)] : [];
}

const paragraphsOf = ({ body }: Slide) =>
  allBlocks(body).flatMap((block) => (block.type === "paragraph" ? [plainText(block.children)] : []));

interface About {
  title: string;
  description: string | undefined;
  /** From the deck's folder. */
  path: string;
}

/** What search engines and messengers read of a page; addresses only where it is known where the deck will lie. */
function Shared({ lecture, about: { title, description, path } }: { lecture: Lecture; about: About }) {
  const { url } = lecture.site;
  return (
    <>
      {description && <meta name="description" content={description} />}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:locale" content={words.locale} />
      <meta property="og:site_name" content={lecture.title} />
      {url && (
        <>
          <link rel="canonical" href={url + path} />
          <meta property="og:url" content={url + path} />
          <meta property="og:image" content={url + PREVIEW.file} />
          <meta property="og:image:width" content={`${PREVIEW.width}`} />
          <meta property="og:image:height" content={`${PREVIEW.height}`} />
          <meta property="og:image:alt" content={[lecture.title, ...linesUnderTitle(lecture)].join(". ")} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}

/** Into the head of the deck and of the reading view. */
export function renderShared(lecture: Lecture, path: string): string {
  const [description] = linesUnderTitle(lecture);
  return renderToString(<Shared lecture={lecture} about={{ title: lecture.title, description, path }} />);
}

/** The lecture for search engines; a script that is no program, so that no policy forbids it. */
export function describeTalk(lecture: Lecture): string {
  const { title, speaker, keywords, minutes, site, publication } = lecture;
  const [description] = linesUnderTitle(lecture);
  const talk = {
    "@context": "https://schema.org",
    "@type": "PresentationDigitalDocument",
    name: title,
    ...(description && { description }),
    author: { "@type": "Person", name: speaker },
    inLanguage: lang,
    keywords,
    timeRequired: `PT${minutes}M`,
    ...(site.url && { url: site.url, image: site.url + PREVIEW.file }),
    ...(site.operator.name && { publisher: { "@type": "Organization", name: site.operator.name } }),
    ...(publication && { dateCreated: publication.created }),
    isAccessibleForFree: true,
  };
  const text = JSON.stringify(talk).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${text}</script>`;
}

/**
 * A slide's own page. It opens the deck there at once, without a script; who only reads its head, as messengers do,
 * finds the slide's title.
 * @param policy what the page may load
 */
export function renderSlidePage(lecture: Lecture, slide: Slide, policy: string): string {
  const { id, title, subtitles } = slide;
  const full = [title, ...subtitles].join(": ");
  const description = subtitles.length > 0 ? undefined : paragraphsOf(slide)[0];
  const deck = `../#/${id}`;
  const page = (
    <html lang={lang}>
      <head>
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${full} · ${lecture.title}`}</title>
        <Shared
          lecture={lecture}
          about={{
            title: full,
            description: description ?? linesUnderTitle(lecture)[0],
            path: slideFile(id),
          }}
        />
        <meta http-equiv="refresh" content={`0; url=${deck}`} />
        <link rel="icon" href="../icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <h1>{full}</h1>
        <p>
          <a href={deck}>{words.asSlides}</a>
        </p>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

/** Every page for search engines; none where it is not known where they will lie. */
export function writeSitemap(
  { site: { url }, slides }: Lecture,
  pages: readonly string[],
): string | undefined {
  if (url === undefined) return undefined;
  const all = ["", ...pages, ...slides.map(({ id }) => slideFile(id))];
  const lines = all.map((path) => `  <url><loc>${escapeXml(url + path)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("\n")}
</urlset>
`;
}

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The speaker's own pages are none to be found. */
export function writeRobots({ site: { url } }: Lecture): string {
  const folder = url === undefined ? "/" : new URL(url).pathname;
  const hidden = ["speaker.html", "reading.html"].map((name) => `Disallow: ${folder}${name}`);
  return `${["User-agent: *", ...hidden, ...(url ? [`Sitemap: ${url}sitemap.xml`] : [])].join("\n")}\n`;
}
