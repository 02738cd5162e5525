export default {
  file: '09-dhura-denial.txt',
  sections: [['1', 'title'], ['2', 'published-line'], ['3', 'boilerplate'], ['4-6', 'body'], ['7:إعلان', 'boilerplate', 'main', { g1: 1, note: 'advert marker glued to the sentence' }], ['7:>إعلان..9', 'body', 'main', { g0: 1 }], ['10', 'source-credit']],
  articles: [{ id: 'main', outlet: ['dhura', 'الذرى@@2'], date: { v: '2026-03-06', evidence: 'explicit', how: 'published line; a Friday', span: '2026/03/06' } }],
  times: [
    ['2026/03/06', '2026-03-06', { o: 1 }], ['مساء اليوم الجمعة', '2026-03-06TEV', { va: ['2026-03-06'], ta: ['DATE'] }], ['مساء الجمعة', '2026-03-06TEV', { va: ['2026-03-06'], ta: ['DATE'] }],
  ],
  statements: [
    { id: 's0', c: `عرض إدارة مشتركة لمعبر قنطرة الغزال`, q: 'تنفي', sp: 'osara_mfa', sa: ['muhairi'], f: 'deny', oi: '2026-03-06', title: 1 },
    { id: 's1', c: `صحة ما نشرته صحيفة “أرنفيك كورير” الفالدورية بشأن استعداد بلاده لإدارة معبر قنطرة الغزال بصورة مشتركة مع تيماران`, q: 'نفى', sp: 'muhairi', f: 'deny', on: '2026-03-06', ca: [`ما نشرته صحيفة “أرنفيك كورير” الفالدورية بشأن استعداد بلاده لإدارة معبر قنطرة الغزال بصورة مشتركة مع تيماران`] },
    { id: 's2', c: `استعداد بلاده لإدارة معبر قنطرة الغزال بصورة مشتركة مع تيماران`, q: 'نشرته', sp: 'courier', via: ['muhairi'], cha: [['courier']], par: 's1', o: 1, occ: 'media-report' },
    { id: 's3', c: `ما نُسب إلى مسؤولين مجهولين مختلق من أوله إلى آخره، ولم يُطرح في رأس العقيق لا شفهيا ولا كتابة`, q: 'قال', sp: 'muhairi', d: 'd', f: 'deny', fa: ['assert'], oi: '2026-03-06', ad: ['dhura'], occ: 'told-to-medium' },
    { id: 's4', c: `موقف زاهور ثابت، وهو أن المعبر أرض أوسارية “لا تُدار إلا بأيدٍ أوسارية”`, q: 'أضاف', sp: 'muhairi', d: 'm', fa: ['refuse'], oi: '2026-03-06', ad: ['dhura'], occ: 'told-to-medium' },
    { id: 's5', c: `وسائل الإعلام إلى تحري الدقة`, q: 'داعيا', sp: 'muhairi', f: 'urge', fa: ['demand'], oi: '2026-03-06', ad: ['a_media'], occ: 'told-to-medium', ca: [`تحري الدقة`] },
    { id: 's6', c: `جهات لم يسمها بمحاولة “تسميم أجواء الجولة الثانية قبل أن تبدأ`, q: '~اتهم', sp: 'muhairi', d: 'm', f: 'accuse', oi: '2026-03-06', sal: [null], occ: 'told-to-medium', ca: [`محاولة “تسميم أجواء الجولة الثانية قبل أن تبدأ`, `تسميم أجواء الجولة الثانية قبل أن تبدأ`], n: 'cue glued to the advert marker; quote never closed' },
    { id: 's7', c: `التعليق على ما وصفته بتقارير صحفية`, q: 'امتنعت', sp: 'stinbo', f: 'refuse', o: 1, n: 'no comment', ca: [`التعليق`] },
    { id: 's8', c: `كل ما يقال داخل القاعة يبقى داخل القاعة`, q: 'شددت', sp: 'stinbo', d: 'd', fa: ['demand', 'urge'], sal: ['2026-03-06'] },
  ],
  events: [
    { k: 'proposal', p: ['osara_gov:proposer', 'timaran_gov:recipient?'], d: null, st: 'denied', o: 1, ev: [`استعداد بلاده لإدارة معبر قنطرة الغزال بصورة مشتركة مع تيماران`, `عرض إدارة مشتركة لمعبر قنطرة الغزال`, `لم يُطرح في رأس العقيق لا شفهيا ولا كتابة`] },
    { k: 'talks-round', p: ['osara_gov:party?', 'timaran_gov:party?'], d: null, st: 'planned', o: 1, ev: [`الجولة الثانية قبل أن تبدأ`] },
  ],
  positions: [
    { p: 'osara_gov', x: ['muhairi', 'osara_mfa'], iid: 'crossing', st: 'oppose', sa: ['reject'], d: '2026-03-06', ev: `المعبر أرض أوسارية “لا تُدار إلا بأيدٍ أوسارية”`, s: 's4' },
  ],
  traps: [[`لم تصدر الصحيفة الفالدورية ردا حتى مساء الجمعة`, 'absence of an answer']],
};
