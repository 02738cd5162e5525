import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'

/** Reads the text of the article out of a page; '' when it finds none. */
export type Reader = (html: string) => Promise<string> | string

const ADDRESS = 'https://news.example/a'
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ')

/** Other people's readers of articles, as their guides say to call them. */
export const others: Readonly<Record<string, Reader>> = {
  '@mozilla/readability': (html) => new Readability(parseHTML(html).document as never).parse()?.textContent ?? '',
  defuddle: async (html) => plain((await Defuddle(parseHTML(html).document as never, ADDRESS)).content),
  '@extractus/article-extractor': async (html) => plain((await extractFromHtml(html, ADDRESS))?.content ?? ''),
}

/** The same, never throwing: a page that a reader cannot take has no text. */
export async function textBy(read: Reader, html: string): Promise<string> {
  try {
    return await read(html)
  } catch {
    return ''
  }
}
