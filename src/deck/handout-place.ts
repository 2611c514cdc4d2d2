/** An address that those in the hall can type; undefined where only this computer knows it. */
export function placeOf({ protocol, hostname, host, pathname }: URL): string | undefined {
  const isAlone = !/^https?:$/.test(protocol) || /^(?:localhost|127\.|\[::1\])/.test(hostname);
  return isAlone ? undefined : host + pathname;
}

/** The last slide says where the handout is, if the lecture's own address is not known. */
export function mountHandoutPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-beside]");
  const place = link && placeOf(new URL(link.href));
  if (place) link.textContent = place;
}
