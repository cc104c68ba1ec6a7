import { descendants, type MarkupElement, textContent } from '../../markup/tree.js';

/** Classes by which the scripts of social networks know the posts that a page embeds. */
const EMBED =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|bluesky-embed|mastodon-embed)/;

/** "(@adafinch)" after the name, or in the address of the post. */
const ACCOUNT = /@(?<account>\w{1,30})\)/;
const ACCOUNT_URL =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x|instagram)\.com\/(?<account>\w{1,30})\/(?:status|p)\//;

/** The embedded post that an element is, with its account; null where it is none. */
export function embedOf(element: MarkupElement): { readonly account: string | null } | null {
  if (!EMBED.test(element.attributes.class ?? '')) return null;
  const named = ACCOUNT.exec(textContent(element).slice(-LONGEST_TAIL))?.groups?.account;
  if (named) return { account: `@${named}` };
  for (const { name, attributes } of descendants(element)) {
    const linked = name === 'a' ? ACCOUNT_URL.exec(attributes.href ?? '')?.groups?.account : undefined;
    if (linked) return { account: `@${linked}` };
  }
  return { account: null };
}

/** "— Ada Finch (@adafinch) November 19, 2019" is no longer than this. */
const LONGEST_TAIL = 200;
