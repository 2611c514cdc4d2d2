import { words } from "#words/easy.ts";
import type { Lecture } from "../model/lecture.ts";
import { Blocks } from "./blocks.tsx";
import { useRendering } from "./context.tsx";

/** The lecture in easy language: a summary that says whose it is. */
export function Easy({ lecture }: { lecture: Lecture }) {
  const { links } = useRendering();
  const { easy = [], site, title } = lecture;
  return (
    <main class="codebook">
      <h1>{words.title(title)}</h1>
      <p>
        <strong>{words.by}</strong>
      </p>
      {site.signLanguage && (
        <p>
          <a href={site.signLanguage}>{words.signed}</a>
        </p>
      )}
      <Blocks blocks={easy} />
      <p>
        <a href={links.reading}>{words.whole}</a>
      </p>
    </main>
  );
}

/** The ways to it and to the video, where there are such. */
export function EasyLinks() {
  const { lecture, links } = useRendering();
  const { easy, site } = lecture;
  const ways = [
    ...(easy && links.easy ? [{ href: links.easy, text: words.link }] : []),
    ...(site.signLanguage ? [{ href: site.signLanguage, text: words.signed }] : []),
  ];
  return ways.map(({ href, text }) => (
    <a key={href} href={href}>
      {text}
    </a>
  ));
}
