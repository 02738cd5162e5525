import type { Story } from './stories.ts'
import { dateOf, encode, type Fixture, flat, type Label, links, p, textLabels, withHeading } from './kit.ts'

type Encoding = Parameters<typeof encode>[1]
interface How {
  readonly name: string
  readonly encoding: Encoding
  readonly charset?: string
}

/** A fixture in an old encoding: quotation marks that it lacks are flat in the expected text too. */
function fixture({ name, encoding, charset }: How, html: string, rest: Omit<Fixture, 'name' | 'bytes'>): Fixture {
  const plain = encoding === 'iso-8859-6' ? flat : (text: string): string => text
  const labels = rest.labels.map(([kind, text]): Label => [kind, plain(text)])
  return { name, bytes: encode(plain(html), encoding), ...rest, body: rest.body.map(plain), title: rest.title && plain(rest.title), labels, charset }
}

const basics = (story: Story): Pick<Fixture, 'title' | 'body' | 'articles' | 'date' | 'outlet'> => ({ title: story.title, body: story.paragraphs, articles: 1, date: story.date, outlet: null })
const related = (story: Story): Label[] => story.related.map((text): Label => ['related-headlines', text])

export function joomla(story: Story): Fixture {
  const html = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml" dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256" /><title>${story.title}</title></head><body><div id="wrapper"><div id="top"><ul class="menu-nav"><li><a href="index.php">الرئيسية</a></li><li><a href="c">من نحن</a></li></ul></div><span class="pathway">الرئيسية » ${story.rubric}</span>
<div id="maincolumn"><table class="contentpaneopen"><tr><td class="contentheading" width="100%">${story.title}</td></tr></table><table class="contentpaneopen"><tr><td valign="top" class="createdate">${dateOf(story).weekday} ${story.clock}</td></tr><tr><td valign="top">${withHeading(story, (text) => p(text), (text) => p(`<strong>${text}</strong>`))}</td></tr><tr><td class="modifydate">آخر تحديث ( ${dateOf({ date: '2026-05-04' }).long} )</td></tr></table></div>
<div id="rightcolumn"><div class="moduletable"><h3>أخبار ذات صلة</h3><ul class="latestnews">${links(story.related)}</ul></div></div><div id="footer">Powered by Joomla</div></div></body></html>`
  return fixture({ name: 'joomla', encoding: 'windows-1256' }, html, { ...basics(story), labels: [...textLabels(story), ...related(story), ['published-line', dateOf(story).weekday]] })
}

export function vbulletin(story: Story): Fixture {
  const html = `<html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${story.title} - منتديات الساحل</title></head><body><center><table class="tborder" width="100%"><tr><td class="tcat"><a href="index.php">منتديات الساحل</a> &gt; <a href="f">${story.rubric}</a></td></tr><tr><td class="vbmenu_control"><a>التسجيل</a></td><td class="vbmenu_control"><a>التعليمات</a></td></tr></table>
<table id="post1" class="tborder"><tr><td class="thead">${dateOf(story).dmy}, ${story.clock}</td></tr><tr><td class="alt2 userinfo"><a class="bigusername">${story.byline}</a><br>عضو نشيط<br>المشاركات: 1,204</td></tr><tr><td class="alt1" id="td_post_1"><div class="smallfont"><strong>${story.title}</strong></div><hr><div id="post_message_1"><font size="4">${story.paragraphs.join('<br><br>\n')}</font></div></td></tr><tr><td class="alt1"><div class="signature">كن جميلا تر الوجود جميلا</div></td></tr></table></center></body></html>`
  const labels: Label[] = [['title', story.title], ...story.paragraphs.map((text): Label => ['body', text]), ['boilerplate', 'كن جميلا تر الوجود جميلا']]
  return fixture({ name: 'vbulletin', encoding: 'windows-1256' }, html, { ...basics(story), outlet: 'منتديات الساحل', labels })
}

export function flash(story: Story): Fixture {
  const html = `<HTML><HEAD><TITLE>${story.outlet}</TITLE></HEAD><BODY bgcolor=#ffffff dir=rtl><TABLE width=780 align=center><TR><TD colspan=3><OBJECT classid="clsid:D27CDB6E"><PARAM name=movie value=banner.swf><EMBED src=banner.swf></OBJECT></TD></TR><TR><TD width=140 valign=top><TABLE><TR><TD><A href=a>الصفحة الأولى</A></TD></TR><TR><TD><A href=b>اقتصاد</A></TD></TR><TR><TD><A href=c>رياضة</A></TD></TR><TR><TD><A href=d>كتاب وآراء</A></TD></TR></TABLE></TD>
<TD width=480 valign=top><MARQUEE>عاجل: انقطاع الكهرباء عن ثلاث محافظات</MARQUEE><TABLE><TR><TD><FONT size=5 color=navy><B>${story.title}</B></FONT></TD></TR><TR><TD><FONT size=2>${dateOf(story).long}</FONT></TD></TR><TR><TD align=justify><FONT size=4>${story.paragraphs.join('<BR><BR>')}</FONT></TD></TR></TABLE></TD>
<TD width=160 valign=top><TABLE>${story.related.map((text) => `<TR><TD><A href=z>${text}</A></TD></TR>`).join('')}</TABLE></TD></TR><TR><TD colspan=3 align=center><FONT size=1>جميع الحقوق محفوظة ${story.outlet}</FONT></TD></TR></TABLE></BODY></HTML>`
  const labels: Label[] = [['title', story.title], ...story.paragraphs.map((text): Label => ['body', text]), ['published-line', dateOf(story).long], ...related(story)]
  return fixture({ name: 'flash', encoding: 'iso-8859-6' }, html, { ...basics(story), outlet: story.outlet, labels })
}

export function blogspot(story: Story): Fixture {
  const html = `<!DOCTYPE html><html dir="rtl"><head><title>${story.title}</title></head><body class="loading"><div class="navbar section" id="navbar"></div><div class="content-outer"><div class="main-outer"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>${dateOf(story).indic}</span></h2><div class="post hentry"><h3 class="post-title entry-title">${story.title}</h3><div class="post-body entry-content"><div dir="rtl" style="text-align: right;" trbidi="on">${story.paragraphs.map((text) => `<div style="text-align: justify;"><span style="font-size: large;">${text}</span></div><div><br /></div>`).join('')}</div></div><div class="post-footer"><span class="post-author vcard">مرسلة بواسطة ${story.byline}</span></div></div></div></div></div><div class="sidebar"><div class="widget PopularPosts"><h2>المشاركات الشائعة</h2><ul>${links(story.related)}</ul></div></div></div></body></html>`
  const labels: Label[] = [['title', story.title], ...story.paragraphs.map((text): Label => ['body', text]), ['published-line', dateOf(story).indic], ...related(story)]
  return fixture({ name: 'blogspot', encoding: 'utf-8' }, html, { ...basics(story), labels })
}

export function wire(story: Story): Fixture {
  const lead = `سارون ${dateOf(story).long} (الواحة) -- ${story.paragraphs[0]}`
  const html = `<html><head><meta charset="utf-16"><title>${story.title}</title></head><body><div id="hd"><a href="/">الرئيسية</a> | <a href="/en">English</a></div><div id="news"><h1>${story.title}</h1><div class="txt"><p>${lead}</p>${story.paragraphs.slice(1).map((text) => p(text)).join('')}</div></div><div id="ft">اتصل بنا</div></body></html>`
  const body = [lead, ...story.paragraphs.slice(1)]
  const outlet = 'الواحة'
  return fixture({ name: 'wire', encoding: 'utf-16le' }, html, { ...basics(story), outlet, body, labels: [['title', story.title], ...body.map((text): Label => ['body', text])] })
}

export function printed(story: Story): Fixture {
  const html = `<html dir=rtl><head><title>${story.outlet} :: ${story.title}</title></head><body><h2>${story.title}</h2><small>${story.outlet} - ${dateOf(story).dots} | ${story.clock}</small>${story.paragraphs.map((text) => `<p align=justify>${text}`).join('\n')}<hr><small>http://news.example/print.php?id=44</small></body></html>`
  const labels: Label[] = [['title', story.title], ...story.paragraphs.map((text): Label => ['body', text]), ['published-line', dateOf(story).dots]]
  return fixture({ name: 'print', encoding: 'windows-1256', charset: 'windows-1256' }, html, { ...basics(story), outlet: story.outlet, labels })
}

export function undated(story: Story): Fixture {
  const body = story.paragraphs.map((text) => text.replace(/، (?:اليوم الخميس|الثلاثاء|أمس الأحد|فجر السبت)،/, ''))
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.title}</title></head><body><div class="top"><a href="/">الرئيسية</a></div><div class="container"><div class="row"><div class="col-md-8"><h1>${story.title}</h1><div class="fb-share">شارك</div>${body.map((text) => `<div>${text}</div>`).join('')}</div><div class="col-md-4"><h3>المزيد</h3>${story.related.map((text) => `<div class="media"><a href="/r">${text}</a> <span class="time">12/08/2020</span></div>`).join('')}</div></div></div><div class="bottom">2026 © ${story.outlet}</div></body></html>`
  return fixture({ name: 'undated', encoding: 'utf-8' }, html, { ...basics(story), body, date: null, labels: [['title', story.title], ...body.map((text): Label => ['body', text])] })
}
