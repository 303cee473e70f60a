/** Links → the article that a server has added from one of them. */
import type { Entry, ServerArticles } from './store.ts';

/** The entry whose page one of the links means, whatever part of it they point at. */
export async function entryAt(
  links: readonly string[],
  articles: Pick<ServerArticles, 'list'> | undefined,
): Promise<Entry | undefined> {
  const pages = links.filter((link) => URL.canParse(link)).map(pageOf);
  if (pages.length === 0 || !articles) return undefined;
  const { entries } = await articles.list();
  return entries.find(({ address }) => pages.includes(address));
}

/** An address without the place within its page. */
function pageOf(link: string): string {
  const url = new URL(link);
  url.hash = '';
  return url.href;
}
