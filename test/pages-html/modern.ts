import { appended, type Story } from './stories.ts'
import { dateOf, encode, type Fixture, type Label, links, p, textLabels, withHeading } from './kit.ts'

const fixture = (name: string, html: string, rest: Omit<Fixture, 'name' | 'bytes'>): Fixture => ({ name, bytes: encode(html, 'utf-8'), ...rest })
const basics = (story: Story): Pick<Fixture, 'title' | 'body' | 'articles' | 'date' | 'outlet'> => ({ title: story.title, body: story.paragraphs, articles: 1, date: story.date, outlet: story.outlet })
const head = (story: Story, more = ''): string => `<meta charset="utf-8"><title>${story.title} - ${story.outlet}</title>${more}`
const related = (story: Story): Label[] => story.related.map((text): Label => ['related-headlines', text])
const tagLine = (story: Story): string => story.tags.map((tag) => `<a rel="tag" href="/t">${tag}</a>`).join(' ')
const linked = (text: string): string => text.replace(/^(\S+ \S+ )(\S+)/, '$1<a href="/x"><b>$2</b></a>')

export function wordpressClassic(story: Story): Fixture {
  const html = `<!DOCTYPE html><html dir="rtl" lang="ar"><head>${head(story)}</head><body class="single single-post postid-77 single-format-standard">
<div id="page"><div id="header"><h1 class="site-title"><a href="/">${story.outlet}</a></h1><div id="access"><ul class="menu"><li><a href="/">الرئيسية</a></li><li><a href="/c">اقتصاد</a></li><li><a href="/s">رياضة</a></li></ul></div></div>
<div id="main"><div id="content"><div class="post-77 post type-post hentry category-news"><h2 class="entry-title">${story.title}</h2>
<div class="entry-meta">نشر في <span class="entry-date">${dateOf(story).long}</span> بواسطة <span class="author vcard">${story.byline}</span></div>
<div class="entry"><div class="wp-caption alignnone"><img src="/1.jpg"><p class="wp-caption-text">${story.caption}</p></div>
${withHeading(story, (text) => p(linked(text)), (text) => `<h3>${text}</h3>`)}
<div class="sharedaddy sd-sharing-enabled"><h3>شارك هذا الموضوع:</h3><ul><li><a>فيسبوك</a></li><li><a>تويتر</a></li></ul></div>
<div class="jp-relatedposts"><h3>ذات صلة</h3><ul>${links(story.related)}</ul></div></div>
<div class="post-tags">الوسوم: ${tagLine(story)}</div></div>
<div id="comments"><h3>أضف تعليقا</h3><ol><li class="comment">خبر جميل ونتمنى المزيد من المشاريع في المدينة كلها إن شاء الله.</li></ol></div></div>
<div id="sidebar" class="widget-area"><ul>${links(story.related.toReversed())}</ul></div></div>
<div id="footer">جميع الحقوق محفوظة ${story.outlet} 2010</div></div></body></html>`
  return fixture('wordpress-classic', html, { ...basics(story), labels: [...textLabels(story), ...related(story), ['boilerplate', story.caption], ['boilerplate', 'شارك هذا الموضوع:'], ['keywords', story.tags[0]!]] })
}

export function wordpressModern(story: Story): Fixture {
  const data = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: story.outlet }, { '@type': 'NewsArticle', headline: story.title, datePublished: `${story.date}T${story.clock}:00+03:00`, dateModified: '2026-01-01T00:00:00+03:00', author: { name: story.byline }, publisher: { '@type': 'Organization', name: story.outlet } }] }
  const html = `<!DOCTYPE html><html dir="rtl"><head>${head(story, `<meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${story.outlet}"><script type="application/ld+json">${JSON.stringify(data)}</script>`)}</head>
