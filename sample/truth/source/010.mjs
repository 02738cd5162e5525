export default {
  file: '10-hassala-denial.txt',
  sections: [['1', 'title'], ['2', 'published-line'], ['3-5', 'body'], ['6:اقرأ أيضاً', 'related-header', null, { g1: 1 }], ['6:>اقرأ أيضاً', 'related-headlines', null, { g0: 1 }], ['8', 'source-credit'], ['10', 'keywords'], ['12', 'related-header'],
    ['14-21', 'embedded-article', 'emb1'], ['14', 'title', 'emb1'], ['16', 'published-line', 'emb1', { note: "glued: '2026آخر تحديث'" }], ['18', 'source-credit', 'emb1', { note: 'dateline: place + outlet in brackets' }], ['20-21', 'body', 'emb1'], ['23-27', 'similar-list']],
  articles: [
    { id: 'main', outlet: ['dhura', 'الذرى'], date: { v: '2026-03-07', evidence: 'explicit', how: "published line '7th, March 2026 GMT'", span: '7th, March 2026' } },
    { id: 'emb1', outlet: ['mahar', 'المحار'], date: { v: '2026-10-08', evidence: 'explicit', how: 'published line; a Thursday, the day after أمس الأربعاء; seven months younger than its host', span: 'أكتوبر 8, 2026@@1', g1: 1 } },
  ],
  times: [
    ['7th, March 2026', '2026-03-07', { o: 1, alt: ['7th, March 2026 GMT'] }], ['أكتوبر 8, 2026@@1', '2026-10-08', { o: 1, g1: 1 }], ['أكتوبر 8, 2026@@2', '2026-10-08', { o: 1 }], ['أمس الأربعاء', '2026-10-07'], ['أبريل الماضي', '2026-04', { va: ['XXXX-04'] }],
  ],
  statements: [
    { id: 's0', c: `مختلق من أوله إلى آخره@@1`, sp: 'osara_gov', sa: ['osara_mfa'], d: 'm', da: 'd', f: 'deny', fa: ['assert'], title: 1, ca: [`"مختلق من أوله إلى آخره"`] },
    { id: 's1', c: `صحة ما نشرته صحيفة “أرنفيك كورير” الفالدورية بشأن استعدادها لإدارة معبر قنطرة الغزال بصورة مشتركة مع تيماران`, q: 'نفت', sp: 'osara_gov', sa: ['osara_mfa'], f: 'deny', sal: ['2026-03-06'], ca: [`ما نشرته صحيفة “أرنفيك كورير” الفالدورية بشأن استعدادها لإدارة معبر قنطرة الغزال بصورة مشتركة مع تيماران`] },
    { id: 's2', c: `استعدادها لإدارة معبر قنطرة الغزال بصورة مشتركة مع تيماران`, q: 'نشرته', sp: 'courier', via: ['osara_gov'], cha: [['courier']], par: 's1', o: 1, occ: 'media-report' },
    { id: 's3', c: `ما نُسب إلى مسؤولين مجهولين مختلق من أوله إلى آخره، ولم يُطرح في رأس العقيق لا شفهيا ولا كتابة`, q: 'قالت', sp: 'osara_mfa', d: 'd', f: 'deny', fa: ['assert'], occ: 'statement', sal: ['2026-03-06'], n: 'the spokesman of page 09 has become the ministry' },
    { id: 's4', c: `موقف زاهور ثابت، وهو أن المعبر أرض أوسارية “لا تُدار إلا بأيدٍ أوسارية”`, q: 'أضافت', sp: 'osara_mfa', d: 'm', fa: ['refuse'], occ: 'statement', sal: ['2026-03-06'] },
    { id: 's5', c: `وسائل الإعلام إلى تحري الدقة`, q: 'داعية', sp: 'osara_mfa', f: 'urge', fa: ['demand'], ad: ['a_media'], ca: [`تحري الدقة`], sal: ['2026-03-06'] },
    { id: 's6', c: `عودة المزارعين التيمارانيين إلى السوق «ثمرة أخرى من ثمار اتفاق أبريل الماضي»`, q: 'قال', sp: 'bahrawi', d: 'm', oi: '2026-10-07', sal: [null] },
    { id: 'n1', c: `زاهور مستعدة لإدارة مشتركة لمعبر قنطرة الغزال`, sp: 'courier', title: 1 },
    { id: 'n2', c: `تقدم فى ملف المياه`, sp: 'londerheim', title: 1 },
  ],
  events: [
    { k: 'proposal', p: ['osara_gov:proposer', 'timaran_gov:recipient?'], d: null, st: 'denied', o: 1, ev: [`استعدادها لإدارة معبر قنطرة الغزال بصورة مشتركة مع تيماران`, `لم يُطرح في رأس العقيق لا شفهيا ولا كتابة`] },
    { k: 'participation', p: ['bahrawi:participant', 'a_farmers:participant?'], pl: 'marsa', d: '2026-10-07', ev: [`افتتح معالي وزير الخارجية مشاري البحراوي، أمس الأربعاء، مهرجان الرمان السنوي في مرسى العنبر`, `مرسى العنبر تحتفي بموسم الرمان بمشاركة 40 مزارعاً`] },
    { k: 'agreement', p: ['osara_gov:party?', 'timaran_gov:party?'], d: '2026-04', da: ['XXXX-04'], o: 1, n: 'parties not named', ev: [`اتفاق أبريل الماضي`] },
  ],
  positions: [
    { p: 'osara_gov', x: ['osara_mfa'], iid: 'crossing', st: 'oppose', sa: ['reject'], d: null, da: ['2026-03-06'], ev: `المعبر أرض أوسارية “لا تُدار إلا بأيدٍ أوسارية”`, s: 's4' },
  ],
  traps: [[`تيماران تطلب مهلة أسبوع للرد على عرض المعبر@@1`, 'related headline glued after the body', { g0: 1 }], [`افتتح معالي وزير الخارجية مشاري البحراوي، أمس الأربعاء، مهرجان الرمان السنوي في مرسى العنبر`, 'appended article, seven months younger: dates nothing in the host']],
};
