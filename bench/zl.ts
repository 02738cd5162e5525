// @ts-nocheck
import { load } from '../src/knowledge/load.ts'
import { openBytes } from '../src/formats/open.ts'
import { layOut } from '../src/page/layout.ts'
const know = load().know
const w = (i) => 'المدينة' + 'ابتثجحخدذر'[i % 10] + 'سشصضطظعغفق'[(i / 10 | 0) % 10]
for (const n of [1000, 2000, 4000, 8000]) {
  const heads = Array.from({ length: n }, (_, i) => `<h3>عنوان الخبر ${w(i)} في البلاد ${i}</h3><p>قال ${w(i)} إن ${w(i * 3)} وصلت إلى ${w(i * 7)} صباح أمس بعد رحلة طويلة عبر ${w(i * 11)} والجبل الكبير.</p>`).join('')
  const q = Array.from({ length: n }, (_, i) => `<div class="q">عنوان الخبر ${w(i)} في البلاد الكبيرة</div><p>قال ${w(i)} إن ${w(i * 3)} وصلت إلى ${w(i * 7)} صباح أمس بعد رحلة طويلة عبر ${w(i * 11)} والجبل الكبير.</p>`).join('')
  const d = Array.from({ length: n }, (_, i) => `<p>تل الغزال - 12 آذار 2012 (سارية)</p><p>قال ${w(i)} إن ${w(i * 3)} وصلت إلى ${w(i * 7)} صباح أمس بعد رحلة طويلة عبر ${w(i * 11)} والجبل الكبير.</p>`).join('')
  const num = Array.from({ length: n }, (_, i) => `<p>(${i + 1})</p><p>قال ${w(i)} إن ${w(i * 3)} وصلت إلى ${w(i * 7)} صباح أمس بعد رحلة طويلة عبر ${w(i * 11)} والجبل الكبير.</p>`).join('')
  const clk = Array.from({ length: n }, (_, i) => `<h3>12:45 عنوان الخبر ${w(i)} في البلاد ${i}</h3><p>قال ${w(i)} إن ${w(i * 3)} وصلت إلى ${w(i * 7)} صباح أمس بعد رحلة طويلة عبر ${w(i * 11)} والجبل الكبير.</p>`).join('')
  const nav = Array.from({ length: n }, (_, i) => `<h1>شبكة الزهرة</h1><li><span>الأحد 6 سبتمبر 2020</span><h3>x</h3></li>`).join('')
  console.log(n, [heads, q, d, num, clk, nav].map((h) => { const bytes = new TextEncoder().encode(`<html><head><title>من هنا وهناك - شبكة الزهرة</title><meta property="og:site_name" content="شبكة الزهرة"></head><body><h1>من هنا وهناك اليوم</h1><article>${h}</article></body></html>`); const t = Date.now(); let k = 0; for (const { page } of openBytes(bytes, 'x', {})) k = page ? layOut(page, know).layout.articles.length : -1; return [Date.now() - t, k] }).join(' | '))
}