<body class="rtl single tdb-template"><div class="td-header-wrap"><div class="ticker-news">عاجل <span>انقطاع الكهرباء عن ثلاث محافظات</span></div><nav class="menu"><a href="/">الرئيسية</a> <a href="/v">فيديو</a></nav></div>
<div class="breadcrumbs"><a>الرئيسية</a> / <a>${story.rubric}</a></div><main class="td-main-content"><article class="post"><header class="td-post-title"><h1 class="tdb-title-text">${story.title}</h1>
<div class="td-module-meta-info"><div class="td-post-author-name">بقلم <a>${story.byline}</a></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${story.date}T${story.clock}:00+03:00">${dateOf(story).levant}</time></span></div></header>
<figure class="wp-block-image"><img><figcaption>${story.caption}</figcaption></figure><div class="td-post-content tagdiv-type">
${story.paragraphs.map((text, at) => (story.heading?.before === at ? `<h2>${story.heading.text}</h2>` : '') + p(linked(text)) + (at === 1 ? `<div class="inline-related"><span>اقرأ أيضا</span><a href="/r">${story.related[0]}</a></div><div class="code-block advertisement">إعلان</div>` : '')).join('')}
</div><ul class="tags"><li>الكلمات المفتاحية</li>${links(story.tags)}</ul><div class="td-related-more related-posts"><h4>مقالات ذات صلة</h4>${story.related.slice(1).map((text) => `<div class="td_module"><h3><a href="/q">${text}</a></h3><div class="excerpt">نص قصير يلخص الخبر المذكور أعلاه في سطر واحد لا أكثر.</div></div>`).join('')}</div></article></main>
<aside class="td-sidebar"><h4>الأكثر قراءة</h4><ul>${links(story.related)}</ul></aside><footer class="td-footer"><p>عن الموقع: موقع إخباري مستقل يصدر منذ سنوات ويغطي أخبار الساحل والسهول.</p></footer></body></html>`
  return fixture('wordpress-modern', html, { ...basics(story), labels: [...textLabels(story), ...related(story), ['boilerplate', story.caption], ['boilerplate', 'إعلان'], ['keywords', story.tags[0]!], ['source-credit', story.byline]] })
}

export function drupal(story: Story): Fixture {
  const html = `<!DOCTYPE html><html lang="ar" dir="rtl"><head>${head(story, '<meta name="Generator" content="Drupal 7">')}</head><body class="html not-front one-sidebar page-node node-type-article"><div id="page-wrapper"><div id="header" class="with-secondary-menu"><div id="main-menu" class="navigation"><ul class="links"><li><a href="/">الرئيسية</a></li></ul></div></div>
<div id="main"><div id="content" class="column"><h1 class="title" id="page-title">${story.title}</h1><div class="region region-content"><div id="node-5" class="node node-article">
<div class="meta submitted"><span property="dc:date dc:created" content="${story.date}T${story.clock}:00+02:00">${dateOf(story).weekday} - ${story.clock}</span></div>
<div class="content"><div class="field field-name-field-image"><img alt=""></div><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">${withHeading(story, (text) => p(linked(text)), (text) => p(`<strong>${text}</strong>`))}</div></div></div>
<div class="field field-name-field-tags"><div class="field-label">الوسوم:</div>${tagLine(story)}</div></div></div></div></div>
<div id="sidebar-first" class="sidebar"><div class="block block-views"><h2>آخر الأخبار</h2><ul>${links(story.related)}</ul></div></div></div><div id="footer">${story.outlet} - جميع الحقوق محفوظة</div></div></body></html>`
  return fixture('drupal', html, { ...basics(story), labels: [...textLabels(story), ...related(story), ['published-line', dateOf(story).weekday], ['keywords', story.tags[0]!]] })
}

export function amp(story: Story): Fixture {
  const html = `<!doctype html><html ⚡ lang="ar" dir="rtl"><head>${head(story, `<link rel="canonical" href="https://news.example/${story.date.replaceAll('-', '/')}/a"><style amp-custom>p{color:red}</style>`)}</head><body><header class="amp-header"><a href="/">${story.outlet}</a></header><amp-sidebar id="sidebar" hidden><ul><li>الرئيسية</li></ul></amp-sidebar>
