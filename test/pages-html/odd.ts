import { appended, type Story } from './stories.ts'
import { dateOf, encode, type Fixture, type Label, p, withHeading } from './kit.ts'

const fixture = (name: string, html: string, rest: Omit<Fixture, 'name' | 'bytes'>): Fixture => ({ name, bytes: encode(html, 'utf-8'), ...rest })
const basics = (story: Story): Pick<Fixture, 'title' | 'body' | 'articles' | 'date' | 'outlet'> => ({ title: story.title, body: story.paragraphs, articles: 1, date: story.date, outlet: null })
const texts = (story: Story): Label[] => [['title', story.title], ...story.paragraphs.map((text): Label => ['body', text])]
const excerpts = ['شهدت المنطقة خلال الأيام الماضية حركة غير معتادة على الطرق المؤدية إلى السوق القديم، وسط شكاوى من الازدحام وارتفاع الأسعار.', 'يعرض التقرير التالي أبرز ما جرى في الجلسة الأخيرة، وما ينتظر المشاركين خلال الأسابيع المقبلة من مواعيد وقرارات.', 'كشفت دراسة محلية أن أكثر من نصف السكان يفضلون التنقل بالدراجات في فصل الربيع، رغم غياب المسارات المخصصة لها.']

/** Class names are hashes, the headline is no heading, the text lies in two wrappers, teasers and readers' comments stand beside it. */
export function hashed(story: Story): Fixture {
  const half = Math.ceil(story.paragraphs.length / 2)
  const box = (parts: readonly string[]): string => `<section class="_2x">${parts.map((text) => `<div class="_k1"><span class="_t9">${text}</span></div>`).join('')}</section>`
  const html = `<!DOCTYPE html><html dir="rtl"><head><meta charset="utf-8"><title>${story.outlet} | ${story.title}</title></head><body><div class="_aa"><a class="_n" href="/">الرئيسية</a><a class="_n" href="/s">سياسة</a><a class="_n" href="/e">اقتصاد</a></div><div class="_bb"><div class="_c1"><div class="_hh">${story.title}</div><div class="_dd">${dateOf(story).long}، ${story.clock}</div>${box(story.paragraphs.slice(0, half))}<ul class="_sh"><li><a href="f">فيسبوك</a></li><li><a href="t">تويتر</a></li><li><a href="w">واتساب</a></li></ul>${box(story.paragraphs.slice(half))}</div>
<div class="_c2">${story.related.map((text, at) => `<div class="_cd"><a href="/${at}"><b>${text}</b></a><div class="_ex">${excerpts[at]}</div></div>`).join('')}</div></div><div class="_ff"><a href="/a">من نحن</a><a href="/b">سياسة الخصوصية</a></div></body></html>`
  return fixture('hashed', html, { ...basics(story), outlet: story.outlet, labels: [...texts(story), ['published-line', dateOf(story).long], ...story.related.map((text): Label => ['related-headlines', text])] })
}

/** Endless scrolling: a second article element below the first. */
export function scrolled(story: Story): Fixture {
  const one = (title: string, date: string, paragraphs: readonly string[]): string => `<article class="post"><header><h1>${title}</h1><div class="meta">تاريخ النشر: ${date}</div></header><div class="txt">${paragraphs.map((text) => p(text)).join('')}</div></article>`
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}</title><meta property="og:title" content="${story.title}"></head><body><nav><a href="/">الرئيسية</a></nav><main>${one(story.title, dateOf(story).long, story.paragraphs)}${one(appended.title, dateOf(appended).long, appended.paragraphs)}</main></body></html>`
  return fixture('scrolled', html, { ...basics(story), articles: 2, labels: [...texts(story), ['title', appended.title], ...appended.paragraphs.map((text): Label => ['body', text])] })
}

/** A short article among many teasers with long excerpts. */
export function teasers(story: Story): Fixture {
  const cards = [...story.related, ...story.related].map((text, at) => `<div class="col-4"><div class="box"><a href="/${at}"><h3>${text}</h3></a><p>${excerpts[at % 3]}</p></div></div>`).join('')
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}</title></head><body><div class="container"><div class="row"><div class="col-8"><h1>${story.title}</h1><p><i class="fa fa-clock"></i> ${dateOf(story).dmy}</p>${story.paragraphs.map((text) => p(text)).join('')}</div></div><div class="row">${cards}</div></div></body></html>`
  return fixture('teasers', html, { ...basics(story), labels: [...texts(story), ...story.related.map((text): Label => ['related-headlines', text])] })
}

/** Metadata of the day of collection and of the site, not of the article. */
export function misdated(story: Story): Fixture {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.outlet}</title><meta property="og:title" content="${story.outlet}"><meta property="article:published_time" content="2026-10-01T00:00:00+00:00"></head><body><div class="top">الخميس 1 أكتوبر 2026</div><div class="main"><h1>${story.title}</h1><span>تم النشر في ${dateOf(story).weekday} - ${story.clock}</span><div class="text">${withHeading(story, (text) => p(text), (text) => `<h4>${text}</h4>`)}</div></div></body></html>`
  return fixture('misdated', html, { ...basics(story), outlet: story.outlet, labels: [...texts(story), ...(story.heading ? [['subheading', story.heading.text] as Label] : [])] })
}

/** One table cell: headline, date and text parted by br, lines broken at sixty signs. */
export function broken(story: Story): Fixture {
  const wrap = (text: string): string => text.replace(/(.{50,70}) /g, '$1<br>\n')
  const html = `<html dir=rtl><head><meta charset=utf-8><title>${story.title}</title></head><body><table><tr><td><a href=1>الرئيسية</a> <a href=2>سياسة</a></td></tr><tr><td><font size=5>${story.title}</font><br>${dateOf(story).long}<br><br>${story.paragraphs.map(wrap).join('<br><br>')}</td></tr></table></body></html>`
  return fixture('broken', html, { ...basics(story), labels: texts(story) })
}

/** Links to other stories after every paragraph, without a word that announces them; captions and ads are plain paragraphs. */
export function tabloid(story: Story): Fixture {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title} | ${story.outlet}</title></head><body><div id="nav"><a href="/">الرئيسية</a> | <a href="/p">سياسة</a></div><div class="article"><h1>${story.title}</h1><p>${dateOf(story).indic}</p><p><img src=a.jpg></p><p>${story.caption}</p>
${story.paragraphs.map((text, at) => p(text) + (story.related[at] ? `<p><a href="/r${at}">${story.related[at]}</a></p>` : '') + (at === 1 ? '<p>إعلان</p>' : '')).join('')}</div><div>تابعنا على تلغرام</div></body></html>`
  return fixture('tabloid', html, { ...basics(story), outlet: story.outlet, labels: [...texts(story), ...story.related.map((text): Label => ['related-headlines', text]), ['boilerplate', 'إعلان'], ['boilerplate', story.caption]] })
}

/** Readers' comments longer than the article, in elements that say so only by their heading. */
export function commented(story: Story): Fixture {
  const comments = excerpts.concat(excerpts).map((text, at) => `<div class="row-${at % 2}"><b>قارئ ${at}</b><div>${text}</div></div>`).join('')
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}</title><meta name="date" content="${story.date}"></head><body><div class="page"><div class="story"><h1>${story.title}</h1>${story.paragraphs.map((text) => p(text)).join('')}</div><div class="lower"><h3>التعليقات</h3>${comments}</div></div></body></html>`
  return fixture('commented', html, { ...basics(story), labels: texts(story) })
}
