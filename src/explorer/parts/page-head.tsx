import type { ComponentChildren } from 'preact';

/** The heading of a page. It takes the focus after a step to the page, so that a screen reader begins here. */
export function PageHead({
  title,
  over,
  verbatim = false,
  children,
}: {
  readonly title: string;
  readonly over?: ComponentChildren;
  readonly verbatim?: boolean;
  readonly children?: ComponentChildren;
}) {
  return (
    <header class="page-head">
      {over ? <div class="over">{over}</div> : null}
      <h1 tabIndex={-1} class={verbatim ? 'verbatim' : undefined} lang={verbatim ? 'zh-CN' : undefined}>
        {title}
      </h1>
      {children}
    </header>
  );
}

/** A part of a page under a heading of its own. */
export function Section({
  title,
  id,
  children,
}: {
  readonly title: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
