import type { Story } from './stories.ts'
import { dateOf, encode, type Fixture, type Label, p } from './kit.ts'

const fixture = (name: string, html: string, rest: Omit<Fixture, 'name' | 'bytes'>): Fixture => ({ name, bytes: encode(html, 'utf-8'), ...rest })
const basics = (story: Story): Pick<Fixture, 'title' | 'body' | 'articles' | 'date' | 'outlet'> => ({ title: story.title, body: story.paragraphs, articles: 1, date: story.date, outlet: null })
const texts = (story: Story): Label[] => [['title', story.title], ...story.paragraphs.map((text): Label => ['body', text])]
const related = (story: Story): Label[] => story.related.map((text): Label => ['related-headlines', text])
const headed = (story: Story): Label[] => (story.heading ? [['subheading', story.heading.text]] : [])

/** Web forms of the two-thousands: everything in spans with generated ids. */
export function webforms(story: Story): Fixture {
  const html = `<html dir="rtl"><head><meta charset="utf-8"><title>\r\n\t${story.outlet} - ${story.rubric}\r\n</title></head><body><form id="aspnetForm" action="a.aspx"><div id="ctl00_menu"><a href="1">الصفحة الرئيسية</a><a href="2">الأرشيف</a></div><table><tr><td><span id="ctl00_ContentPlaceHolder1_lblTitle" class="TitleStyle"><b>${story.title}</b></span></td></tr><tr><td><span id="ctl00_ContentPlaceHolder1_lblDate">${dateOf(story).dmy}</span></td></tr><tr><td><span id="ctl00_ContentPlaceHolder1_lblBody">${story.paragraphs.join('<br /><br />')}</span></td></tr><tr><td><span id="lblSource">المصدر: ${story.outlet}</span></td></tr></table></form></body></html>`
  return fixture('webforms', html, { ...basics(story), outlet: story.outlet, labels: [...texts(story), ['source-credit', `المصدر: ${story.outlet}`], ['published-line', dateOf(story).dmy]] })
}

/** A page builder: every paragraph in a widget of its own, headings as widgets, a grid of posts below. */
export function builder(story: Story): Fixture {
  const widget = (kind: string, inner: string): string => `<div class="elementor-element elementor-widget elementor-widget-${kind}"><div class="elementor-widget-container">${inner}</div></div>`
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title} - ${story.outlet}</title><meta property="article:published_time" content="${story.date}T${story.clock}:00+00:00"></head><body class="elementor-page"><div class="elementor elementor-location-header"><ul class="elementor-nav-menu"><li><a>الرئيسية</a></li><li><a>تقارير</a></li></ul></div><div class="elementor elementor-location-single"><section class="elementor-section">${widget('theme-post-title', `<h1 class="elementor-heading-title">${story.title}</h1>`)}${widget('image', `<figure class="wp-caption"><img><figcaption class="widget-image-caption">${story.caption}</figcaption></figure>`)}</section><section class="elementor-section">${story.paragraphs.map((text, at) => (story.heading?.before === at ? widget('heading', `<h3 class="elementor-heading-title">${story.heading.text}</h3>`) : '') + widget('text-editor', p(text))).join('')}${widget('share-buttons', '<div><span>Facebook</span><span>Twitter</span></div>')}</section><section class="elementor-section">${widget('heading', '<h4>اقرأ أيضا</h4>')}${widget('posts', story.related.map((text) => `<article class="elementor-post"><h3 class="elementor-post__title"><a href="/x">${text}</a></h3></article>`).join(''))}</section></div></body></html>`
  return fixture('builder', html, { ...basics(story), outlet: story.outlet, labels: [...texts(story), ...headed(story), ...related(story), ['boilerplate', story.caption]] })
}

/** A single-page application rendered on the server: test ids, styled components, a related box between the paragraphs, data in a script. */
export function rendered(story: Story): Fixture {
  const html = `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charSet="utf-8"/><title>${story.title}</title><link rel="canonical" href="https://news.example/ar/${story.date.replaceAll('-', '/')}/story"/></head><body><div id="__next"><header class="sc-a"><div>${story.outlet}</div></header><div class="sc-b"><div data-testid="headline" class="sc-c"><h1>${story.title}</h1></div><div data-testid="meta" class="sc-d"><span>${story.byline}</span><span> · </span><span>${dateOf(story).long}</span></div><div data-testid="content" class="sc-e">${story.paragraphs.map((text, at) => `<p class="sc-f">${text}</p>` + (at === 1 ? `<section aria-label="related" class="sc-g"><h2>مواضيع ذات صلة</h2><ul>${story.related.map((one) => `<li><a href="/r">${one}</a></li>`).join('')}</ul></section>` : '')).join('')}</div><div class="sc-h"><button>مشاركة</button></div></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"title":"x"}}</script></body></html>`
  return fixture('rendered', html, { ...basics(story), labels: [...texts(story), ...related(story), ['related-header', 'مواضيع ذات صلة']] })
}

/** A newspaper's long read: a deck under the title, pull quotes from the text, a box of figures, the date under the text. */
export function longread(story: Story): Fixture {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}</title></head><body><div class="hdr"><a href="/">${story.outlet}</a> <a href="/o">رأي</a></div><div class="read"><h1>${story.title}</h1><div class="by">${story.byline}</div>${story.paragraphs.map((text, at) => p(text) + (at === 1 ? `<blockquote class="pull-quote">${text.split(' ').slice(0, 7).join(' ')}</blockquote>` : '')).join('')}<div class="info-box"><h4>أرقام</h4><ul><li>12 مليونا</li><li>420 مترا</li></ul></div><p class="stamp">نشر بتاريخ: ${dateOf(story).dots}</p></div><div class="end"><a href="/n1">${story.related[0]}</a><a href="/n2">${story.related[1]}</a></div></body></html>`
  return fixture('longread', html, { ...basics(story), labels: [...texts(story), ...related(story).slice(0, 2), ['published-line', `نشر بتاريخ: ${dateOf(story).dots}`]] })
}