<main role="main"><div class="amp-wp-article"><h1 class="amp-wp-title">${story.title}</h1><p class="amp-wp-meta amp-wp-byline">${story.byline}</p><amp-social-share type="twitter"></amp-social-share><amp-img src="1"></amp-img>
<div class="amp-wp-article-content">${withHeading(story, (text) => p(linked(text)), (text) => `<h3>${text}</h3>`)}<amp-ad></amp-ad></div></div></main><footer class="amp-wp-footer">العودة إلى الأعلى</footer></body></html>`
  return fixture('amp', html, { ...basics(story), labels: [...textLabels(story)] })
}

export function shell(story: Story): Fixture {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.title, articleBody: story.paragraphs.join('\n\n'), datePublished: `${story.date}T${story.clock}:00Z`, publisher: { name: story.outlet } }
  const html = `<!DOCTYPE html><html><head>${head(story, `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`)}</head><body><noscript>يرجى تفعيل جافاسكربت</noscript><div id="root"></div><script>window.__DATA__={"a":"نص"}</script></body></html>`
  return fixture('shell', html, { ...basics(story), labels: [['title', story.title], ...story.paragraphs.map((text): Label => ['body', text])] })
}

export function broadcaster(story: Story): Fixture {
  const html = `<!DOCTYPE html><html lang="ar" dir="rtl"><head>${head(story, `<meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${story.outlet}"><meta name="pubdate" content="${story.date}T${story.clock}">`)}</head><body><div id="app"><div class="css-1a2b3c"><div class="css-9x"><a href="/">الأخبار</a><a href="/l">بث مباشر</a></div></div>
<div class="css-77k"><div class="css-0main"><div class="css-3r"><h1 class="css-t1">${story.title}</h1><div class="css-when"><time datetime="${story.date}">${dateOf(story).long}</time></div></div>
<div class="article-summary"><h4>ملخص</h4><ul><li>ثلاث نقاط تلخص الخبر للقارئ المستعجل.</li></ul></div><div class="css-body">
${story.paragraphs.map((text, at) => (story.heading?.before === at ? `<div class="css-hh"><h2>${story.heading.text}</h2></div>` : '') + `<div class="css-blk"><p dir="rtl">${linked(text)}</p></div>` + (at === 0 ? '<div class="css-ad ad-slot"><span>إعلان</span></div>' : '')).join('')}</div>
<div class="css-src">المصدر: ${story.outlet}</div><div class="recommended"><h3>قد يعجبك أيضا</h3>${story.related.map((text) => `<a class="card" href="/k"><div><h4>${text}</h4><span>12:30</span></div></a>`).join('')}</div></div></div></div></body></html>`
  return fixture('broadcaster', html, { ...basics(story), labels: [...textLabels(story), ...related(story), ['boilerplate', 'إعلان'], ['boilerplate', 'ثلاث نقاط تلخص الخبر للقارئ المستعجل.'], ['source-credit', `المصدر: ${story.outlet}`]] })
}

export function aggregator(story: Story): Fixture {
  const html = `<html><head>${head(story)}</head><body><div class="wrap"><div class="news-box"><h1>${story.title}</h1><div>تاريخ النشر: ${dateOf(story).english} GMT</div><div class="news-detail">${story.paragraphs.map((text) => p(text)).join('')}<p>المصدر: ${story.outlet}</p><p>كلمات دلالية: ${story.tags.join(' ')}</p><p><b>إقرأ أيضاً:</b></p><h2>${appended.title}</h2><p>${dateOf(appended).long}</p>${appended.paragraphs.map((text) => p(text)).join('')}<h3>مقالات مشابهة</h3><ul>${links(story.related)}</ul></div></div></div></body></html>`
  const labels: Label[] = [['title', story.title], ...story.paragraphs.map((text): Label => ['body', text]), ['related-header', 'إقرأ أيضاً:'], ['title', appended.title], ...appended.paragraphs.map((text): Label => ['body', text]), ...story.related.map((text): Label => ['similar-list', text]), ['source-credit', `المصدر: ${story.outlet}`]]
  return fixture('aggregator', html, { ...basics(story), articles: 2, labels })
}

export function live(story: Story): Fixture {
  const [lead, ...entries] = story.paragraphs
  const times = ['21:40', '20:15', '19:05', '18:30', '17:10', '16:00']
  const html = `<!DOCTYPE html><html dir="rtl"><head>${head(story, `<meta property="article:published_time" content="${story.date}T08:00:00Z">`)}</head><body><nav><a>الرئيسية</a></nav><main><h1>مباشر | ${story.title}</h1>${p(lead!)}<section class="liveblog">
${entries.map((text, at) => `<article class="live-entry"><div class="live-time"><time datetime="${story.date}T${times[at]}">${times[at]}</time></div><div class="live-text"><p>${text}</p></div></article>`).join('')}</section></main><footer>تابعونا على تلغرام</footer></body></html>`
  return fixture('live', html, { ...basics(story), title: `مباشر | ${story.title}`, body: [lead!], articles: 1 + entries.length, labels: [['title', `مباشر | ${story.title}`], ...story.paragraphs.map((text): Label => ['body', text])] })
}
